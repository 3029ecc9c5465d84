import type { UnitFault } from '../../domain/reference/unit-file';
import { datedFaultWords, datedListWords, type SayFault } from './dated-lists';

const what = 'đơn vị hành chính';

/** Words of «Đơn vị hành chính» in «Cài đặt». */
export const unitLists = {
  ...datedListWords(what),
  title: 'Đơn vị hành chính',
  lead: 'Tra xã, phường và đổi địa chỉ cũ sang mới theo bảng này. Khi có nghị quyết sắp xếp mới, nạp tệp mới; không phải cài lại phần mềm.',
  load: 'Nạp bảng đơn vị hành chính mới',
  dialog: 'Chọn tệp bảng đơn vị hành chính (.json)',
  holds: 'Xã, phường, đặc khu',
  counts: (communes: string, before: string) => `${communes} xã, phường, đặc khu (bảng đang dùng: ${before}).`,
  changes: (added: string, gone: string, renamed: string) => `Thêm ${added}, bỏ ${gone}, đổi tên ${renamed}.`,
  orphans: (count: string) =>
    `${count} chủ thể, bên mua đang ghi mã xã không còn trong bảng mới. Địa chỉ giữ nguyên như đã ghi; mở hồ sơ để chọn lại xã.`,
  noOrphans: 'Mọi mã xã đang ghi trong sổ đều có trong bảng mới.',
  problems: {
    ...datedFaultWords(what),
    counts: (found, expected) => `Tệp có ${found} dòng nhưng tự ghi là ${expected}. Nhận lại tệp.`,
    twice: (found) => `Mã ${found} có hai lần trong tệp. Báo cho nơi phát hành tệp.`,
    province: (found) => `Tỉnh «${found}» không khớp 34 tỉnh, thành phố. Báo cho nơi phát hành tệp.`,
    district: (found, expected) => `${found} thuộc huyện mã ${expected} không có trong tệp.`,
    target: (found, expected) => `${found} được sắp xếp vào mã ${expected} không có trong tệp.`,
  } satisfies Readonly<Record<UnitFault, SayFault>> as Readonly<Record<UnitFault, SayFault>>,
};
