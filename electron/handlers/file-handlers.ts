import { basename, join } from 'node:path';
import { type AtomicWriter, atomicWrite } from '../atomic-write';
import type { FileKind, PickedFile } from '../contract/calls';
import { failure, withDetails } from '../failure';
import type { FileHandles } from '../file-handles';
import { isOpenable } from '../file-kinds';
import type { CallHandlers } from '../ipc';
import type { RecentFiles } from '../recent-files';
import { isSafeFileName } from '../safe-file-name';
import { targetPath } from '../target-path';
import { readWhole } from '../write-fully';

/** The system's dialogs, programs and printers, as far as they are used here. */
export interface Desktop {
  /** Chosen paths; `null` when cancelled. */
  pickFiles(options: { kind: FileKind; multiple: boolean; title: string }): Promise<readonly string[] | null>;
  pickFolder(options: { title: string }): Promise<string | null>;
  pickTarget(options: { kind: FileKind; title: string; suggestedName: string }): Promise<string | null>;
  /** Rejects when no program takes the file. */
  open(path: string): Promise<void>;
  reveal(path: string): void;
  rememberRecent(path: string): void;
  printers(): Promise<readonly { readonly name: string; readonly label: string }[]>;
}

export interface FileDeps {
  readonly writer: AtomicWriter;
  readonly handles: FileHandles;
  readonly recent: RecentFiles;
  readonly desktop: Desktop;
  readonly now: () => Date;
}

/** A list of 20,000 rows is 3 MB; beyond this it is a mistake or an attack. */
export const maxReadBytes = 64 * 1_048_576;

type FileCalls =
  | 'file.pick'
  | 'file.read'
  | 'file.save'
  | 'file.open'
  | 'file.reveal'
  | 'folder.pick'
  | 'folder.write'
  | 'recent.list';

export function fileHandlers(deps: FileDeps): Pick<CallHandlers, FileCalls> {
  const { writer, handles, recent, desktop } = deps;
  const remember = async (path: string, kind: FileKind): Promise<void> => {
    await recent.add({ path, kind, at: deps.now().toISOString() });
    desktop.rememberRecent(path);
  };
  return {
    'file.pick': async ({ kind, multiple, title }) => {
      const paths = await desktop.pickFiles({ kind, multiple, title });
      if (!paths || paths.length === 0) return null;
      const picked = await Promise.all(paths.map((path) => describe(deps, path)));
      for (const path of paths) await remember(path, kind);
      return picked;
    },
    'file.read': async ({ handle }) => {
      const path = handles.pathOf(handle);
      const name = basename(path);
      try {
        const data = await readWhole(writer.fs, path, maxReadBytes);
        if (!data) throw failure('file-missing');
        return { name, data: Uint8Array.from(data) };
      } catch (error) {
        throw withDetails(error, { name });
      }
    },
    'file.save': async ({ kind, title, suggestedName, data }) => {
      if (!isSafeFileName(suggestedName)) throw failure('bad-argument');
      const chosen = await desktop.pickTarget({ kind, title, suggestedName });
      if (chosen === null) return null;
      const path = await targetPath(writer.fs, chosen, kind);
      await atomicWrite(writer, path, data);
      await remember(path, kind);
      return { handle: handles.handleOf(path), name: basename(path), bytes: data.length };
    },
    'folder.pick': async ({ title }) => {
      const path = await desktop.pickFolder({ title });
      return path === null ? null : { handle: handles.handleOf(path), name: basename(path) };
    },
    'folder.write': async ({ folder, name, data }) => {
      const target = handles.pathOf(folder);
      if (!isSafeFileName(name)) throw failure('bad-argument', { name });
      const path = join(target, name);
      await atomicWrite(writer, path, data);
      return { handle: handles.handleOf(path), name, bytes: data.length };
    },
    'file.open': async ({ handle }) => {
      const path = await existing(deps, handle);
      if (isOpenable(path)) await desktop.open(path);
      else desktop.reveal(path);
      return null;
    },
    'file.reveal': async ({ handle }) => {
      desktop.reveal(await existing(deps, handle));
      return null;
    },
    'recent.list': async () => {
      const files = await recent.list();
      return files.map(({ path, at, kind }) => ({ handle: handles.handleOf(path), name: basename(path), at, kind }));
    },
  };
}

async function describe({ writer, handles }: FileDeps, path: string): Promise<PickedFile> {
  const name = basename(path);
  const facts = await writer.fs.stat(path);
  if (!facts) throw failure('file-missing', { name });
  return { handle: handles.handleOf(path), name, bytes: facts.bytes };
}

/** A folder counts as existing too: "show in its folder" works for both. */
async function existing({ writer, handles }: FileDeps, handle: string): Promise<string> {
  const path = handles.pathOf(handle);
  if (!(await writer.fs.stat(path))) throw failure('file-missing', { name: basename(path) });
  return path;
}
