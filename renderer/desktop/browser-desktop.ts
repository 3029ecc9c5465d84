import type { CallArgument, CallName, CallResult, FileKind } from '../../electron/contract/calls';
import { imageKindOf, paperKindOf } from '../../electron/contract/content/file-kinds';
import type { FailureCode, Outcome } from '../../electron/contract/failures';
import { endingsOf, type HeldFiles, holdFiles, mimeTypeOf, newHandle } from './browser-files';
import type { Desktop } from './desktop';
import { createPhotoStore, type PhotoStore, sha256Of } from './photo-store';
import { pickFiles } from './pick-file';
import { download, orCancelled, type SavingWindow, saveFile, type WritableFolder, writeInto } from './save-file';

type Bytes = Uint8Array<ArrayBuffer>;

export interface BrowserDesktopNeeds {
  readonly host: SavingWindow;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly indexedDB: IDBFactory;
  readonly version: string;
  /** ISO time, for the list of recent files. */
  readonly now: () => string;
  /** What the download folder is called where the browser lets nobody choose one. */
  readonly downloadFolderName: string;
}

type Answer<N extends CallName> = Outcome<CallResult<N>> | Promise<Outcome<CallResult<N>>>;
type Handlers = { readonly [N in CallName]: (argument: CallArgument<N>) => Answer<N> };

const answered = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
const refused = (code: FailureCode): Outcome<never> => ({ ok: false, code, details: {} });
const notOffered = (): Outcome<never> => refused('not-offered');

/** The contract takes any bytes; browsers write only those that are not shared. */
const own = (data: Uint8Array): Bytes => (data.buffer instanceof ArrayBuffer ? (data as Bytes) : data.slice());

const seedKey = 'nhip-cau-ocop.seed';
const languageKey = 'nhip-cau-ocop.language';

/** This browser profile's own mark, kept beside the database. */
const seedOf = (storage: BrowserDesktopNeeds['storage']): string => {
  const known = storage.getItem(seedKey);
  if (known) return known;
  const made = newHandle();
  storage.setItem(seedKey, made);
  return made;
};

const fileCalls = ({ host, now }: BrowserDesktopNeeds, files: HeldFiles) =>
  ({
    'file.pick': async ({ kind, multiple }) => {
      const picked = await pickFiles(host.document, endingsOf(kind), multiple);
      const hold = (file: File) =>
        files.hold(
          { name: file.name, kind, at: now(), read: async () => new Uint8Array(await file.arrayBuffer()) },
          file.size,
        );
      return answered(picked?.map(hold) ?? null);
    },
    'file.read': async ({ handle }) => {
      const file = files.get(handle);
      if (!file) return refused('unknown-handle');
      try {
        return answered({ name: file.name, data: await file.read() });
      } catch {
        // The browser refuses when the file was changed, moved or deleted since it was chosen.
        return refused('file-missing');
      }
    },
    'file.save': async ({ kind, suggestedName, data }) => {
      const bytes = own(data);
      const name = await saveFile(host, suggestedName, bytes, mimeTypeOf(kind), endingsOf(kind));
      return answered(
        name === null ? null : files.hold({ name, kind, at: now(), read: async () => bytes }, bytes.length),
      );
    },
    'file.open': async ({ handle }) => {
      const file = files.get(handle);
      if (!file) return refused('unknown-handle');
      // A page can start no other program: the browser offers the file again, and its own list opens it.
      download(host.document, file.name, await file.read(), mimeTypeOf(file.kind));
      return answered(null);
    },
    'file.reveal': notOffered,
    'recent.list': () => answered(files.recent()),
  }) satisfies Partial<Handlers>;

const kindOfName = (name: string): FileKind => {
  const kinds: readonly FileKind[] = ['xlsx', 'pdf', 'docx', 'csv', 'json', 'zip', 'image'];
  return kinds.find((kind) => endingsOf(kind).some((ending) => name.toLowerCase().endsWith(ending))) ?? 'any';
};

const folderCalls = ({ host, now, downloadFolderName }: BrowserDesktopNeeds, files: HeldFiles) => {
  const folders = new Map<string, WritableFolder | 'downloads'>();
  const hold = (folder: WritableFolder | 'downloads', name: string) => {
    const handle = newHandle();
    folders.set(handle, folder);
    return answered({ handle, name });
  };
  return {
    'folder.pick': async () => {
      if (!host.showDirectoryPicker) return hold('downloads', downloadFolderName);
      const folder = await orCancelled(host.showDirectoryPicker({ mode: 'readwrite' }));
      return folder ? hold(folder, folder.name) : answered(null);
    },
    'folder.write': async ({ folder, name, data }) => {
      const target = folders.get(folder);
      if (!target) return refused('unknown-handle');
      const bytes = own(data);
      const kind = kindOfName(name);
      if (target === 'downloads') download(host.document, name, bytes, mimeTypeOf(kind));
      else await writeInto(await target.getFileHandle(name, { create: true }), bytes);
      return answered(files.hold({ name, kind, at: now(), read: async () => bytes }, bytes.length));
    },
  } satisfies Partial<Handlers>;
};

