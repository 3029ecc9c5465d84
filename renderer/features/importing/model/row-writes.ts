import { refKey } from '../../../domain/intake/place-pictures';
import type { Edit, Plan } from '../../../domain/plan/plan';

/**
 * Edits of a Plan by the row of the file that they come from; keys as in `PreviewEntry.key`. `several`: the Plan is of several
 * files, and each key names its own.
 */
export const editsByRow = (plan: Plan, several: boolean): ReadonlyMap<string, readonly Edit[]> => {
  const keyOf = ({ source }: Edit): string | null => {
    if (source?.from !== 'file') return null;
    const { file, sheet, row } = source;
    return refKey({ ...(several ? { file } : {}), sheet, row });
  };
  const byRow = new Map<string, Edit[]>();
  for (const edit of plan.edits) {
    const key = keyOf(edit);
    if (key === null) continue;
    const list = byRow.get(key);
    if (list) list.push(edit);
    else byRow.set(key, [edit]);
  }
  return byRow;
};

/** How many records of each table a Plan creates. */
export const createdIn = (plan: Plan, table: Edit['table']): number =>
  plan.edits.reduce((sum, edit) => sum + (edit.type === 'create' && edit.table === table ? 1 : 0), 0);
