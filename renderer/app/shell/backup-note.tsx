import { useEffect, useState } from 'react';
import type { SnapshotInfo } from '../../../electron/contract/calls';
import { useDesktop } from '../../storage/desktop-context';
import { useStore } from '../../storage/hooks';
import { useToday } from '../../ui/act/today';
import { useFormat, useText } from '../../ui/language/language-context';

/** Snapshots are also made on their own; besides every write, this looks every few minutes for the newest. */
const lookEveryMs = 3 * 60_000;

/** When the data were last copied, and whether the copy could be opened. */
export const BackupNote = () => {
  const { app } = useText();
  const { moment } = useFormat();
  const store = useStore();
  const desktop = useDesktop();
  const today = useToday();
  const [newest, setNewest] = useState<SnapshotInfo | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      const listed = await store.snapshots();
      if (here && 'length' in listed) setNewest(listed.toSorted((a, b) => b.at.localeCompare(a.at))[0] ?? null);
    };
    void look();
    const timer = setInterval(() => void look(), lookEveryMs);
    // The first import takes a copy before it writes: «chưa có» would stand there against the truth.
    const forget = store.subscribe(null, () => void look());
    return () => {
      here = false;
      clearInterval(timer);
      forget();
    };
  }, [store]);
  if (!desktop.journal || newest === undefined) return null;
  return (
    <p className="nav-foot num">
      {newest ? app.backup(moment(newest.at, today)) : app.backupNone}
      {newest?.verified && (
        <>
          <br />
          {app.backupVerified}
        </>
      )}
    </p>
  );
};
