import { join } from 'node:path';
import type { SnapshotInfo } from '../contract/calls';
import type { FileFacts, FileSystem } from '../file-system';
import { infoOf } from './snapshot-info';
import { snapshotExtension } from './snapshot-writer';
import { readSnapshotHead, type VerifiedSnapshot, verifySnapshot } from './verify-snapshot';

/** Knows which files were proved, so that asking for the list does not read gigabytes each time. */
export interface SnapshotIndex {
  list(): Promise<SnapshotInfo[]>;
  /** Proves the file unless this very file (size and time) was proved before; `null` when it fails or is missing. */
  verified(id: string): Promise<VerifiedSnapshot | null>;
  noteVerified(id: string, found: VerifiedSnapshot): Promise<void>;
}

interface Proof {
  readonly facts: FileFacts;
  readonly found: VerifiedSnapshot | null;
}

const idPattern = /^[0-9A-Za-z._-]{1,80}$/;

export function createSnapshotIndex(fs: FileSystem, folder: string): SnapshotIndex {
  const proofs = new Map<string, Proof>();
  const pathOf = (id: string): string => join(folder, `${id}${snapshotExtension}`);

  const verified = async (id: string): Promise<VerifiedSnapshot | null> => {
    if (!idPattern.test(id)) return null;
    const facts = await fs.stat(pathOf(id));
    if (!facts) return null;
    const known = proofs.get(id);
    if (known?.facts.bytes === facts.bytes && known.facts.modifiedMs === facts.modifiedMs) return known.found;
    // A file that cannot be read at all is as good as damaged: the next older one is tried.
    const found = await verifySnapshot(fs, pathOf(id)).catch(() => null);
    proofs.set(id, { facts, found });
    return found;
  };

  const infoFor = async (id: string): Promise<SnapshotInfo | null> => {
    const found = await verified(id);
    if (found) return infoOf(id, found.head, found.bytes, true);
    const facts = await fs.stat(pathOf(id));
    if (!facts) return null;
    const head = await readSnapshotHead(fs, pathOf(id)).catch(() => null);
    const nothing = {
      at: new Date(facts.modifiedMs).toISOString(),
      reason: 'unreadable',
      mark: { seq: 0, counts: {}, digest: '' },
    };
    return infoOf(id, head ?? nothing, facts.bytes, false);
  };

  return {
    verified,
    noteVerified: async (id, found) => {
      const facts = await fs.stat(pathOf(id));
      if (facts) proofs.set(id, { facts, found });
    },
    list: async () => {
      const names = (await fs.list(folder)).filter((name) => name.endsWith(snapshotExtension));
      const infos: SnapshotInfo[] = [];
      // One by one: hashing several at once would only fight over the disk.
      for (const name of names.toReversed()) {
        const info = await infoFor(name.slice(0, -snapshotExtension.length));
        if (info) infos.push(info);
      }
      return infos.sort((a, b) => (a.at === b.at ? b.seq - a.seq : a.at < b.at ? 1 : -1));
    },
  };
}
