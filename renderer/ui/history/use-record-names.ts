import { useMemo } from 'react';
import type { StoreView } from '../../domain/plan/store-view';
import { communeFullName } from '../../domain/reference/commune';
import { useCommunes } from '../fields/use-communes';
import type { ValueNames } from '../fields/value-words';

/** Names behind the codes and references that a history holds. */
export const useRecordNames = (store: StoreView): ValueNames => {
  const communes = useCommunes();
  return useMemo(
    () => ({
      record: (table, id) => {
        // Removed ones too: the history speaks of what was.
        const record = store.row(table, id)?.record;
        if (!record) return null;
        if ('name' in record) return record.name;
        return 'number' in record ? String(record.number) : null;
      },
      ownFields: () => store.records('ownFields'),
      commune: (code) => {
        const commune = communes?.ofCode(code);
        return commune ? communeFullName(commune) : null;
      },
    }),
    [store, communes],
  );
};
