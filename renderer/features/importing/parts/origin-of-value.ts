import { useEffect, useState } from 'react';
import type { CellChange } from '../../../domain/intake/import-preview';
import { originOf } from '../../../domain/plan/history';
import { useStore } from '../../../storage/hooks';
import { dayOf } from '../../../ui/language/formatters';
import { useFormat, useText } from '../../../ui/language/language-context';

/** Where the value that stands in the registry came from, and when: «gõ tay 12/03/2026». Empty until it is known. */
export const useOriginOfValue = ({ table, recordId, field }: CellChange): string => {
  const store = useStore();
  const { importing } = useText();
  const { date } = useFormat();
  const [origin, setOrigin] = useState('');
  const { preview } = importing;
  useEffect(() => {
    let here = true;
    setOrigin('');
    void store.history(table, recordId).then((history) => {
      const entry = originOf(history, field);
      if (!here || !entry) return;
      const { source } = entry;
      const from =
        source?.from === 'file'
          ? preview.originFile(source.file)
          : source?.from === 'typed'
            ? preview.originTyped
            : preview.originOther;
      setOrigin(preview.origin(from, date(dayOf(entry.change.at))));
    });
    return () => {
      here = false;
    };
  }, [store, table, recordId, field, preview, date]);
  return origin;
};
