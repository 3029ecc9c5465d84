import { join } from 'node:path';
import { type AtomicWriter, atomicWrite } from '../atomic-write';
import { failure } from '../failure';
import type { CallHandlers } from '../ipc';
import { isSafeFileName } from '../safe-file-name';
import type { Snapshots } from '../snapshots/snapshots';

type SnapshotCalls =
  | 'snapshot.begin'
  | 'snapshot.append'
  | 'snapshot.commit'
  | 'snapshot.abort'
  | 'snapshot.list'
  | 'snapshot.read'
  | 'aside.write';

export interface SnapshotHandlerDeps {
  readonly snapshots: Snapshots;
  readonly writer: AtomicWriter;
  readonly asideFolder: string;
  /** After a snapshot was written: time to see whether the disk still has its reserve. */
  readonly onCommitted: () => void;
}

export function snapshotHandlers(deps: SnapshotHandlerDeps): Pick<CallHandlers, SnapshotCalls> {
  const { snapshots, writer, asideFolder } = deps;
  return {
    'snapshot.begin': ({ mark, reason }) => snapshots.begin(mark, reason),
    'snapshot.append': async ({ id, chunk }) => {
      await snapshots.append(id, chunk);
      return null;
    },
    'snapshot.commit': async ({ id }) => {
      const info = await snapshots.commit(id);
      deps.onCommitted();
      return info;
    },
    'snapshot.abort': async ({ id }) => {
      await snapshots.abort(id);
      return null;
    },
    'snapshot.list': () => snapshots.list(),
    'snapshot.read': ({ id, index }) => snapshots.read(id, index),
    'aside.write': async ({ name, data }) => {
      if (!isSafeFileName(name)) throw failure('bad-argument');
      await writer.fs.makeFolder(asideFolder);
      await atomicWrite(writer, join(asideFolder, name), data);
      return null;
    },
  };
}
