import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { attributeText } from './cell-text';

/** Photos are JPEG or PNG already: deflating them again costs seconds and saves nothing. */
const stored = { level: 0 } as const;
/** Level 4 is within a tenth of level 6 on sheets and takes half the time. */
const deflated = { level: 4 } as const;

/** Styles that cell-looks marks by a reading order get `quotePrefix`, which ExcelJS does not write. */
export const withQuotePrefix = (styles: string): string =>
  styles.replace(/<xf ([^>]*)>(<alignment [^>]*?) readingOrder="1"/g, '<xf $1 quotePrefix="1">$2');

/** Gives each picture of a drawing its words for a screen reader, in the order of the anchors. */
export const withDescriptions = (drawing: string, descriptions: readonly string[]): string => {
  let next = 0;
  return drawing.replace(/<xdr:cNvPr ([^>]*?)(\/?)>/g, (whole, attributes: string, slash: string) => {
    const words = descriptions[next];
    next += 1;
    return words === undefined ? whole : `<xdr:cNvPr ${attributes.trimEnd()} descr="${attributeText(words)}"${slash}>`;
  });
};

const change = (bytes: Uint8Array, step: (text: string) => string): Uint8Array => strToU8(step(strFromU8(bytes)));

/**
 * The file from the parts that ExcelJS wrote without compression: sheets deflated, photos stored as they are, always the same
 * bytes for the same parts. `descriptions`: for each drawing, in order, the words of its pictures.
 */
export const packParts = (
  archive: Uint8Array,
  descriptions: readonly (readonly string[])[],
  createdAt: string,
): Uint8Array => {
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    if (name.endsWith('/')) continue;
    const drawing = /^xl\/drawings\/drawing(\d+)\.xml$/.exec(name)?.[1];
    if (name.startsWith('xl/media/')) parts[name] = [bytes, stored];
    else if (name === 'xl/styles.xml') parts[name] = change(bytes, withQuotePrefix);
    else if (drawing)
      parts[name] = change(bytes, (text) => withDescriptions(text, descriptions[Number(drawing) - 1] ?? []));
    else parts[name] = bytes;
  }
  return zipSync(parts, { ...deflated, mtime: new Date(createdAt) });
};
