import letters from '../../../renderer/domain/intake/data/legacy-letters.json';
import type { LegacyEncoding } from '../../../renderer/domain/intake/legacy-letters';
import type { CellData, WorkbookData } from '../../../renderer/domain/intake/workbook-data';

const inverse = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const [old, letter] of Object.entries(table)) if (!map.has(letter)) map.set(letter, old);
  return map;
};

const tables: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: inverse(letters.tcvn3),
  vni: inverse(letters.vni),
};
const fonts: Readonly<Record<LegacyEncoding, string>> = { tcvn3: '.VnTime', vni: 'VNI-Times' };

/** TCVN3 has no capitals with marks: the fonts whose names end in H drew them with the small letters. */
const oldSign = (table: ReadonlyMap<string, string>, sign: string): string =>
  table.get(sign) ?? table.get(sign.toLowerCase()) ?? sign;

/** A workbook as it would have been typed twenty years ago, with the fonts of then or with a font that says nothing. */
export const inOldLetters = (workbook: WorkbookData, encoding: LegacyEncoding, withFont: boolean): WorkbookData => {
  const table = tables[encoding];
  const old = (cell: CellData): CellData => {
    if (cell.kind !== 'text') return cell;
    const text = Array.from(cell.text.normalize('NFC'), (sign) => oldSign(table, sign)).join('');
    return { ...cell, text, value: text, ...(withFont ? { font: fonts[encoding] } : {}) };
  };
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(old) })),
  }));
  return { ...workbook, sheets };
};
