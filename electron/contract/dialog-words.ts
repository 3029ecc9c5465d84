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
    any: 'All files',
  },
};
