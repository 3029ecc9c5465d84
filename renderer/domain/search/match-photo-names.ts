import type { Product } from '../records/product';

/** Whose photo a file is by its name. `order` is the number behind the code, 0 without one. */
export type PhotoNameMatch =
  | { readonly name: string; readonly found: 'product'; readonly productId: string; readonly order: number }
  /** No product bears the code, or several do: nobody guesses. */
  | { readonly name: string; readonly found: 'none' | 'several' };

/** Codes as people copy them into file names: case, spaces and signs do not count. */
const codeKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleUpperCase('vi')
    .replace(/[^\p{L}\p{N}]/gu, '');

const withoutExtension = (name: string): string => name.replace(/\.[A-Za-z0-9]{2,5}$/, '');

/** `8931234567890_2`, `8931234567890-2`, `8931234567890 (2)`: further photos of one product. */
const numbered = /^(.+?)(?:[_-]| \()(\d{1,2})\)?$/;

/** `8931234567890 mặt trước`, `8931234567890_hộp quà 2`: what the photo shows. A hyphen or one letter may be the code's own. */
const described = /^(\S*\p{N}\S*?)[ _]\(?\p{L}{2}[\p{L} _-]*?(\d{0,2})\)?$/u;

const productsByCode = (products: readonly Product[]): ReadonlyMap<string, readonly string[]> => {
  const byCode = new Map<string, readonly string[]>();
  for (const { id, gtin, traceCode } of products) {
    const keys = new Set([gtin, traceCode].map((code) => codeKey(code ?? '')));
    for (const key of keys) if (key !== '') byCode.set(key, [...(byCode.get(key) ?? []), id]);
  }
  return byCode;
};

/**
 * Which product each photo of a folder belongs to: its file is called after the product's barcode or trace code, perhaps
 * numbered, perhaps with words for what it shows. The whole name is tried first, since a trace code may itself end in a number.
 */
export const matchPhotoNames = (names: readonly string[], products: readonly Product[]): readonly PhotoNameMatch[] => {
  const byCode = productsByCode(products);
  return names.map((name): PhotoNameMatch => {
    const base = withoutExtension(name).trim();
    const [, code = '', number = ''] = described.exec(base) ?? numbered.exec(base) ?? [];
    const whole = byCode.get(codeKey(base));
    const ids = whole ?? byCode.get(codeKey(code)) ?? [];
    const [productId] = ids;
    if (productId === undefined) return { name, found: 'none' };
    if (ids.length > 1) return { name, found: 'several' };
    return { name, found: 'product', productId, order: whole ? 0 : Number(number) };
  });
};