/** Papers lie beside the photos: both are files by their hash. */
const paperCalls = (files: PhotoStore) =>
  ({
    'paper.put': async ({ data }) => {
      const kind = paperKindOf(data);
      if (!kind) return refused('not-a-paper');
      const bytes = own(data);
      const sha256 = await sha256Of(bytes);
      await files.put(sha256, bytes);
      return answered({ sha256, kind });
    },
    'paper.get': async ({ sha256 }) => {
      const data = await files.get(sha256);
      const kind = data && paperKindOf(data);
      return answered(data && kind ? { data, kind } : null);
    },
  }) satisfies Partial<Handlers>;

const photoCalls = (photos: PhotoStore) =>
  ({
    'photo.put': async ({ data }) => {
      if (!imageKindOf(data)) return refused('photo-not-an-image');
      const bytes = own(data);
      const sha256 = await sha256Of(bytes);
      await photos.put(sha256, bytes);
      return answered({ sha256 });
    },
    'photo.get': async ({ sha256 }) => {
      const data = await photos.get(sha256);
      return answered(data ? { data } : null);
    },
  }) satisfies Partial<Handlers>;

const hostCalls = ({ storage, version }: BrowserDesktopNeeds) =>
  ({
    'app.info': () =>
      answered({ version, platform: 'browser', dataFolder: '', replicaSeed: seedOf(storage), electron: '' }),
    'app.readyToClose': () => answered(null),
    'app.relaunch': () => {
      globalThis.location.reload();
      return answered(null);
    },
    'disk.free': async () => {
      const { quota, usage } = await navigator.storage.estimate();
      return quota === undefined ? notOffered() : answered({ bytes: Math.max(0, quota - (usage ?? 0)) });
    },
    // A page sees no printers: only the print dialog of the browser does.
    'printer.list': notOffered,
    'preference.get': () =>
      answered({ language: storage.getItem(languageKey) === 'en' ? ('en' as const) : ('vi' as const) }),
    'preference.set': ({ language }) => {
      storage.setItem(languageKey, language);
      return answered(null);
    },
  }) satisfies Partial<Handlers>;

/** A browser has no journal and no snapshots: the window says so, and the store opens without them. */
const withoutJournal = {
  'journal.stage': notOffered,
  'journal.append': notOffered,
  'journal.status': notOffered,
  'journal.read': notOffered,
  'journal.continueAfter': notOffered,
  'snapshot.begin': notOffered,
  'snapshot.append': notOffered,
  'snapshot.commit': notOffered,
  'snapshot.abort': notOffered,
  'snapshot.list': notOffered,
  'snapshot.read': notOffered,
  'aside.write': notOffered,
  'stored.find': notOffered,
  'backup.begin': notOffered,
  'backup.add': notOffered,
  'backup.commit': notOffered,
  'backup.abort': notOffered,
  'backup.open': notOffered,
  'backup.rows': notOffered,
  'backup.take': notOffered,
} satisfies Partial<Handlers>;

const failureCodeOf = (error: unknown): FailureCode => {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'disk-full';
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'no-permission' : 'internal';
};

/** The browser itself as a Desktop: the host of `npm start` where there is no Electron. */
export const browserDesktop = (needs: BrowserDesktopNeeds): Desktop => {
  const files = holdFiles(newHandle);
  const photos = createPhotoStore(needs.indexedDB);
  const urls = new Map<string, string>();
  const handlers: Handlers = {
    ...withoutJournal,
    ...hostCalls(needs),
    ...fileCalls(needs, files),
    ...folderCalls(needs, files),
    ...photoCalls(photos),
    ...paperCalls(photos),
  };
  return {
    host: 'browser',
    journal: false,
    call: async (name, argument) => {
      try {
        return await handlers[name](argument);
      } catch (error) {
        return refused(failureCodeOf(error));
      }
    },
    // A browser tab has no menu, no second start, and closes without asking: no event ever comes.
    on: () => () => undefined,
    photoUrl: async (sha256) => {
      const known = urls.get(sha256);
      if (known) return known;
      const data = await photos.get(sha256);
      if (!data) return null;
      const url = URL.createObjectURL(new Blob([data], { type: imageKindOf(data) ?? 'image/jpeg' }));
      urls.set(sha256, url);
      return url;
    },
  };
};
