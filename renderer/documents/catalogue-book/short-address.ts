/** «nongsan.vn/…»: whose address it is, where nobody would type the whole and the code beside it holds it. */
export const shortAddress = (caption: string): string => `${/^[^/?#]+/u.exec(caption)?.[0] ?? ''}/…`;
