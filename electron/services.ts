import { join } from 'node:path';
import type { AtomicWriter } from './atomic-write';
import type { CallResult } from './contract/calls';
import type { Language } from './contract/menu-words';
import { createFileHandles } from './file-handles';
import { appHandlers } from './handlers/app-handlers';
import { backupHandlers } from './handlers/backup-handlers';
import { type Desktop, fileHandlers } from './handlers/file-handlers';
import { journalHandlers, withoutJournal } from './handlers/journal-handlers';
import { paperHandlers } from './handlers/paper-handlers';
import { photoHandlers } from './handlers/photo-handlers';
import { printerHandlers } from './handlers/printer-handlers';
import { snapshotHandlers } from './handlers/snapshot-handlers';
import type { CallHandlers } from './ipc';
import { type JournalStatus, openJournal } from './journal/journal';
import { createReserve } from './journal/reserve';
import { createPaperStore } from './papers/paper-store';
import { createPhotoStore, type PhotoStore } from './photos/photo-store';
import { createPreferences, type Preferences } from './preferences';
import { createRecentFiles } from './recent-files';
import { replicaSeed } from './replica-seed';
import { openSnapshots } from './snapshots/snapshots';

export interface ServicesDeps {
  readonly writer: AtomicWriter;
  readonly userData: string;
  readonly now: () => Date;
  /** 1 MB of random bytes, for the reserve file. */
  readonly randomBlock: () => Uint8Array;
  readonly desktop: Desktop;
  readonly info: Omit<CallResult<'app.info'>, 'dataFolder' | 'replicaSeed'>;
  /** What tells this computer from others, see replica-seed.ts. */
  readonly computer: string;
  readonly onReadyToClose: () => void;
  readonly relaunch: () => void;
  readonly onLanguage: (language: Language) => void;
  /** The planted fault of the power-cut test. */
  readonly journalOff: boolean;
}

export interface Services {
  readonly handlers: CallHandlers;
  readonly photos: PhotoStore;
  readonly preferences: Preferences;
  /** For the first idle minutes: takes the reserve, proves every snapshot and every entry of the journal. */
  readonly settle: () => Promise<JournalStatus>;
}

/** Everything that the main process does for the window, on the folder of the application's data. */
export async function openServices(deps: ServicesDeps): Promise<Services> {
  const { writer, userData, now } = deps;
  const { fs, randomHex, sleep } = writer;
  const journalFolder = join(userData, 'journal');
  await fs.makeFolder(userData);
  const reserve = createReserve(fs, journalFolder, deps.randomBlock);
  const onDiskFull = (): Promise<void> => reserve.release();
  const [journal, snapshots, seed] = await Promise.all([
    openJournal({ fs, folder: journalFolder, today: () => localDay(now()), onDiskFull }),
    openSnapshots({ fs, folder: join(userData, 'snapshots'), now, randomHex, sleep }),
    replicaSeed(writer, join(userData, 'replica.json'), `${deps.computer}\n${userData}`),
  ]);
  const photos = createPhotoStore(writer, join(userData, 'photos'));
  const papers = createPaperStore(writer, join(userData, 'papers'));
  const handles = createFileHandles(randomHex);
  const preferences = createPreferences(writer, join(userData, 'preferences.json'));
  const recent = createRecentFiles(writer, join(userData, 'recent-files.json'));
  const handlers: CallHandlers = {
    ...appHandlers({ ...deps, fs, preferences, info: { ...deps.info, dataFolder: userData, replicaSeed: seed } }),
    ...fileHandlers({ writer, recent, now, desktop: deps.desktop, handles }),
    ...journalHandlers(deps.journalOff ? withoutJournal(journal) : journal),
    ...snapshotHandlers({
      snapshots,
      writer,
      asideFolder: join(userData, 'aside'),
      onCommitted: () => void reserve.fill(),
    }),
    ...photoHandlers(photos),
    ...printerHandlers(deps.desktop),
    ...paperHandlers(papers),
    ...backupHandlers({ writer, snapshots, handles, desktop: deps.desktop, stores: { photo: photos, paper: papers } }),
  };
  const settle = async (): Promise<JournalStatus> => {
    await reserve.fill();
    await snapshots.proveAll();
    return journal.verify();
  };
  return { handlers, photos, preferences, settle };
}

/** `YYYY-MM-DD` of the office's own calendar. */
export function localDay(time: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
