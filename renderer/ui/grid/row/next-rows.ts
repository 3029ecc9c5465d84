import { nextOrder, type RowOrder } from '../../../domain/grid/row-order';

/** The rows of a sheet as they stood, and those that the sheet itself added: they stay even when a filter would not list them. */
export interface KeptRows {
  readonly order: RowOrder | null;
  readonly added: ReadonlySet<string>;
}

export const noRows: KeptRows = { order: null, added: new Set() };

interface RowsNow {
  /** Search, filters and sorting; another text lists the rows anew. */
  readonly madeFor: string;
  /** Ids that pass. `sorted`: in the order asked for, otherwise in any. */
  readonly list: (sorted: boolean) => readonly string[];
  /** New rows that are no records yet. */
  readonly newRows: readonly string[];
  readonly exists: (id: string) => boolean;
}

const withAll = (set: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> =>
  ids.every((id) => set.has(id)) ? set : new Set([...set, ...ids]);

/** The rows after the register or the sheet changed; the same object when nothing did. */
export const nextRows = (kept: KeptRows, { madeFor, list, newRows, exists }: RowsNow): KeptRows => {
  const anew = kept.order === null || kept.order.madeFor !== madeFor;
  const added = withAll(anew ? noRows.added : kept.added, newRows);
  // Where the order holds still, only what is new matters: sorting a whole register with every cell would be felt.
  const listed = list(anew);
  const isNew = new Set(newRows);
  const here = (id: string): boolean => isNew.has(id) || exists(id);
  const known = added.size === 0 ? added : new Set(listed);
  const beyond = [...added].filter((id) => !known.has(id) && here(id));
  const order = nextOrder(kept.order, madeFor, beyond.length === 0 ? listed : [...listed, ...beyond], here);
  return order === kept.order && added === kept.added ? kept : { order, added };
};
