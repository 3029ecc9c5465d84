import { backupFile } from './backup-file';
import { lawLists } from './law-lists';
import { unitLists } from './unit-lists';

/** Words of «Cài đặt». */
export const settings = {
  title: 'Cài đặt',
  office: {
    title: 'Cơ quan',
    note: 'in ở đầu giấy tờ, đứng tên mỗi lần sửa',
  },
  language: {
    title: 'Ngôn ngữ',
    note: 'Đổi ngay, không phải mở lại. Danh mục và biên bản vẫn in tiếng Việt.',
  },
  snapshots: {
    title: 'Bản sao lưu',
    lead: 'Tự sao lưu khi mở, mỗi 30 phút có thay đổi, trước khi nhập hay khôi phục, và khi đóng. Mỗi bản được mở thử ngay.',
    now: 'Sao lưu ngay',
    none: 'Chưa có bản sao lưu nào.',
    notOffered: 'Bản chạy trong trình duyệt không có nhật ký và bản sao lưu. Dùng bản cài trên máy cho việc thật.',
    columns: { at: 'Lúc', reason: 'Vì', records: 'Hồ sơ', size: 'Cỡ', state: 'Mở thử' },
    verified: 'đủ hồ sơ',
    damaged: 'bị hỏng',
    present: 'như hiện nay',
    restore: 'Khôi phục',
    restoreOf: (when: string, why: string) => `Khôi phục: ${when}, ${why}`,
    confirmTitle: (when: string, why: string) => `Đưa sổ về bản sao lưu ${when} (${why})?`,
    confirmBody:
      'Mọi thay đổi sau bản này sẽ rời khỏi sổ. Sổ hiện nay được sao lưu trước, lịch sử vẫn còn, và có thể hoàn tác.',
    confirm: 'Khôi phục bản này',
    restoring: 'Đang khôi phục; chờ đến khi báo xong.',
    done: (time: string) => `Đã sao lưu lúc ${time}.`,
    restored: (when: string) => `Đã đưa sổ về bản sao lưu ${when}.`,
    newer:
      'Bản sao lưu này do phiên bản mới hơn của phần mềm ghi. Cài bản mới rồi khôi phục; chưa đụng gì đến dữ liệu.',
    reasons: {
      start: 'tự động khi mở sổ',
      timer: 'tự động mỗi 30 phút',
      closing: 'tự động khi đóng sổ',
      asked: 'bạn bấm «Sao lưu ngay»',
      import: 'trước khi nhập',
      restore: 'trước khi khôi phục',
      upgrade: 'trước khi nâng phiên bản',
      recovery: 'sau khi dựng lại sổ',
    } as Readonly<Record<string, string>>,
  },
  sample: { title: 'Dữ liệu mẫu', present: 'Sổ đang có dữ liệu mẫu. Xóa bằng nút ở đầu màn hình.' },
  backupFile,
  units: unitLists,
  laws: lawLists,
  about: {
    title: 'Giới thiệu',
    version: (version: string) => `phiên bản ${version}`,
    host: 'Chạy trên',
    browser: 'trình duyệt',
    folder: 'Thư mục dữ liệu',
    browserFolder: 'trong trình duyệt này',
    law: 'Theo',
    lawBody: (stars: string) => `${stars}; NĐ 30/2020/NĐ-CP; QĐ 19/2025/QĐ-TTg`,
    offline: 'Không nối mạng, không gửi dữ liệu đi đâu. Mã nguồn theo giấy phép MIT.',
    licence: 'Giấy phép',
    notices: 'Dữ liệu, phông chữ và phần mềm của bên khác',
  },
};
