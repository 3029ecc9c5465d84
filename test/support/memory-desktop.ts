import { createHash } from 'node:crypto';
import {
  type CallArgument,
  type CallName,
  type CallResult,
  calls,
  type PickedFile,
} from '../../electron/contract/calls';
import { paperKindOf } from '../../electron/contract/content/file-kinds';
import type { EventName, EventPayload } from '../../electron/contract/events';
import type { Outcome } from '../../electron/contract/failures';
import type { Desktop } from '../../renderer/desktop/desktop';
import { type MemoryBackups, memoryBackups } from './memory-backups';
import { type MemoryJournal, memoryJournal } from './memory-journal';
import { type MemorySnapshots, memorySnapshots } from './memory-snapshots';

type Bytes = Uint8Array<ArrayBuffer>;

export interface MemoryFile {
  readonly name: string;
  readonly data: Bytes;
}

/** An operating system in memory: true to the contract, with switches for what may go wrong. */
export interface MemoryDesktop extends Desktop {
  readonly memory: {
    readonly journal: MemoryJournal;
    readonly snapshots: MemorySnapshots;
    readonly backups: MemoryBackups;
    /** Photos and papers of this machine, by hash. */
    readonly stored: Map<string, Bytes>;
    /** Answers of the next open dialogs, in order; null is «Cancel». Without an answer a dialog throws. */
    readonly picks: (readonly (MemoryFile | PickedFile)[] | null)[];
    /** Names under which the next save dialogs save; null is «Cancel». Without an answer the suggested name is taken. */
    readonly saveNames: (string | null)[];
    readonly saved: MemoryFile[];
    /** What `printer.list` answers; null: as in a browser, which sees none. */
    printers: readonly { readonly name: string; readonly label: string }[] | null;
    readonly aside: Map<string, Bytes>;
    /** Every Call so far, in order. */
    readonly called: CallName[];
    /** Sends an event to those who listen. */
    emit<N extends EventName>(name: N, payload: EventPayload<N>): void;
    /** Another machine or folder, as after a copy of the profile. */
    moveProfile(): void;
  };
}

type Handlers = {
  readonly [N in CallName]: (argument: CallArgument<N>) => Outcome<CallResult<N>> | Promise<Outcome<CallResult<N>>>;
};

const answered = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

const memoryFiles = (desktop: Pick<MemoryDesktop['memory'], 'picks' | 'saveNames' | 'saved'>, now: () => string) => {
  const files = new Map<string, MemoryFile>();
  const recent: { handle: string; name: string; at: string; kind: 'any' }[] = [];
  const hold = (file: MemoryFile): PickedFile => {
    const handle = (files.size + 1).toString(16).padStart(32, '0');
    files.set(handle, file);
    recent.unshift({ handle, name: file.name, at: now(), kind: 'any' });
    return { handle, name: file.name, bytes: file.data.length };
  };
  const save = (file: MemoryFile): PickedFile => {
    desktop.saved.push(file);
    return hold(file);
  };
  /** What the next save dialog answers. */
  const target = (suggested: string): string | null =>
    desktop.saveNames.length > 0 ? (desktop.saveNames.shift() ?? null) : suggested;
  return {
    pick: (): PickedFile[] | null => {
      if (desktop.picks.length === 0) throw new Error('a file dialog was opened and the test has no answer for it');
      return desktop.picks.shift()?.map((file) => ('handle' in file ? file : hold(file))) ?? null;
    },
    read: (handle: string): Outcome<MemoryFile> => {
      const file = files.get(handle);
      return file ? answered(file) : { ok: false, code: 'unknown-handle', details: {} };
    },
    saveAs: (suggested: string, data: Uint8Array): PickedFile | null => {
      const name = target(suggested);
      return name === null ? null : save({ name, data: data.slice() });
    },
    target,
    hold,
    save,
    known: (handle: string): Outcome<null> =>
      files.has(handle) ? answered(null) : { ok: false, code: 'unknown-handle', details: {} },
    recent,
  };
};

