import { useEffect, useState } from 'react';
import type { SnapshotInfo } from '../../../electron/contract/calls';
import { useDesktop } from '../../storage/desktop-context';
import { useStore } from '../../storage/hooks';
import { useToday } from '../../ui/act/today';
import { useFormat, useText } from '../../ui/language/language-context';

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
    // By hand, on its own, before an import: «chưa có» must not stand there against the truth.
    const forget = store.onSnapshot(() => void look());
    return () => {
      here = false;
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
