import { useCallback, useEffect, useState } from 'react';
import { useStore } from '../../storage/hooks';
import type { Store } from '../../storage/store';
import { useActions } from '../../ui/act/act-context';
import { useFormat, useText } from '../../ui/language/language-context';
import { showToast } from '../../ui/parts/toast';
import { restoreTrouble } from './restored-words';
import { type SnapshotLine, snapshotLines } from './snapshot-lines';

type Listed = Awaited<ReturnType<Store['snapshots']>>;
type Busy = 'backup' | 'restore' | null;

/** The backups of this store, with the two things that may be done with them. `lines` null: not read yet. */
export const useSnapshots = () => {
  const words = useText();
  const { moment, time } = useFormat();
  const store = useStore();
  const { undo } = useActions();
  const [lines, setLines] = useState<readonly SnapshotLine[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState<Busy>(null);

  const show = useCallback(
    (listed: Listed): void => {
      if ('code' in listed) setTrouble(words.failures[listed.code](listed.details));
      else setLines(snapshotLines(listed, store.lastSeq()));
    },
    [store, words],
  );
  useEffect(() => {
    let here = true;
    const look = (): void => void store.snapshots().then((listed) => here && show(listed));
    look();
    const forgets = [store.subscribe(null, look), store.onSnapshot(look)];
    return () => {
      here = false;
      for (const forget of forgets) forget();
    };
  }, [store, show]);

  const backUp = async (): Promise<void> => {
    setBusy('backup');
    const made = await store.snapshotNow('asked');
    setBusy(null);
    setTrouble(made.ok ? null : words.failures[made.failure.code](made.failure.details));
    if (made.ok) showToast({ message: words.settings.snapshots.done(time(made.snapshot.at)) });
    show(await store.snapshots());
  };
  const restore = async ({ id, at }: SnapshotLine): Promise<void> => {
    setBusy('restore');
    const restored = await store.restore(id, at);
    setBusy(null);
    setTrouble(restoreTrouble(words, restored));
    if (restored.ok) {
      const { seq, change } = restored;
      const message = change ? words.settings.snapshots.restored(moment(at)) : words.ui.done.nothingChanged;
      showToast({ message, ...(change ? { undo: { word: words.ui.undo, run: () => void undo(seq) } } : {}) });
    }
    show(await store.snapshots());
  };
  return { lines, trouble, busy, backUp, restore };
};
