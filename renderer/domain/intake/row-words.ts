import { fold } from '../vietnamese/fold';
import { filledColumns, type GridRow } from './sheet-grid';

const total =
  /^(?:tổng(?!\s*(?:công ty|hợp|kho))|cộng(?!\s*đồng|\s*hòa|\s*hoà)|lũy kế|luỹ kế|tiểu cộng|t\.?\s?cộng|tính chung|toàn (?:tỉnh|huyện|xã|thị xã|thành phố|quận|phường)|total|sum)(?![\p{L}\p{M}])/iu;
const plainTotal = /^(?:tong|cong|tong cong|tong so|cong don|grand total)(?:\s[a-z0-9+ivx:]{0,12}){0,3}$/;
const hasMarks = (text: string): boolean => /[^ -~]/.test(text);

/** «Tổng cộng», «Cộng A», «Tổng số: 9 đơn vị»; not «Tổng công ty» and not «Công ty». */
export const isTotalText = (text: string): boolean => {
  const bare = text.replace(/^\s*(?:[IVX]+|\d+)[.)]\s*/u, '').trim();
  return total.test(bare) || (!hasMarks(bare) && plainTotal.test(fold(bare)) && !fold(bare).startsWith('cong ty'));
};

/** A total says so in one of its first cells. */
export const beginsTotal = (row: GridRow): boolean =>
  filledColumns(row)
    .slice(0, 3)
    .some((column) => isTotalText(row.cells[column]?.text ?? ''));

/** Words that close a list: notes, recipients, place and date, posts and signatures. */
const footer =
  /^[-–*+(\s]*(?:nơi nhận|người lập|người tổng hợp|người báo cáo|người giao|người nhận|lập biểu|lập bảng|thủ trưởng|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|chánh văn phòng|trưởng phòng|phó trưởng phòng|lãnh đạo|kế toán|kt\.|tl\.|tm\.|tuq\.|q\.\s|ký tên|ký,|ký và|xác nhận|ghi chú\s*(?::|$)|lưu ý\s*(?::|$)|chú thích|như trên|lưu\s*:|đã ký|đóng dấu)/iu;
const dateLine = /^[^\d]{2,40},?\s*ngày\s*[\d….]*\s*tháng\s*[\d….]*\s*năm/iu;

export const isFooterText = (text: string): boolean => footer.test(text) || dateLine.test(text);

/** «Ví dụ», «(VD)» where the row's number stands: a template's example, which nobody wants to import. */
export const isExampleText = (text: string): boolean => /^\(?\s*(?:ví dụ|vd|thí dụ|example)\s*[).:]?$/iu.test(text);

/** A counter of a band: roman numeral, capital letter, or a bullet. */
export const isBandCounter = (text: string): boolean =>
  /^(?:[IVX]{1,5}|[A-HK-ZĐ])\s*[.)]?$|^(?:[*+•★-]\s*){1,5}$/u.test(text);
export const isRowNumber = (text: string): boolean => /^\d{1,5}(?:\.\d{1,3})*\.?$/.test(text);
