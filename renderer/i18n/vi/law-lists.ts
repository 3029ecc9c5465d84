import type { LawFault } from '../../domain/reference/law-file';
import { datedFaultWords, datedListWords, type SayFault } from './dated-lists';

const what = 'quy định';

/** Words of «Quy định» in «Cài đặt»: validity, windows, who awards, product groups. */
export const lawLists = {
  ...datedListWords(what),
  title: 'Quy định',
  lead: 'Thời hạn giấy chứng nhận, kỳ nộp hồ sơ, cơ quan công nhận và nhóm sản phẩm theo bảng này. Khi có quyết định mới, nạp tệp mới; không phải cài lại phần mềm.',
  load: 'Nạp bảng quy định mới',
  dialog: 'Chọn tệp bảng quy định (.json)',
  holds: 'Văn bản',
  rules: (law: string, months: string, earliest: string, latest: string, from: string) =>
    `${law}, từ ${from}: giấy chứng nhận ${months} tháng; nộp hồ sơ ${earliest} đến ${latest} ngày trước khi hết hạn.`,
  before: (law: string, months: string, earliest: string, latest: string) =>
    `Đang dùng: ${law}, ${months} tháng, ${earliest} đến ${latest} ngày.`,
  changes: (added: string, gone: string, renamed: string) =>
    `Nhóm sản phẩm: thêm ${added}, bỏ ${gone}, đổi tên ${renamed}.`,
  orphans: (count: string) =>
    `${count} sản phẩm đang ghi nhóm không còn trong bảng mới. Nhóm giữ nguyên như đã ghi; mở hồ sơ để chọn lại.`,
  noOrphans: 'Mọi nhóm đang ghi trong sổ đều có trong bảng mới.',
  problems: {
    ...datedFaultWords(what),
    rules: (found) => `Quy định từ ngày ${found} không xếp sau quy định trước nó. Báo cho nơi phát hành tệp.`,
    window: (found, expected) =>
      `Kỳ nộp hồ sơ ghi kết thúc ${found} ngày trước khi hết hạn nhưng bắt đầu ${expected} ngày trước. Báo cho nơi phát hành tệp.`,
    authority: (found) => `Thẩm quyền công nhận bị hở hoặc chồng nhau ở ngày ${found}. Báo cho nơi phát hành tệp.`,
    sectors: (found, expected) => `Tệp có các ngành «${found}», phần mềm cần «${expected}». Báo cho nơi phát hành tệp.`,
    group: (found) => `Nhóm ${found} không nằm dưới ngành, nhóm của nó. Báo cho nơi phát hành tệp.`,
    twice: (found) => `Mã nhóm ${found} có hai lần trong tệp. Báo cho nơi phát hành tệp.`,
  } satisfies Readonly<Record<LawFault, SayFault>> as Readonly<Record<LawFault, SayFault>>,
};
