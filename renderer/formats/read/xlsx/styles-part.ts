import { isDateFormat, isDateFormatId } from '../number-format';
import { xmlStream } from '../xml-stream';
import type { ZipArchive } from '../zip-archive';

/** What the intake needs of a cell's style: its font, and whether its number is a day. */
export interface CellStyle {
  readonly font?: string;
  readonly isDate: boolean;
  /** The format code when it is one of the file's own. */
  readonly format?: string;
}

interface Collected {
  readonly formats: Map<number, string>;
  readonly fonts: (string | undefined)[];
  readonly cells: { readonly format: number; readonly font: number }[];
}

const collect = (zip: ZipArchive, part: string): Collected => {
  const collected: Collected = { formats: new Map(), fonts: [], cells: [] };
  let section = '';
  const xml = xmlStream({
    open: (tag, attributes) => {
      if (tag === 'fonts' || tag === 'cellXfs' || tag === 'cellStyleXfs' || tag === 'dxfs') section = tag;
      // Differential formats carry number formats of their own under the same numbers: not those of cells.
      if (tag === 'numFmt' && section !== 'dxfs') {
        collected.formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      } else if (section === 'fonts' && tag === 'font') collected.fonts.push(undefined);
      else if (section === 'fonts' && tag === 'name') collected.fonts[collected.fonts.length - 1] = attributes['val'];
      else if (section === 'cellXfs' && tag === 'xf') {
        collected.cells.push({ format: Number(attributes['numFmtId'] ?? 0), font: Number(attributes['fontId'] ?? 0) });
      }
    },
    close: (tag) => {
      if (tag === section) section = '';
    },
  });
  zip.stream(part, xml.write);
  xml.end();
  return collected;
};

/** Styles by the number that cells carry (`s`). */
export const readStyles = (zip: ZipArchive, part: string | undefined): readonly CellStyle[] => {
  if (part === undefined) return [];
  const { formats, fonts, cells } = collect(zip, part);
  return cells.map(({ format, font }) => {
    const code = formats.get(format);
    const name = fonts[font];
    return {
      isDate: code === undefined ? isDateFormatId(format) : isDateFormat(code),
      ...(name === undefined ? {} : { font: name }),
      ...(code === undefined ? {} : { format: code }),
    };
  });
};
