import { counterOf, replicaOf } from '../../domain/merge/field-versions';
import { applyEdits } from '../../domain/plan/apply-edits';
import type { Change } from '../../domain/plan/change';
import { emptyTally, tallyAfter, tallyOf } from '../../domain/plan/mark';
import type { Row } from '../../domain/plan/row';
import type { TableName } from '../../domain/records/table-name';
import { createMemoryTables, type MemoryTables, type RowsByTable } from '../memory-tables';
import type { StoreState } from '../store-state';

/** A store being built up from rows and Changes; not shown to anybody yet. */
export interface Replay {
  readonly tables: MemoryTables;
  state(): StoreState;
  /** Applies the Change that follows; throws when it does not fit. */
  apply(change: Change): void;
  readonly rowsOf: (table: TableName) => readonly Row[];
}

/** `base`: the rows and where they stand; null to begin with nothing. */
export const createReplay = (base: {
  readonly rows: RowsByTable;
  readonly seq: number;
  readonly replica: string;
  readonly counter: number;
}): Replay => {
  const tables = createMemoryTables(base.rows);
  const { seq, replica, counter } = base;
  const tally = base.rows.size === 0 ? emptyTally : tallyOf((table) => base.rows.get(table) ?? []);
  let state: StoreState = { seq, replica, counter, tally };
  return {
    tables,
    state: () => state,
    apply: (change) => {
      const touched = applyEdits(tables, change);
      const tally = tallyAfter(state.tally, touched, (table, id) => tables.row(table, id));
      tables.publish(tables.stage(touched));
      // Our own dots in the entries that the database had not seen must not be given out again.
      const ours = replicaOf(change.dot) === state.replica ? counterOf(change.dot) : 0;
      state = { ...state, seq: change.seq, counter: Math.max(state.counter, ours), tally };
    },
    rowsOf: (table) => tables.rows(table),
  };
};
