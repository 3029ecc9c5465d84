import type { MenuCommand } from './events';

/** Words of the native menu, which exists before the window and its dictionaries do. `&` marks the access key. */
export interface MenuWords {
  readonly menus: {
    readonly file: string;
    readonly edit: string;
    readonly go: string;
    readonly view: string;
    readonly help: string;
  };
  readonly commands: Readonly<Record<MenuCommand, string>>;
  readonly roles: Readonly<
    Record<
      | 'undo'
      | 'redo'
      | 'cut'
      | 'copy'
      | 'paste'
      | 'selectAll'
      | 'zoomIn'
      | 'zoomOut'
      | 'resetZoom'
      | 'togglefullscreen'
      | 'quit',
      string
    >
  >;
}

export type Language = 'vi' | 'en';

export const menuWords: Readonly<Record<Language, MenuWords>> = {
  vi: {
    menus: { file: '&Tệp', edit: '&Sửa', go: 'Đ&i tới', view: '&Xem', help: 'Trợ &giúp' },
    commands: {
      'go-start': '&Bàn làm việc',
      'go-producers': '&Chủ thể',
      'go-products': '&Sản phẩm',
      'go-buyers': 'Bên &mua',
      'go-conferences': '&Hội nghị',
      import: '&Nhập danh sách…',
      search: 'Tì&m kiếm…',
      undo: 'Hoàn tác lần lưu &gần nhất…',
      'snapshot-now': '&Sao lưu ngay',
      language: 'Chuyển sang tiếng &Anh (English)',
      settings: '&Cài đặt…',
      help: '&Hướng dẫn sử dụng',
      about: '&Giới thiệu',
    },
    roles: {
      undo: 'Hoàn &tác gõ chữ',
      redo: 'Làm &lại',
      cut: '&Cắt',
      copy: '&Sao chép',
      paste: '&Dán',
      selectAll: 'Chọn &hết',
      zoomIn: '&Phóng to',
      zoomOut: 'Thu &nhỏ',
      resetZoom: 'Cỡ &bình thường',
      togglefullscreen: '&Toàn màn hình',
      quit: '&Thoát',
    },
  },
  en: {
    menus: { file: '&File', edit: '&Edit', go: '&Go', view: '&View', help: '&Help' },
    commands: {
      'go-start': '&Workbench',
      'go-producers': '&Producers',
      'go-products': 'P&roducts',
      'go-buyers': '&Buyers',
      'go-conferences': '&Conferences',
      import: '&Import a list…',
      search: '&Find…',
      undo: 'Undo the last &saved change…',
      'snapshot-now': '&Back up now',
      language: 'Switch to &Vietnamese (Tiếng Việt)',
      settings: '&Settings…',
      help: '&User guide',
      about: '&About',
    },
    roles: {
      undo: '&Undo typing',
      redo: '&Redo',
      cut: 'Cu&t',
      copy: '&Copy',
      paste: '&Paste',
      selectAll: 'Select &all',
      zoomIn: 'Zoom &in',
      zoomOut: 'Zoom &out',
      resetZoom: 'Actual &size',
      togglefullscreen: '&Full screen',
      quit: 'E&xit',
    },
  },
};
