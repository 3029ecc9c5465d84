import { pageOf } from '../../domain/plan/pages';
import { type Steps, stepSize } from '../../domain/plan/steps';
import type { TouchedRow } from '../../domain/plan/touched-rows';
import type { TableName } from '../../domain/records/table-name';
import type { MemoryTables, Staged } from '../memory-tables';

export interface PageAddress {
  readonly table: TableName;
  readonly no: number;
}

/** The pages that hold the touched rows once they are staged, each once. */
export function* touchedPagesInSteps(
  tables: Pick<MemoryTables, 'positionOf'>,
  staged: Staged,
  touched: readonly TouchedRow[],
): Steps<readonly PageAddress[]> {
  const numbers = new Map<TableName, Set<number>>([...staged.keys()].map((table) => [table, new Set()]));
  for (const [index, { table, row }] of touched.entries()) {
    if (index % stepSize === stepSize - 1) yield;
    const position = tables.positionOf(staged, table, row.record.id);
    if (position !== undefined) numbers.get(table)?.add(pageOf(position));
  }
  return [...numbers].flatMap(([table, pages]) => [...pages].map((no) => ({ table, no })));
}
