import type { LawList } from '../../records/law-list';
import { createEdit, type Plan } from '../plan';
import type { StoreView } from '../store-view';

/** The Plan that puts a table of the law beside the earlier ones. A table that is there already changes nothing. */
export const planLawList = (view: StoreView, list: LawList, label: string): Plan => {
  const known = view.records('lawLists').some(({ sha256 }) => sha256 === list.sha256);
  return {
    reason: 'laws',
    label,
    edits: known ? [] : [createEdit('lawLists', list, { from: 'file', file: list.file, sheet: null, row: 1 })],
    issues: [],
  };
};
