import type { FileKind } from './calls';
import type { Language } from './menu-words';

/** What the system's dialogs call each kind of file. */
export const dialogWords: Readonly<Record<Language, Readonly<Record<FileKind, string>>>> = {
  vi: {
    workbook: 'Bảng tính',
    xlsx: 'Sổ tính Excel',
    pdf: 'Tài liệu PDF',
    docx: 'Tài liệu Word',
    csv: 'Bảng CSV',
    json: 'Dữ liệu JSON',
    zip: 'Tệp nén ZIP',
    image: 'Hình ảnh',
    backup: 'Tệp sao lưu',
    any: 'Mọi tệp',
  },
  en: {
    workbook: 'Workbook',
    xlsx: 'Excel workbook',
    pdf: 'PDF document',
    docx: 'Word document',
    csv: 'CSV table',
    json: 'JSON data',
    zip: 'ZIP archive',
    image: 'Picture',
    backup: 'Backup file',
    any: 'All files',
  },
};

/** Said in a box of the system when there is no window to say it in. */
export const fatalWords: Readonly<Record<Language, Readonly<Record<'cannotStart' | 'pageFails' | 'title', string>>>> = {
  vi: {
    title: 'Không mở được ứng dụng',
    cannotStart:
      'Không mở được thư mục dữ liệu của ứng dụng. Hãy kiểm tra ổ đĩa còn trống và quyền ghi vào thư mục, rồi mở lại. Dữ liệu đã lưu không bị thay đổi.',
    pageFails: 'Màn hình làm việc đã dừng nhiều lần. Dữ liệu đã lưu vẫn còn nguyên. Hãy mở lại ứng dụng.',
  },
  en: {
    title: 'The application cannot be opened',
    cannotStart:
      'The folder of the application’s data cannot be opened. Check the free space and the right to write there, then start again. Saved data have not been changed.',
    pageFails:
      'The working screen has stopped several times. Saved data are intact. Please start the application again.',
  },
};
