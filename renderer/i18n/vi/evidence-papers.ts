/**
 * Words of the sheet of evidence for one producer (domain dossier 1.7): what the office can confirm, for the dossier of the next
 * assessment. What the register does not hold is left to the pen.
 */
export const evidencePapers = {
  documentTitle: (producer: string) => `Bản kê minh chứng: ${producer}`,
  title: 'BẢN KÊ MINH CHỨNG',
  subject: 'Tham gia kết nối cung cầu, xúc tiến thương mại sản phẩm OCOP',
  producer: (name: string, kind: string) => `Chủ thể: ${name} (${kind})`,
  address: 'Địa chỉ',
  representative: 'Người đại diện',
  person: (name: string, title: string) => `${name}, ${title}`,
  judged: (day: string) => `(Theo sổ của cơ quan, tính đến ${day})`,
  certificates: {
    title: '1. Sản phẩm và giấy chứng nhận',
    columns: {
      number: 'TT',
      product: 'Sản phẩm',
      stars: 'Hạng sao',
      decision: 'Quyết định công nhận',
      ends: 'Hiệu lực đến',
    },
    stars: (stars: number) => `${stars}\u00a0sao`,
    decision: (number: string, day: string) => `${number} ngày ${day}`,
    notInForce: 'hết hiệu lực',
    none: 'Sổ chưa có sản phẩm nào.',
  },
  conferences: {
    title: '2. Hội nghị kết nối cung cầu',
    columns: {
      number: 'TT',
      name: 'Hội nghị, nơi tổ chức',
      day: 'Ngày',
      role: 'Tham gia',
      products: 'Sản phẩm mang đến, ấn bản danh mục',
    },
    states: { invited: 'được mời', accepted: 'nhận lời' },
    booth: (booth: string) => `gian hàng ${booth}`,
    days: (from: string, to: string) => `${from} - ${to}`,
    edition: (numbers: string) => `Danh mục in lần ${numbers}`,
    none: 'Sổ chưa ghi hội nghị nào.',
  },
  papers: {
    title: '3. Biên bản ghi nhớ, hợp đồng nguyên tắc',
    columns: {
      number: 'Số',
      conference: 'Hội nghị, ngày ký',
      buyer: 'Bên mua',
      goods: 'Sản phẩm, sản lượng dự kiến',
      state: 'Tình trạng',
    },
    principle: 'hợp đồng nguyên tắc',
    states: { printed: 'đã in, chưa ghi là đã ký', signed: 'đã ký' },
    amount: (product: string, amount: string) => `${product}: ${amount}`,
    none: 'Sổ chưa ghi biên bản nào đã in hoặc đã ký.',
  },
  results: {
    title: '4. Hợp đồng, đơn hàng, giao hàng: sổ chưa ghi, chủ thể điền và kèm bản sao',
    columns: {
      day: 'Số, ngày',
      buyer: 'Bên mua, nơi giao',
      product: 'Sản phẩm',
      amount: 'Số lượng',
      value: 'Trị giá (đồng)',
    },
  },
  recipients: { file: (symbol: string) => `Lưu: VT, ${symbol}` },
};
