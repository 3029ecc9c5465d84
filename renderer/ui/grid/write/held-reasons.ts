import type { TableName } from '../../../domain/records/table-name';
import { troubleKind } from '../cell/trouble-words';
import type { HeldCell } from './judge-row';
import type { JudgedWrites } from './judge-writes';

/** Rows of a bulk edit that cannot be written for one reason; one of them speaks for all. */
export interface HeldReason {
  readonly id: string;
  readonly cell: HeldCell;
  readonly rows: number;
}

/** Why rows of a bulk edit cannot be written, the commonest reason first. */
export const heldReasons = <T extends TableName>({ held }: JudgedWrites<T>, key: string): readonly HeldReason[] => {
  const byKind = new Map<string, HeldReason>();
  for (const [id, cells] of held.byRow) {
    const cell = cells.get(key);
    if (!cell) continue;
    const kind = troubleKind(cell.trouble);
    const known = byKind.get(kind);
    byKind.set(kind, known ? { ...known, rows: known.rows + 1 } : { id, cell, rows: 1 });
  }
  return [...byKind.values()].toSorted((a, b) => b.rows - a.rows);
};
