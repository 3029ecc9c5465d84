import type { CellData, RowData } from '../workbook-data';
import { shortHash } from './short-hash';

/** Signs of a cell's hash: enough to count how many cells of a row stayed, short enough for a row of forty. */
const cellSigns = 2;
const rowSigns = 8;

/** What a row holds, without its looks: as a sender's program may write it back. */
export interface RowContent {
  /** Equal only when every cell holds the same in the same column. */
  readonly whole: string;
  /** One hash for each filled cell, in order of column; columns that were added or moved do not hide the others. */
  readonly cells: readonly string[];
}

/** The value as any program keeps it: numbers without their format, days as days, text composed and without odd ends. */
const said = ({ kind, value }: CellData): string =>
  kind === 'text' ? `t${String(value).normalize('NFC').replace(/\r\n?/g, '\n').trim()}` : `${kind}${String(value)}`;

/** `leftOut`: columns that this program added. */
export const rowContent = ({ cells }: Pick<RowData, 'cells'>, leftOut: ReadonlySet<number>): RowContent => {
  const own = cells.filter((cell) => !leftOut.has(cell.column) && said(cell) !== 't');
  return {
    whole: shortHash(own.map((cell) => `${cell.column} ${said(cell)}`).join('\n'), rowSigns),
    cells: own.map((cell) => shortHash(said(cell), cellSigns)),
  };
};

export const textHash = (text: string): string => shortHash(`t${text.normalize('NFC').trim()}`, rowSigns);

/** How much of two rows is the same, 0…1, whatever the columns. */
export const overlap = (left: readonly string[], right: readonly string[]): number => {
  const longer = Math.max(left.length, right.length);
  if (longer === 0) return 0;
  const counts = new Map<string, number>();
  for (const hash of left) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  let both = 0;
  for (const hash of right) {
    const count = counts.get(hash) ?? 0;
    if (count === 0) continue;
    both += 1;
    counts.set(hash, count - 1);
  }
  return both / longer;
};

/** `cells` as one text and back. */
export const packCells = (cells: readonly string[]): string => cells.join('');
export const unpackCells = (text: string): readonly string[] => text.match(/../gs) ?? [];
