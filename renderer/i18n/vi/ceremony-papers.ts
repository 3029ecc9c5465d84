import type { MouVariant } from '../../domain/records/mou';

/** What the MC calls a paper: a contract that binds is no «biên bản». */
const paperNames: { readonly [V in MouVariant]: string } = {
  mou2: 'Biên bản',
  witness: 'Biên bản',
  support: 'Biên bản',
  agency: 'Bản ghi nhớ',
  principle: 'Hợp đồng nguyên tắc',
};

/** Words printed in the papers of the signing ceremony; like all papers they are Vietnamese. */
export const ceremonyPapers = {
  /** A time of a later day says so: «00:04» alone would be taken for the day before. */
  clock: ({ time, day }: { readonly time: string; readonly day: number }) => {
    if (day === 0) return time;
    return day === 1 ? `${time}\u00a0hôm\u00a0sau` : `${time}\u00a0ngày\u00a0thứ\u00a0${day + 1}`;
  },
  script: {
    title: 'LỜI DẪN LỄ KÝ KẾT',
    documentTitle: (conference: string) => `Lời dẫn lễ ký kết: ${conference}`,
    part: (from: string, to: string, title: string) => `${from} - ${to}. ${title}`,
    who: (who: string) => `Xin trân trọng kính mời ${who}.`,
    round: (from: string, to: string, round: number, papers: string) =>
      `${from} - ${to}. Đợt ký thứ ${round}, ${papers} biên bản`,
    invite: 'Xin trân trọng kính mời đại diện các đơn vị sau đây lên sân khấu ký kết:',
    paper: (place: number, variant: MouVariant, number: string, parties: string) =>
      `${place}. ${paperNames[variant]} số ${number}: ${parties}.`,
    witness: (witness: string) => `Chứng kiến việc ký: ${witness}.`,
    signer: (salutation: string, name: string, title: string, unit: string) =>
      `${salutation} ${name}, ${title}, đại diện ${unit}`,
    /** Between several signers, and before the last. */
    between: '; ',
    and: ' và ',
    begin: 'Xin mời các đại diện ký và trao biên bản. Xin quý vị đại biểu cho tràng pháo tay chúc mừng.',
  },
  order: {
    title: 'KỊCH BẢN LỄ KÝ KẾT',
    documentTitle: (conference: string) => `Kịch bản lễ ký kết: ${conference}`,
    columns: { time: 'Thời gian', content: 'Nội dung', who: 'Người thực hiện, các bên ký' },
    signing: (round: number) => `Ký kết đợt ${round}`,
    pair: (number: string, parties: string) => `${number}: ${parties}`,
    afterMidnight: (rounds: string, end: string) =>
      `Lưu ý: giờ đã tính qua nửa đêm. ${rounds} đợt ký bắt đầu sau 24:00, kết thúc lúc ${end}.`,
  },
  seating: {
    title: 'SƠ ĐỒ CHỖ NGỒI',
    documentTitle: (conference: string) => `Sơ đồ chỗ ngồi lễ ký kết: ${conference}`,
    row: (row: number) => (row === 1 ? 'Hàng 1, hàng đầu' : `Hàng ${row}`),
    hall: 'HỘI TRƯỜNG (nhìn từ hội trường lên; số trong ô là thứ bậc, ghế đếm từ trái sang)',
    list: 'Danh sách đại biểu theo thứ bậc',
    columns: { rank: 'TT', name: 'Họ và tên', title: 'Chức vụ, đơn vị', seat: 'Chỗ ngồi' },
    place: (row: number, seat: number) => `Hàng ${row}, ghế ${seat}`,
  },
  folders: {
    title: 'BẢNG KIỂM CẶP KÝ KẾT',
    documentTitle: (conference: string) => `Bảng kiểm cặp ký kết: ${conference}`,
    columns: {
      number: 'Số',
      parties: 'Các bên',
      copies: 'Số bản',
      items: {
        copies: 'Đủ bản',
        annex: 'Phụ lục',
        authority: 'Ủy quyền',
        cards: 'Thẻ tên',
        pens: 'Bút',
        folder: 'Bìa',
      },
      seller: 'Bên A có mặt',
      buyer: 'Bên B có mặt',
    },
    yes: 'x',
    notNeeded: '-',
    total: (papers: string, copies: string) => `Tổng cộng ${papers} biên bản, ${copies} bản ký.`,
  },
  press: {
    title: 'THÔNG TIN BÁO CHÍ',
    documentTitle: (conference: string) => `Thông tin báo chí: ${conference}`,
    signed: (conference: string, papers: string, pairs: string, firms: string) =>
      `Tại ${conference}, đã ký ${papers} biên bản ghi nhớ giữa ${pairs} cặp đơn vị, với ${firms} doanh nghiệp, hợp tác xã, cơ sở tham gia ký.`,
    onlyOffices: (conference: string, papers: string, offices: string) =>
      `Tại ${conference}, đã ký ${papers} biên bản ghi nhớ giữa các cơ quan, với ${offices} cơ quan cùng ký.`,
    offices: (offices: string) => `Trong đó có biên bản giữa các cơ quan, với ${offices} cơ quan cùng ký.`,
    none: (conference: string) => `Tại ${conference}, chưa biên bản nào được ghi là đã ký.`,
    absent: (papers: string) => `${papers} biên bản chưa ký do vắng người ký.`,
    postponed: (papers: string) => `${papers} biên bản hoãn ký.`,
    waiting: (papers: string) => `${papers} biên bản chưa có thông tin.`,
    note: 'Số biên bản, số cặp đơn vị và số đơn vị là ba con số khác nhau: một đơn vị có thể ký nhiều biên bản. Biên bản ghi nhớ thể hiện ý định hợp tác, không phải hợp đồng.',
    by: (day: string, time: string) => `Số liệu lúc ${time} ${day}.`,
  },
  cards: { documentTitle: (conference: string) => `Thẻ tên gấp: ${conference}` },
};
