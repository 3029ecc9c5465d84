/** Words printed on labels and on the page that a printer is measured with; like all papers they are Vietnamese. */
export const labelPapers = {
  /** One word: the number never stands alone on the next line. */
  gtin: (gtin: string) => `GTIN\u00a0${gtin}`,
  booth: (booth: string) => `Gian hàng ${booth}`,
  folder: (number: string) => `Biên bản số ${number}`,
  others: (count: string) => `và ${count} đơn vị khác`,
  copies: (copies: string) => `Số bản: ${copies}`,
  test: {
    title: (printer: string) => `Trang đo máy in ${printer}`,
    heading: 'TRANG ĐO MÁY IN',
    /** In at actual size; three lengths to read off with a ruler. */
    lines: (printer: string, correction: string) => [
      `Máy in: ${printer}`,
      `Đang bù: ${correction}`,
      'In trang này ở cỡ thật: chọn «100%» hoặc «Actual size», không chọn «Fit».',
      'Dùng thước đo ba chỗ, ghi lại theo mm:',
      '1. Từ mép trái tờ giấy đến nét trái của khung, đúng là 10.',
      '2. Từ mép trên tờ giấy đến nét trên của khung, đúng là 10.',
      '3. Chiều dài thước ngang từ vạch đầu đến vạch 150, đúng là 150.',
      'Ghi ba số đó vào phần «Máy in», rồi in lại trang này để kiểm.',
      'Trang sau có khung từng ô: chồng lên tờ nhãn, soi ra ánh sáng.',
    ],
    cells: 'Các ô của tờ nhãn, đánh số theo thứ tự in',
  },
};
