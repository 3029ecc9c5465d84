import type { DatedFault } from '../../domain/reference/dated-file';

export type SayFault = (found: string, expected: string) => string;

/** Words of a table that a file replaces without a new installer. `what`: what the table is, «đơn vị hành chính». */
export const datedListWords = (what: string) => ({
  ofProgram: 'của phần mềm',
  inUse: 'đang dùng',
  kept: 'giữ lại',
  asOf: 'Ngày của bảng',
  from: 'Từ',
  confirmTitle: (asOf: string) => `Dùng bảng ngày ${asOf}?`,
  confirm: 'Dùng bảng này',
  source: (source: string) => `Nguồn: ${source}.`,
  after: 'Hồ sơ trong sổ không bị sửa. Bảng cũ được giữ lại; hoàn tác là về bảng cũ.',
  done: (asOf: string) => `Đang dùng bảng ${what} ngày ${asOf}.`,
  unread: 'Không mở được tệp. Thử chép tệp về máy rồi chọn lại.',
});

/** What is wrong with such a file, and what to do. */
export const datedFaultWords = (what: string): Readonly<Record<DatedFault, SayFault>> => ({
  other: () => `Tệp này không phải bảng ${what} của phần mềm. Chọn tệp .json nhận từ nơi phát hành.`,
  'too-large': () => `Tệp quá lớn so với một bảng ${what}. Kiểm tra lại tệp.`,
  newer: () => 'Tệp dành cho phiên bản mới hơn của phần mềm. Cài bản mới rồi nạp lại.',
  damaged: () => 'Tệp bị hỏng hoặc đã bị sửa: mã kiểm tra không khớp. Nhận lại tệp gốc.',
  shape: (found) => `Nội dung tệp không đúng mẫu, ở «${found}». Báo cho nơi phát hành tệp.`,
  future: (found, today) => `Bảng ghi ngày ${found}, chưa tới (hôm nay ${today}). Kiểm tra ngày của máy.`,
  older: (found, present) => `Bảng ngày ${found} cũ hơn bảng đang dùng (${present}). Không nạp.`,
  same: (found) => `Bảng ngày ${found} đang được dùng rồi.`,
});
