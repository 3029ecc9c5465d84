import type { DecodedColumn } from './intake-proposal';
import {
  decodeLegacy,
  hasHighSigns,
  hasOldStroke,
  hasTellTale,
  isSurelyUnicode,
  type LegacyEncoding,
  legacyFont,
} from './legacy-letters';
import { syllableFit } from './syllable-fit';
import type { CellData, RowData, SheetData } from './workbook-data';

const encodings = ['tcvn3', 'vni'] as const;

/** A cell that may hold old letters: text with signs of the upper half and nothing that only Unicode has. */
const isSuspect = (cell: CellData): boolean =>
  cell.kind === 'text' && hasHighSigns(cell.text) && !isSurelyUnicode(cell.text);

const fitAs = (texts: readonly string[], encoding: LegacyEncoding | null): number =>
  syllableFit(encoding === null ? texts : texts.map((text) => decodeLegacy(text, encoding, false))) ?? -1;

/** The encoding whose letters read best; a tie is Unicode, because a clean file must not change by one sign. */
const bestEncoding = (texts: readonly string[]): LegacyEncoding | null => {
  let best: LegacyEncoding | null = null;
  let score = fitAs(texts, null);
  for (const encoding of encodings) {
    const fit = fitAs(texts, encoding);
    if (fit > score + 0.05 && fit >= 0.6) {
      best = encoding;
      score = fit;
    }
  }
  return best;
};

/** So many different words with old letters that their reading well is no accident: «12 µm» alone would be «12 àm». */
const enoughWords = 3;

const isEvidence = (texts: readonly string[]): boolean => {
  const words = texts.flatMap((text) => text.split(/[\s,;./()]+/).filter(hasHighSigns));
  return new Set(words).size >= enoughWords;
};

interface ColumnTexts {
  readonly byColumn: ReadonlyMap<number, readonly string[]>;
  /** Columns with a text that only Unicode can hold. */
  readonly unicode: ReadonlySet<number>;
  readonly fonts: ReadonlySet<LegacyEncoding>;
}

/**
 * Old fonts that somebody left behind when the sheet was typed anew in Unicode: some text in them can only be Unicode, and none has
 * a sign that old text always has.
 */
const leftOverFonts = (sheet: SheetData): ReadonlySet<LegacyEncoding> => {
  const retyped = new Set<LegacyEncoding>();
  const old = new Set<LegacyEncoding>();
  for (const { cells } of sheet.rows) {
    for (const cell of cells) {
      for (const { text, font } of cell.runs ?? [cell]) {
        const encoding = cell.kind === 'text' ? legacyFont(font ?? cell.font)?.encoding : undefined;
        if (encoding === undefined) continue;
        if (isSurelyUnicode(text)) retyped.add(encoding);
        else if (hasTellTale(text, encoding)) old.add(encoding);
      }
    }
  }
  return new Set([...retyped].filter((encoding) => !old.has(encoding)));
};

/** A font that says something, unless it was left behind. */
type FontOf = (font: string | undefined) => ReturnType<typeof legacyFont>;

/** Only texts whose font says nothing are judged by their letters. */
const gather = (sheet: SheetData, fontOf: FontOf): ColumnTexts => {
  const byColumn = new Map<number, string[]>();
  const fonts = new Set<LegacyEncoding>();
  const unicode = new Set<number>();
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      const font = fontOf(cell.font);
      if (font && cell.kind === 'text') fonts.add(font.encoding);
      if (!font && cell.kind === 'text' && isSurelyUnicode(cell.text)) unicode.add(cell.column);
      if (font || !isSuspect(cell)) continue;
      const texts = byColumn.get(cell.column) ?? [];
      if (texts.length < 400) texts.push(cell.text);
      byColumn.set(cell.column, texts);
    }
  }
  return { byColumn, fonts, unicode };
};

/** Below this a column is too short to be judged alone: then only what the rest of the sheet shows is tried. */
const enoughTexts = 3;

interface Verdicts {
  readonly columns: ReadonlyMap<number, LegacyEncoding>;
  /** Encodings seen anywhere in the sheet: lonely cells (headings over numbers) are tried with these only. */
  readonly seen: readonly LegacyEncoding[];
}

/**
 * Short words («hép») read well in both ways and are no evidence. Where the sheet as a whole is old text, a column without a
 * single sure Unicode sign follows it, unless it reads worse that way.
 */
const followsSheet = (texts: readonly string[], whole: LegacyEncoding): boolean => {
  const old = fitAs(texts, whole);
  const plain = fitAs(texts, null);
  return old > plain || (old === plain && old >= 0.6);
};

