import { fold } from '../vietnamese/fold';

/**
 * Short forms in headings, on folded text. Applied to the dictionary and to the heading alike, so that «Tên s.phẩm»,
 * «Tên SP» and «Tên sản phẩm» meet in one key. Two-letter starts («đ/vị», «p.hạng») come before single words.
 */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bs pham\b/g, 'san pham'],
  [/\bsph\b|\bsp\b/g, 'san pham'],
  [/\bd thoai\b|\bdien th\b|\bd t\b|\bdthoai\b/g, 'dien thoai'],
  [/\bsdt\b|\bs dt\b/g, 'so dien thoai'],
  [/\bdtdd\b/g, 'dien thoai di dong'],
  [/\bso dt\b/g, 'so dien thoai'],
  [/\bdt\b/g, 'dien thoai'],
  [/\bd vi\b|\bdvi\b/g, 'don vi'],
  [/\bd chi\b|\bdchi\b|\bdc\b|\bd c\b/g, 'dia chi'],
  [/\bp hang\b|\bphang\b/g, 'phan hang'],
  [/\bx hang\b/g, 'xep hang'],
  [/\bh sao\b/g, 'hang sao'],
  [/\bsluong\b|\bs luong\b|\bsl\b/g, 'san luong'],
  [/\bsxkd\b/g, 'san xuat kinh doanh'],
  [/\bsx\b/g, 'san xuat'],
  [/\bqdcn\b/g, 'quyet dinh cong nhan'],
  [/\bqd\b|\bq d\b|\bquyet d\b/g, 'quyet dinh'],
  [/\bgcn\b/g, 'giay chung nhan'],
  [/\bcn\b/g, 'cong nhan'],
  [/\bmst\b|\bma so dn\b/g, 'ma so thue'],
  [/\bdvt\b|\bdv tinh\b|\bd v t\b/g, 'don vi tinh'],
  [/\bqcdg\b/g, 'quy cach dong goi'],
  [/\bqc\b|\bq cach\b/g, 'quy cach'],
  [/\bndd\b|\bnguoi dd\b|\bn dai dien\b/g, 'nguoi dai dien'],
  [/\bddpl\b/g, 'dai dien phap luat'],
  [/\bhtx\b/g, 'hop tac xa'],
  [/\bdn\b/g, 'doanh nghiep'],
  [/\bcssx\b/g, 'co so san xuat'],
  [/\bcs\b/g, 'co so'],
  [/\bnlcu\b/g, 'nang luc cung ung'],
  [/\bnl\b/g, 'nang luc'],
  [/\btp\b/g, 'thanh pho'],
  [/\btt\b/g, 'stt'],
  [/\bhsd\b/g, 'han su dung'],
  [/\bk luong\b|\bkl\b/g, 'khoi luong'],
];

/** Lower case, no marks, every run of other signs one space: the form of data/header-keys.json. */
export const headerKey = (text: string): string => fold(text.replace(/[^\p{L}\p{M}\p{N}%#]+/gu, ' '));

/** `headerKey` with the short forms written out. */
export const expandKey = (key: string): string => {
  let expanded = key;
  for (const [short, long] of shortForms) expanded = expanded.replace(short, long);
  return expanded;
};

const bracketed = /[([{（]([^)\]}）]*)[)\]}）]?/gu;

/** «Giá bán (nghìn đồng)» → heading without the bracket, and what stood in it. */
export const splitBracket = (text: string): { readonly bare: string; readonly bracket: string } => {
  const brackets: string[] = [];
  const bare = text.replace(bracketed, (_, inside: string) => {
    brackets.push(inside);
    return ' ';
  });
  return { bare: bare.trim(), bracket: brackets.join('; ').trim() };
};
