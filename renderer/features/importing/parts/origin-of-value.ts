import { useEffect, useMemo, useState } from 'react';
import type { CellChange } from '../../../domain/intake/import-preview';
import { type HistoryEntry, originOf } from '../../../domain/plan/history';
import { useStore } from '../../../storage/hooks';
import { dayOf } from '../../../ui/language/formatters';
import { useFormat, useText } from '../../../ui/language/language-context';

interface Known {
  readonly key: string;
  readonly history: readonly HistoryEntry[];
}

/** Where the value that stands in the registry came from, and when: «gõ tay 12/03/2026». Empty until it is known. */
export const useOriginOfValue = ({ key, table, recordId, field }: CellChange): string => {
  const store = useStore();
  const { importing } = useText();
  const { date } = useFormat();
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let here = true;
    const read = async (): Promise<void> => {
      const history = await store.history(table, recordId);
      if (here) setKnown({ key, history });
    };
    void read();
    return () => {
      here = false;
    };
  }, [store, key, table, recordId]);
  return useMemo(() => {
    const { preview } = importing;
    const entry = known?.key === key ? originOf(known.history, field) : undefined;
    if (!entry) return '';
    const { source } = entry;
    const typed = source?.from === 'typed' ? preview.originTyped : preview.originOther;
    const from = source?.from === 'file' ? preview.originFile(source.file) : typed;
    return preview.origin(from, date(dayOf(entry.change.at)));
  }, [known, key, field, importing, date]);
};
