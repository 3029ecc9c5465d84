import { type PlacedRows, placeRowsInSteps } from '../domain/plan/pages';
import type { Row } from '../domain/plan/row';
import { runAtOnce, type Steps, stepSize } from '../domain/plan/steps';
import type { StoreView } from '../domain/plan/store-view';
import { type TableRows, viewOfTables } from '../domain/plan/table-rows';
import type { TouchedRow } from '../domain/plan/touched-rows';
import { type TableName, tableNames } from '../domain/records/table-name';

/** Tables as they will be once a Change is safe. */
export type Staged = ReadonlyMap<TableName, PlacedRows>;

/** All Rows in memory: what lists, search and planners read. The database is its durable copy. */
export interface MemoryTables extends StoreView {
  stage(touched: readonly TouchedRow[]): Staged;
  stageInSteps(touched: readonly TouchedRow[]): Steps<Staged>;
  /** Where a Row stands, staged ones included; undefined when there is none. */
  positionOf(staged: Staged, table: TableName, id: string): number | undefined;
  /** Shows the staged tables and tells those who listen, once per call. */
  publish(staged: Staged): void;
  /** Grows by one with each publish that concerns the table: the key for caches of prepared data. */
  version(table: TableName): number;
  /** `null`: all tables. Returns the function that stops listening. */
  subscribe(tables: readonly TableName[] | null, listener: () => void): () => void;
}

interface LiveTable {
  rows: readonly Row[];
  readonly index: Map<string, number>;
  version: number;
}

export type RowsByTable = ReadonlyMap<TableName, readonly Row[]>;

function* byTableInSteps(touched: readonly TouchedRow[]): Steps<ReadonlyMap<TableName, Row[]>> {
  const groups = new Map<TableName, Row[]>();
  for (const [index, { table, row }] of touched.entries()) {
    if (index % stepSize === stepSize - 1) yield;
    const group = groups.get(table);
    if (group) group.push(row);
    else groups.set(table, [row]);
  }
  return groups;
}

const createListeners = () => {
  const listeners = new Set<{ readonly tables: readonly TableName[] | null; readonly tell: () => void }>();
  return {
    add: (tables: readonly TableName[] | null, tell: () => void): (() => void) => {
      const entry = { tables, tell };
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    tell: (changed: ReadonlyMap<TableName, unknown>): void => {
      for (const { tables, tell } of listeners) if (!tables || tables.some((table) => changed.has(table))) tell();
    },
  };
};

export const createMemoryTables = (content: RowsByTable): MemoryTables => {
  const live = new Map<TableName, LiveTable>(
    tableNames.map((table) => {
      const rows = content.get(table) ?? [];
      return [table, { rows, index: new Map(rows.map((row, position) => [row.record.id, position])), version: 0 }];
    }),
  );
  const of = (table: TableName): LiveTable => {
    const found = live.get(table);
    if (!found) throw new Error(`no table ${table}`);
    return found;
  };
  const listeners = createListeners();
  function* stageInSteps(touched: readonly TouchedRow[]): Steps<Staged> {
    const staged = new Map<TableName, PlacedRows>();
    for (const [table, rows] of yield* byTableInSteps(touched)) {
      staged.set(table, yield* placeRowsInSteps(of(table), rows));
    }
    return staged;
  }
  return {
    ...viewOfTables(<T extends TableName>(table: T) => of(table) as unknown as TableRows<T>),
    stage: (touched) => runAtOnce(stageInSteps(touched)),
    stageInSteps,
    positionOf: (staged, table, id) => of(table).index.get(id) ?? staged.get(table)?.added.get(id),
    publish: (staged) => {
      for (const [table, { rows, added }] of staged) {
        const target = of(table);
        target.rows = rows;
        target.version += 1;
        for (const [id, position] of added) target.index.set(id, position);
      }
      listeners.tell(staged);
    },
    version: (table) => of(table).version,
    subscribe: listeners.add,
  };
};
