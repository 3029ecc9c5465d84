import { nextOrder, type RowOrder } from '../../../domain/grid/row-order';

/** The rows of a sheet as they stood. */
export interface KeptRows {
  readonly order: RowOrder | null;
  /** How many rows the sheet had added when its rows were listed last: from then on they are the register's like others. */
  readonly settled: number;
}

export const noRows: KeptRows = { order: null, settled: 0 };

interface RowsNow {
  /** Search, filters and sorting; another text lists the rows anew. */
  readonly madeFor: string;
  /** Ids that pass. `sorted`: in the order asked for, otherwise in any. */
  readonly list: (sorted: boolean) => readonly string[];
  /**
   * Rows that the sheet itself added, in the order in which it did: they stand in it even when the register sorts them
   * otherwise, and stay even when a filter would not list them.
   */
  readonly added: readonly string[];
  /** Whether a row is no record yet, and waits to become one. */
  readonly waits: (id: string) => boolean;
  /** Whether a row is a record. */
  readonly exists: (id: string) => boolean;
}

/** The rows after the register or the sheet changed; the same object when nothing did. */
export const nextRows = (kept: KeptRows, { madeFor, list, added, waits, exists }: RowsNow): KeptRows => {
  const anew = kept.order === null || kept.order.madeFor !== madeFor;
  const settled = anew ? added.length : kept.settled;
  // Where the order holds still, only what is new matters: sorting a whole register with every cell would be felt.
  const listed = list(anew);
  const here = (id: string): boolean => waits(id) || exists(id);
  const own = added.filter((id, index) => (index >= settled || waits(id)) && here(id));
  const isOwn = new Set(own);
  const all = own.length === 0 ? listed : [...listed.filter((id) => !isOwn.has(id)), ...own];
  const order = nextOrder(kept.order, madeFor, all, here);
  return order === kept.order && settled === kept.settled ? kept : { order, settled };
};
