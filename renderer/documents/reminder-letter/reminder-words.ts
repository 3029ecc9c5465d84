import type { CertificateRules } from '../../domain/reference/law-tables';

/**
 * What the letter says. An office writes to its producers in Vietnamese whatever language the window speaks, as with the clauses
 * of a memorandum; deadlines and their articles are those of the law in use (QĐ 26/2026/QĐ-TTg: 4.3, 7.6a, 12.3).
 */
export const reminderWords = {
  documentTitle: (producer: string) => `Nhắc nộp hồ sơ đánh giá lại sản phẩm OCOP: ${producer}`,
  number: (symbol: string) => `Số: ………/${symbol}`,
  subject: 'V/v nộp hồ sơ đánh giá lại sản phẩm OCOP',
  to: (producer: string) => `Kính gửi: ${producer}`,
  address: (address: string) => `Địa chỉ: ${address}`,
  basis: ({ citation, validMonths, dossierEarliestDays, dossierLatestDays }: CertificateRules) =>
    `Căn cứ ${citation}: giấy chứng nhận có giá trị ${validMonths} tháng kể từ ngày cấp; hồ sơ đánh giá lại nộp trong khoảng từ ${dossierEarliestDays} ngày đến ${dossierLatestDays} ngày trước ngày giấy chứng nhận hết hiệu lực.`,
  notice: (day: string, count: string) =>
    `Qua rà soát, tính đến ${day}, đơn vị có ${count} sản phẩm có giấy chứng nhận sắp hết hiệu lực như sau:`,
  columns: {
    number: 'STT',
    product: 'Tên sản phẩm',
    stars: 'Hạng sao',
    decision: 'Quyết định công nhận',
    expiresOn: 'Có hiệu lực đến hết ngày',
    window: 'Thời gian nộp hồ sơ đánh giá lại',
  },
  decision: (number: string, date: string) => `${number} ngày ${date}`,
  window: (from: string, to: string) => `từ ${from} đến ${to}`,
  windowOver: '(đã qua)',
  stars: (stars: number) => `${stars} sao`,
  /** `open`: whether the dossier of any product can still be handed in in time. */
  request: (open: boolean) =>
    `${open ? 'Đề nghị đơn vị lập hồ sơ đánh giá lại và nộp trong thời gian nêu trên.' : 'Thời gian nộp hồ sơ nêu trên đã qua; đề nghị đơn vị lập ngay hồ sơ đánh giá lại.'} Sau ngày hết hiệu lực, sản phẩm chưa được công nhận lại thì không được in, gắn hạng sao OCOP.`,
  late: ({ extensionArticle }: CertificateRules) =>
    `Sản phẩm ghi «đã qua» chỉ được xem xét dùng tiếp giấy chứng nhận trong thời gian chờ kết quả theo ${extensionArticle} của Quyết định nêu trên khi không thể nộp hồ sơ đúng hạn; đề nghị đơn vị liên hệ ngay và nêu rõ lý do.`,
  closing: (office: string) => `${office} thông báo để đơn vị biết, thực hiện./.`,
  recipients: { addressee: 'Như trên', file: (symbol: string) => `Lưu: VT, ${symbol}` },
};
