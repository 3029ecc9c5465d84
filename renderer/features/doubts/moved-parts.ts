import { findReferents } from '../../domain/plan/references';
import type { StoreView } from '../../domain/plan/store-view';
import type { PairTable } from '../../domain/records/pair';

const parts = ['products', 'certificates', 'participations', 'mous', 'contacts', 'attachments'] as const;
export type MovedPart = (typeof parts)[number];

/** What names a record and would name the other one after a merge, by kind; kinds without any are left out. */
export const movedParts = (
  view: StoreView,
  table: PairTable,
  id: string,
): readonly { readonly part: MovedPart; readonly count: number }[] => {
  if (!view.record(table, id)) return [];
  const naming = findReferents(view, new Set([id])).get(id) ?? [];
  return parts.flatMap((part) => {
    const count = new Set(naming.flatMap((each) => (each.table === part ? [each.id] : []))).size;
    return count > 0 ? [{ part, count }] : [];
  });
};
