import { packCells, type RowContent, unpackCells } from './row-content';

/**
 * What a hidden cell beside a row says, so that the row is known again when the list comes back sorted, longer, renamed.
 * It holds ids and hashes, nothing that the sender did not write himself.
 */
export interface RowMark extends RowContent {
  /** Number of the row in the file as it was sent back. */
  readonly row: number;
  /** Ids of the registry; null and empty where the row was not entered. */
  readonly producerId: string | null;
  readonly productIds: readonly string[];
}

/** What the cell over them says: which column is ours as well. */
export interface HeadMark {
  /** `textHash` of the heading of the column of notes. */
  readonly noteHead: string;
}

const rowStart = 'OCOP1:';
const headStart = 'OCOP1H:';
const id = /^[0-9A-Za-z-]{1,64}$/;
const hash = /^[\w-]+$/;

export const headMarkText = ({ noteHead }: HeadMark): string => `${headStart}${noteHead}`;

export const readHeadMark = (text: string): HeadMark | null => {
  const noteHead = text.startsWith(headStart) ? text.slice(headStart.length).trim() : '';
  return hash.test(noteHead) ? { noteHead } : null;
};

export const rowMarkText = ({ row, producerId, productIds, whole, cells }: RowMark): string =>
  `${rowStart}${row}:${producerId ?? ''}:${productIds.join(',')}:${whole}:${packCells(cells)}`;

/** Null for anything that is no mark; a mark of which a hand has cut a part counts as none. */
export const readRowMark = (text: string): RowMark | null => {
  if (!text.startsWith(rowStart)) return null;
  const [row = '', producer = '', products = '', whole = '', cells = '', ...more] = text
    .slice(rowStart.length)
    .trim()
    .split(':');
  const productIds = products === '' ? [] : products.split(',');
  const ids = producer === '' ? productIds : [producer, ...productIds];
  const sound = /^\d{1,7}$/.test(row) && hash.test(whole) && more.length === 0 && ids.every((each) => id.test(each));
  if (!sound) return null;
  return {
    row: Number(row),
    producerId: producer === '' ? null : producer,
    productIds,
    whole,
    cells: unpackCells(cells),
  };
};
