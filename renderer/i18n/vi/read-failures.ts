import type { ReadFailure, ReadFailureCode } from '../../domain/intake/read-failure';

const limits: Readonly<Record<string, string>> = {
  file: 'tệp lớn hơn 50 MB',
  entries: 'tệp nén có quá 2.000 mục',
  unpacked: 'nội dung giải nén quá lớn',
  sheets: 'quá 50 trang',
  rows: 'quá 100.000 dòng',
  columns: 'quá 500 cột',
  merges: 'quá nhiều ô gộp',
  pictures: 'quá 5.000 ảnh trên một trang',
  cell: 'một ô dài quá 32.767 chữ',
  memory: 'cần quá nhiều bộ nhớ',
};

const forbidden: Readonly<Record<string, string>> = {
  doctype: ': khai báo DOCTYPE',
  overlap: ': các mục nén chồng lên nhau',
  'duplicate-entry': ': hai mục nén trùng tên',
};

const where = ({ sheet, cell }: ReadFailure): string => {
  const parts = [sheet === undefined ? '' : `trang «${sheet}»`, cell === undefined ? '' : `ô ${cell}`].filter(Boolean);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
};

/** What holds tables that can be copied out of it. */
const copied = /^(?:Word|PDF|RTF)/u;

/** A sentence for each reason why a file was not read: what it is, and what to do. */
export const readFailures: Readonly<Record<ReadFailureCode, (failure: ReadFailure) => string>> = {
  'empty-file': ({ file }) => `Tệp «${file}» không có nội dung. Xin đơn vị gửi lại tệp.`,
  'not-a-workbook': ({ file, found }) =>
    `Tệp «${file}» không phải bảng tính${found ? ` mà là ${found}` : ''}. ${
      copied.test(found ?? '')
        ? 'Mở tệp đó, chép bảng trong tệp rồi bấm Ctrl+V ở màn hình này; hoặc chọn tệp Excel (.xlsx, .xls), .ods, .csv.'
        : 'Chọn tệp Excel (.xlsx, .xls), .ods hoặc .csv.'
    }`,
  'password-protected': ({ file }) =>
    `Tệp «${file}» có mật khẩu nên chưa đọc được. Mở bằng Excel, bỏ mật khẩu rồi lưu lại.`,
  damaged: (failure) =>
    `Tệp «${failure.file}» bị hỏng nên không đọc được${where(failure)}. Mở bằng Excel rồi lưu lại, hoặc xin đơn vị gửi lại.`,
  'too-large': (failure) =>
    `Tệp «${failure.file}» quá lớn để đọc an toàn${failure.limit ? `: ${limits[failure.limit] ?? failure.limit}` : ''}${where(failure)}. Tách thành các tệp nhỏ hơn.`,
  'forbidden-content': (failure) =>
    `Tệp «${failure.file}» có nội dung mà bảng tính bình thường không có nên không đọc${forbidden[failure.limit ?? ''] ?? ''}${where(failure)}. Mở bằng Excel rồi lưu thành tệp mới.`,
  'took-too-long': ({ file }) =>
    `Đọc tệp «${file}» quá 60 giây nên đã dừng. Bỏ bớt trang, định dạng hoặc tách tệp rồi đọc lại.`,
  cancelled: ({ file }) => `Đã dừng đọc tệp «${file}». Dữ liệu trong sổ không thay đổi.`,
};
