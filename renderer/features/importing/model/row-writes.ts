import type { Edit, Plan } from '../../../domain/plan/plan';

const keyOf = ({ source }: Edit): string | null =>
  source?.from === 'file' ? `${source.sheet ?? ''}!${source.row}` : null;

/** Edits of a Plan by the row of the file that they come from; keys as in `PreviewEntry.key`. */
export const editsByRow = (plan: Plan): ReadonlyMap<string, readonly Edit[]> => {
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
