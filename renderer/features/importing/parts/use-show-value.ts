import { useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../../domain/plan/plan';
import type { RecordValues } from '../../../domain/records/record-values';
import { communeFullName } from '../../../domain/reference/commune';
import { type Communes, loadCommunes } from '../../../domain/reference/communes';
import { useStore } from '../../../storage/hooks';
import { useFormat, useText } from '../../../ui/language/language-context';
import type { ShowValue } from '../model/show-value';

/** Names of records that do not exist yet: those that the import would create. */
const createdNames = (plan: Plan | undefined): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const edit of plan?.edits ?? []) {
    if (edit.type !== 'create') continue;
    const record: RecordValues = edit.record;
    const name = record['name'] ?? record['number'];
    if (typeof name === 'string') names.set(edit.id, name);
  }
  return names;
};

/** Values as the officer reads them, records of the registry and of this import by name. */
export const useShowValue = (plan: Plan | undefined): ShowValue => {
  const words = useText();
  const format = useFormat();
  const store = useStore();
  const [communes, setCommunes] = useState<Communes | null>(null);
  useEffect(() => {
    let here = true;
    void loadCommunes().then((loaded) => here && setCommunes(loaded));
    return () => {
      here = false;
    };
  }, []);
  return useMemo(() => {
    const created = createdNames(plan);
    return {
      words,
      format,
      names: {
        ownFields: () => store.records('ownFields'),
        commune: (code) => {
          const commune = communes?.ofCode(code);
          return commune ? communeFullName(commune) : null;
        },
        record: (table, id) => {
          const record: RecordValues | undefined = store.row(table, id)?.record;
          const name = record?.['name'] ?? record?.['number'] ?? created.get(id);
          return typeof name === 'string' ? name : null;
        },
      },
    };
  }, [words, format, store, communes, plan]);
};
