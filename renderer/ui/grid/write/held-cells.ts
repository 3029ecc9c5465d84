import type { HeldCell } from './judge-row';

/** Texts that stand in cells and are not stored, and the new rows that are no records yet. */
export interface HeldCells {
  readonly byRow: ReadonlyMap<string, ReadonlyMap<string, HeldCell>>;
  /** Ids of rows below the register's own, in the order in which they were added. */
  readonly newRows: readonly string[];
}

export const nothingHeld: HeldCells = { byRow: new Map(), newRows: [] };

/** What a row holds after some of its cells were judged: `touched` cells hold what `held` says and nothing else. */
export const withRow = (
  cells: HeldCells,
  id: string,
  touched: Iterable<string>,
  held: ReadonlyMap<string, HeldCell>,
): HeldCells => {
  const row = new Map(cells.byRow.get(id));
  for (const key of touched) row.delete(key);
  for (const [key, cell] of held) row.set(key, cell);
  const byRow = new Map(cells.byRow);
  if (row.size === 0) byRow.delete(id);
  else byRow.set(id, row);
  return { ...cells, byRow };
};

/** A new row that became a record is the register's from now on. */
export const withoutNewRows = (cells: HeldCells, ids: ReadonlySet<string>): HeldCells => ({
  ...cells,
  newRows: cells.newRows.filter((id) => !ids.has(id)),
});

export const withNewRows = (cells: HeldCells, ids: readonly string[]): HeldCells => ({
  ...cells,
  newRows: [...cells.newRows, ...ids],
});

/** Only the texts, as a draft keeps them: what is wrong with each is judged again when it is taken back. */
export interface HeldTexts {
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly newRows: readonly string[];
}

export const textsOfHeld = ({ byRow, newRows }: HeldCells): HeldTexts | null => {
  if (byRow.size === 0 && newRows.length === 0) return null;
  const texts = [...byRow].map(([id, row]) => [id, Object.fromEntries([...row].map(([key, { text }]) => [key, text]))]);
  return { texts: Object.fromEntries(texts), newRows };
};

/** The cell that somebody types in. `newRow`: its row is no record and not held yet. */
export interface OpenCell {
  readonly id: string;
  readonly key: string;
  readonly text: string;
  readonly newRow: string | null;
}

/** A draft with the open cell in it. */
export const withOpenCell = (held: HeldTexts | null, { id, key, text, newRow }: OpenCell): HeldTexts => {
  const { texts, newRows } = held ?? { texts: {}, newRows: [] };
  return {
    texts: { ...texts, [id]: { ...texts[id], [key]: text } },
    newRows: newRow === null ? newRows : [...newRows, newRow],
  };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a draft that an earlier run, perhaps of an older version, has left; what does not fit is passed over. */
export const readHeldTexts = (draft: unknown): HeldTexts | null => {
  if (!isRecord(draft)) return null;
  const { texts: rows, newRows } = draft;
  if (!isRecord(rows) || !Array.isArray(newRows)) return null;
  const texts = Object.entries(rows).flatMap(([id, row]) => {
    if (!isRecord(row)) return [];
    const cells = Object.entries(row).filter((cell): cell is [string, string] => typeof cell[1] === 'string');
    return cells.length === 0 ? [] : [[id, Object.fromEntries(cells)] as const];
  });
  const ids = newRows.filter((id): id is string => typeof id === 'string');
  return texts.length === 0 ? null : { texts: Object.fromEntries(texts), newRows: ids };
};