const judge = ({ byColumn, fonts, unicode }: ColumnTexts): Verdicts => {
  const columns = new Map<number, LegacyEncoding>();
  const seen = new Set(fonts);
  const all = [...byColumn.values()].flatMap((texts) => texts.slice(0, 100));
  const whole = isEvidence(all) ? bestEncoding(all) : null;
  for (const [column, texts] of byColumn) {
    const own = texts.length >= enoughTexts && isEvidence(texts) ? bestEncoding(texts) : null;
    const encoding = own ?? (whole && !unicode.has(column) && followsSheet(texts, whole) ? whole : null);
    if (!encoding) continue;
    columns.set(column, encoding);
    seen.add(encoding);
  }
  return { columns, seen: [...seen] };
};

interface Decoding {
  readonly encoding: LegacyEncoding;
  readonly upper: boolean;
  readonly by: DecodedColumn['by'];
}

/** «Q§-UBND» is nothing else; other signs for Đ may mean something of their own, and are it only beside other old text. */
const strokeEncoding = (text: string, seen: readonly LegacyEncoding[]): LegacyEncoding | null =>
  encodings.find(
    (encoding) => hasOldStroke(text, encoding) && (seen.includes(encoding) || /\d\s*\/\s*Q\.?[§Ñ]\s*-/u.test(text)),
  ) ?? null;

const lonelyEncoding = (text: string, seen: readonly LegacyEncoding[]): LegacyEncoding | null => {
  const best = seen.length > 0 ? bestEncoding([text]) : null;
  return best && seen.includes(best) ? best : null;
};

const decodingOf = (cell: CellData, verdicts: Verdicts, fontOf: FontOf): Decoding | null => {
  if (cell.kind !== 'text' || isSurelyUnicode(cell.text)) return null;
  const font = fontOf(cell.font);
  if (font) return { ...font, by: 'font' };
  if (!isSuspect(cell)) return null;
  const struck = strokeEncoding(cell.text, verdicts.seen);
  if (struck) return { encoding: struck, upper: false, by: 'letters' };
  const ofColumn = verdicts.columns.get(cell.column);
  const encoding = ofColumn ?? lonelyEncoding(cell.text, verdicts.seen);
  // Within an old column a cell that reads better as it stands stays; a lonely cell must win clearly (bestEncoding).
  if (!encoding || fitAs([cell.text], encoding) < fitAs([cell.text], null)) return null;
  return { encoding, upper: false, by: 'letters' };
};

const decodeRuns = (cell: CellData, fontOf: FontOf): string | null => {
  if (!cell.runs) return null;
  let changed = false;
  const parts = cell.runs.map((run) => {
    const font = fontOf(run.font ?? cell.font);
    if (!font || isSurelyUnicode(run.text)) return run.text;
    changed = true;
    return decodeLegacy(run.text, font.encoding, font.upper);
  });
  return changed ? parts.join('') : null;
};

const columnKey = (column: number, decoding: Decoding): string => `${column} ${decoding.encoding} ${decoding.by}`;

/** The sheet with old letters turned into Unicode, before any cleaning: `ư` of TCVN3 is the soft hyphen that cleaning drops. */
export const decodeSheet = (
  sheet: SheetData,
): { readonly sheet: SheetData; readonly decoded: readonly DecodedColumn[] } => {
  const leftOver = leftOverFonts(sheet);
  const fontOf: FontOf = (name) => {
    const font = legacyFont(name);
    return font && leftOver.has(font.encoding) ? null : font;
  };
  const verdicts = judge(gather(sheet, fontOf));
  const found = new Map<
    string,
    { decoding: Decoding; column: number; cells: number; samples: { before: string; after: string }[] }
  >();
  const report = (cell: CellData, after: string, decoding: Decoding): void => {
    const key = columnKey(cell.column, decoding);
    const entry = found.get(key) ?? { decoding, column: cell.column, cells: 0, samples: [] };
    entry.cells += 1;
    if (entry.samples.length < 3) entry.samples.push({ before: cell.text, after });
    found.set(key, entry);
  };

  const decodeCell = (cell: CellData): CellData => {
    const runs = decodeRuns(cell, fontOf);
    const decoding =
      runs === null
        ? decodingOf(cell, verdicts, fontOf)
        : {
            ...(fontOf(cell.runs?.find((run) => fontOf(run.font))?.font) ?? {
              encoding: 'tcvn3' as const,
              upper: false,
            }),
            by: 'font' as const,
          };
    if (!decoding) return cell;
    const text = runs ?? decodeLegacy(cell.text, decoding.encoding, decoding.upper);
    if (text === cell.text) return cell;
    if (text.toLowerCase() !== cell.text.toLowerCase()) report(cell, text, decoding);
    return { ...cell, text, value: text };
  };
  const decodeRow = (row: RowData): RowData => {
    const cells = row.cells.map(decodeCell);
    return cells.some((cell, index) => cell !== row.cells[index]) ? { ...row, cells } : row;
  };

  const rows = sheet.rows.map(decodeRow);
  const decoded = [...found.values()].map(({ decoding, column, cells, samples }) => ({
    sheet: sheet.name,
    column,
    encoding: decoding.encoding,
    by: decoding.by,
    cells,
    samples,
  }));
  return { sheet: { ...sheet, rows }, decoded };
};
