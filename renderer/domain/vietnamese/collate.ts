/** ICU's Vietnamese order: a ă â … d đ …, tones ngang huyền hỏi ngã sắc nặng; numbers by value, so «Tân Tiến 2» precedes «10». */
const collator = new Intl.Collator('vi', { numeric: true });

/** Dictionary order of names, places and products. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);

const lastFirst = (name: string): string => name.trim().split(/\s+/u).reverse().join(' ');

/** Order of people: by given name (the last word), then backwards to the family name, because most families are Nguyễn. */
export const comparePersonNames = (a: string, b: string): number =>
  collator.compare(lastFirst(a), lastFirst(b)) || collator.compare(a, b);
