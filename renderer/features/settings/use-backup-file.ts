import { useCallback, useEffect, useState } from 'react';
import {
  type BackupOrder,
  type FilesHere,
  filesHere,
  type OpenedBackup,
  openBackup,
  type TakenFiles,
  takeFiles,
  type WrittenBackup,
  writeBackup,
} from '../../storage/backup-file';
import { useDesktop } from '../../storage/desktop-context';
import { type Failure, failureOf, valueOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
import type { RestoredSnapshot } from '../../storage/store';
import { useActions } from '../../ui/act/act-context';
import { type Job, useJob } from '../../ui/job/use-job';
import { useFormat, useText } from '../../ui/language/language-context';
import { showToast } from '../../ui/parts/toast';
import { restoreTrouble } from './restored-words';

export interface TakenBackup extends TakenFiles {
  readonly backup: OpenedBackup;
  /** Null: only photos and papers were asked for. */
  readonly restored: RestoredSnapshot | null;
  readonly stopped: boolean;
}

export type WriteJob = Job<WrittenBackup, Failure>;
export type TakeJob = Job<TakenBackup, string>;

/** Photos and papers of the register as it is now; null until they are counted. Not counted as long as some are `coming`. */
export const useFilesHere = (coming = false): FilesHere | null => {
  const store = useStore();
  const desktop = useDesktop();
  const [here, setHere] = useState<FilesHere | null>(null);
  useEffect(() => {
    if (coming) return undefined;
    let shown = true;
    const look = async (): Promise<void> => {
      // A folder that cannot be read says nothing of the files: the sentence about missing ones must be true.
      const found = await filesHere(desktop, store).catch(() => null);
      if (shown) setHere(found);
    };
    void look();
    const forget = store.subscribe(['products', 'attachments'], () => void look());
    return () => {
      shown = false;
      forget();
    };
  }, [store, desktop, coming]);
  return here;
};

/** The two ways between computers: writing a backup file, and taking a register or its files from one. */
export const useBackupFile = () => {
  const words = useText();
  const { moment, number } = useFormat();
  const store = useStore();
  const desktop = useDesktop();
  const { undo } = useActions();
  const writing: WriteJob = useJob<WrittenBackup, Failure>(failureOf);
  const faultOf = useCallback(
    (error: unknown): string => {
      const { code, details } = failureOf(error);
      return words.failures[code](details);
    },
    [words],
  );
  const taking: TakeJob = useJob<TakenBackup, string>(faultOf);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [opened, setOpened] = useState<OpenedBackup | null>(null);

  const write = (order: BackupOrder): void =>
    writing.start(async (tools) => ({ ok: true, value: await writeBackup(desktop, store, order, tools) }));
  const open = async (): Promise<void> => {
    setTrouble(null);
    try {
      const title = words.settings.backupFile.openTitle;
      const picked = valueOf(await desktop.call('file.pick', { kind: 'backup', multiple: false, title }));
      const [file] = picked ?? [];
      if (file) setOpened(await openBackup(desktop, file));
    } catch (error) {
      setTrouble(faultOf(error));
    }
  };
  const take = (backup: OpenedBackup, rows: boolean): void => {
    setOpened(null);
    taking.start(async (tools) => {
      const files = await takeFiles(desktop, backup, tools);
      const stopped = tools.signal.aborted;
      if (!rows || stopped) return { ok: true, value: { ...files, backup, restored: null, stopped } };
      const restored = await store.restoreBackup(backup.handle, backup.at);
      const refused = restoreTrouble(words, restored);
      if (refused !== null) return { ok: false, trouble: refused };
      if (restored.ok && restored.change) {
        const { seq } = restored;
        const said = words.settings.backupFile;
        // The first start is gone by now: what is missing must be said where every screen shows it.
        const { missing } = await filesHere(desktop, store);
        const message = [
          said.restored(moment(backup.at)),
          ...(files.damaged > 0 ? [said.damaged(number(files.damaged))] : []),
          ...(missing.length > 0 ? [said.missing(number(missing.length))] : []),
        ].join(' ');
        showToast({ message, undo: { word: words.ui.undo, run: () => void undo(seq) } });
      }
      return { ok: true, value: { ...files, backup, restored, stopped } };
    });
  };
  return { writing, write, taking, take, open, opened, close: () => setOpened(null), trouble };
};
