import type { UnitList } from '../../records/unit-list';
import { createEdit, type Plan } from '../plan';
import type { StoreView } from '../store-view';

/** The Plan that puts a table of administrative units beside the earlier ones. A table that is there already changes nothing. */
export const planUnitList = (view: StoreView, list: UnitList, label: string): Plan => {
  const known = view.records('unitLists').some(({ sha256 }) => sha256 === list.sha256);
  return {
    reason: 'units',
    label,
    edits: known ? [] : [createEdit('unitLists', list, { from: 'file', file: list.file, sheet: null, row: 1 })],
    issues: [],
  };
};
