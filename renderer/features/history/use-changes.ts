import { useEffect, useState } from 'react';
import type { Change, ChangeHeader } from '../../domain/plan/change';
import { useStore } from '../../storage/hooks';

/** The newest `limit` actions, read again whenever something is written; null until the first answer. */
export const useChanges = (limit: number): readonly ChangeHeader[] | null => {
  const store = useStore();
  const [headers, setHeaders] = useState<readonly ChangeHeader[] | null>(null);
  useEffect(() => {
    let turn = 0;
    const read = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      const found = await store.recentChanges(limit);
      if (mine === turn) setHeaders(found);
    };
    void read();
    const forget = store.subscribe(null, () => void read());
    return () => {
      turn = -1;
      forget();
    };
  }, [store, limit]);
  return headers;
};

/** One action in full, a run of edits taken together; undefined while it is read or when the journal lost it. */
export const useChange = (seq: number | null): Change | undefined => {
  const store = useStore();
  const [read, setRead] = useState<Change | undefined>(undefined);
  useEffect(() => {
    let here = true;
    if (seq !== null) void store.action(seq).then((change) => here && setRead(change));
    return () => {
      here = false;
    };
  }, [store, seq]);
  return read?.seq === seq ? read : undefined;
};
