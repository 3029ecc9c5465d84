import type { UnitFileProblem } from '../../domain/reference/unit-file';

type Say = (found: string, expected: string) => string;

/** Words of «Đơn vị hành chính» in «Cài đặt». */
export const unitLists = {
  title: 'Đơn vị hành chính',
  lead: 'Tra xã, phường và đổi địa chỉ cũ sang mới theo bảng này. Khi có nghị quyết sắp xếp mới, nạp tệp mới; không phải cài lại phần mềm.',
  load: 'Nạp bảng đơn vị hành chính mới',
  dialog: 'Chọn tệp bảng đơn vị hành chính (.json)',
  columns: { asOf: 'Ngày của bảng', communes: 'Xã, phường, đặc khu', from: 'Từ' },
  ofProgram: 'của phần mềm',
  inUse: 'đang dùng',
  kept: 'giữ lại',
  confirmTitle: (asOf: string) => `Dùng bảng ngày ${asOf}?`,
  confirm: 'Dùng bảng này',
  source: (source: string) => `Nguồn: ${source}.`,
  counts: (communes: string, before: string) => `${communes} xã, phường, đặc khu (bảng đang dùng: ${before}).`,
  changes: (added: string, gone: string, renamed: string) => `Thêm ${added}, bỏ ${gone}, đổi tên ${renamed}.`,
  orphans: (count: string) =>
    `${count} chủ thể, bên mua đang ghi mã xã không còn trong bảng mới. Địa chỉ giữ nguyên như đã ghi; mở hồ sơ để chọn lại xã.`,
  noOrphans: 'Mọi mã xã đang ghi trong sổ đều có trong bảng mới.',
  after: 'Hồ sơ trong sổ không bị sửa. Bảng cũ được giữ lại; hoàn tác là về bảng cũ.',
  done: (asOf: string) => `Đang dùng bảng đơn vị hành chính ngày ${asOf}.`,
  unread: 'Không mở được tệp. Thử chép tệp về máy rồi chọn lại.',
  problems: {
    'unit-file-other': () =>
      'Tệp này không phải bảng đơn vị hành chính của phần mềm. Chọn tệp .json nhận từ nơi phát hành.',
    'unit-file-too-large': () => 'Tệp quá lớn so với một bảng đơn vị hành chính. Kiểm tra lại tệp.',
    'unit-file-newer': () => 'Tệp dành cho phiên bản mới hơn của phần mềm. Cài bản mới rồi nạp lại.',
    'unit-file-damaged': () => 'Tệp bị hỏng hoặc đã bị sửa: mã kiểm tra không khớp. Nhận lại tệp gốc.',
    'unit-file-shape': (found) => `Nội dung tệp không đúng mẫu, ở «${found}». Báo cho nơi phát hành tệp.`,
    'unit-file-future': (found, today) => `Bảng ghi ngày ${found}, chưa tới (hôm nay ${today}). Kiểm tra ngày của máy.`,
    'unit-file-older': (found, present) => `Bảng ngày ${found} cũ hơn bảng đang dùng (${present}). Không nạp.`,
    'unit-file-same': (found) => `Bảng ngày ${found} đang được dùng rồi.`,
    'unit-file-counts': (found, expected) => `Tệp có ${found} dòng nhưng tự ghi là ${expected}. Nhận lại tệp.`,
    'unit-file-twice': (found) => `Mã ${found} có hai lần trong tệp. Báo cho nơi phát hành tệp.`,
    'unit-file-province': (found) => `Tỉnh «${found}» không khớp 34 tỉnh, thành phố. Báo cho nơi phát hành tệp.`,
    'unit-file-district': (found, expected) => `${found} thuộc huyện mã ${expected} không có trong tệp.`,
    'unit-file-target': (found, expected) => `${found} được sắp xếp vào mã ${expected} không có trong tệp.`,
  } satisfies Readonly<Record<UnitFileProblem['code'], Say>> as Readonly<Record<UnitFileProblem['code'], Say>>,
};