export const memoryDesktop = ({
  journal: offersJournal = true,
  now = () => '2026-11-24T08:00:00+07:00',
} = {}): MemoryDesktop => {
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  const photos = new Map<string, Bytes>();
  let profile = 1;
  let language: 'vi' | 'en' = 'vi';
  const dialogs = { picks: [], saveNames: [], saved: [] } as Pick<
    MemoryDesktop['memory'],
    'picks' | 'saveNames' | 'saved'
  >;
  const files = memoryFiles(dialogs, now);
  const snapshots = memorySnapshots(now);
  const memory: MemoryDesktop['memory'] = {
    journal: memoryJournal(),
    snapshots,
    backups: memoryBackups({
      snapshots,
      files: photos,
      hold: (name) => files.hold({ name, data: new Uint8Array() }),
      target: files.target,
    }),
    stored: photos,
    ...dialogs,
    printers: [],
    aside: new Map(),
    called: [],
    emit: (name, payload) => {
      for (const listener of listeners.get(name) ?? []) listener(payload as never);
    },
    moveProfile: () => {
      profile += 1;
    },
  };
  const handlers: Handlers = {
    'app.info': () =>
      answered({ version: '0.0.0', platform: 'test', dataFolder: '', replicaSeed: `seed-${profile}`, electron: '' }),
    'app.readyToClose': () => answered(null),
    'app.relaunch': () => answered(null),
    'disk.free': () => answered({ bytes: 123_456_789 }),
    'file.pick': () => answered(files.pick()),
    'file.read': ({ handle }) => files.read(handle),
    'file.save': ({ suggestedName, data }) => answered(files.saveAs(suggestedName, data)),
    'folder.pick': () => answered({ handle: 'f'.repeat(32), name: 'Thư mục' }),
    'folder.write': ({ name, data }) => answered(files.save({ name, data: data.slice() })),
    'file.open': ({ handle }) => files.known(handle),
    'file.reveal': ({ handle }) => files.known(handle),
    'recent.list': () => answered(files.recent),
    'journal.stage': ({ seq, index, chunk }) => memory.journal.stage(seq, index, chunk),
    'journal.append': ({ seq, staged = 0, payload, mark }) => memory.journal.append(seq, staged, payload, mark),
    'journal.status': () => memory.journal.status(),
    'journal.read': ({ after, limitBytes }) => memory.journal.read(after, limitBytes),
    'journal.continueAfter': ({ seq, mark }) => memory.journal.continueAfter(seq, mark),
    'snapshot.begin': ({ mark, reason }) => memory.snapshots.begin(mark, reason),
    'snapshot.append': ({ id, chunk }) => memory.snapshots.append(id, chunk),
    'snapshot.commit': ({ id }) => memory.snapshots.commit(id),
    'snapshot.abort': ({ id }) => memory.snapshots.abort(id),
    'snapshot.list': () => memory.snapshots.list(),
    'snapshot.read': ({ id, index }) => memory.snapshots.read(id, index),
    'aside.write': ({ name, data }) => {
      memory.aside.set(name, data.slice());
      return answered(null);
    },
    'stored.find': ({ files: wanted }) => memory.backups.find(wanted),
    'backup.begin': ({ suggestedName, snapshotId, needed }) => memory.backups.begin(suggestedName, snapshotId, needed),
    'backup.add': ({ file }) => memory.backups.add(file),
    'backup.commit': () => memory.backups.commit(),
    'backup.abort': () => memory.backups.abort(),
    'backup.open': ({ handle }) => memory.backups.open(handle),
    'backup.rows': ({ handle, index }) => memory.backups.rows(handle, index),
    'backup.take': ({ handle, index }) => memory.backups.take(handle, index),
    'photo.put': ({ data }) => {
      const sha256 = createHash('sha256').update(data).digest('hex');
      photos.set(sha256, data.slice());
      return answered({ sha256 });
    },
    'photo.get': ({ sha256 }) => {
      const data = photos.get(sha256);
      return answered(data ? { data } : null);
    },
    'printer.list': () =>
      memory.printers === null
        ? { ok: false, code: 'not-offered', details: {} }
        : answered(memory.printers.map((printer) => ({ ...printer }))),
    'paper.put': ({ data }) => {
      const kind = paperKindOf(data);
      if (!kind) return { ok: false, code: 'not-a-paper', details: {} };
      const sha256 = createHash('sha256').update(data).digest('hex');
      photos.set(sha256, data.slice());
      return answered({ sha256, kind });
    },
    'paper.get': ({ sha256 }) => {
      const data = photos.get(sha256);
      const kind = data && paperKindOf(data);
      return answered(data && kind ? { data, kind } : null);
    },
    'preference.get': () => answered({ language }),
    'preference.set': (preference) => {
      ({ language } = preference);
      return answered(null);
    },
  };
  return {
    host: offersJournal ? 'electron' : 'browser',
    journal: offersJournal,
    call: async (name, argument) => {
      memory.called.push(name);
      // As the main process does: what does not match the contract is the caller's fault.
      const parsed = calls[name].argument.safeParse(argument);
      if (!parsed.success) return { ok: false, code: 'bad-argument', details: {} };
      return handlers[name](argument);
    },
    on: (name, listener) => {
      const known = listeners.get(name) ?? new Set();
      known.add(listener);
      listeners.set(name, known);
      return () => known.delete(listener);
    },
    photoUrl: async (sha256) => (photos.has(sha256) ? `memory:${sha256}` : null),
    memory,
  };
};
