import { join } from 'node:path';
import { z } from 'zod';
import type { AtomicWriter } from '../atomic-write';
import type { SnapshotInfo } from '../contract/calls';
import type { FileFacts } from '../file-system';
import { readJson, writeJson } from '../json-file';
import type { SnapshotHead } from './snapshot-format';
import { infoOf } from './snapshot-info';
import { snapshotExtension } from './snapshot-writer';
import { readSnapshotHead, type VerifiedSnapshot, verifySnapshot } from './verify-snapshot';

/** Knows which files were proved, so that a start does not read hundreds of megabytes to show a list. */
export interface SnapshotIndex {
  /** Newest first. The newest ones are proved in each run; older ones count as proved while size and time are the same. */
  list(): Promise<SnapshotInfo[]>;
  /** Proved in this run, byte for byte; `null` when it fails or is missing. */
  verified(id: string): Promise<VerifiedSnapshot | null>;
  noteVerified(id: string, found: VerifiedSnapshot): Promise<void>;
  /** Proves every file again. For idle minutes. */
  proveAll(): Promise<void>;
}

interface Proof {
  readonly facts: FileFacts;
  readonly found: VerifiedSnapshot | null;
}

const idPattern = /^[0-9A-Za-z._-]{1,80}$/;
const provedEachRun = 3;
const factsById = z.record(z.string(), z.object({ bytes: z.number(), modifiedMs: z.number() }));
type FactsById = Readonly<Record<string, FileFacts>>;

export function createSnapshotIndex(writer: AtomicWriter, folder: string): SnapshotIndex {
  const { fs } = writer;
  const proofs = new Map<string, Proof>();
  const memory = provedMemory(writer, join(folder, 'proved.json'));
  const pathOf = (id: string): string => join(folder, `${id}${snapshotExtension}`);
  const idsNewestFirst = async (): Promise<string[]> => {
    const names = (await fs.list(folder)).filter((name) => name.endsWith(snapshotExtension));
    return names.map((name) => name.slice(0, -snapshotExtension.length)).reverse();
  };

  const verified = async (id: string): Promise<VerifiedSnapshot | null> => {
    if (!idPattern.test(id)) return null;
    const facts = await fs.stat(pathOf(id));
    if (!facts) return null;
    const known = proofs.get(id);
    if (known && isSame(known.facts, facts)) return known.found;
    // A file that cannot be read at all is as good as damaged: the next older one is tried.
    const found = await verifySnapshot(fs, pathOf(id)).catch(() => null);
    proofs.set(id, { facts, found });
    return found;
  };

  const infoFor = async (id: string, trusted: FileFacts | undefined): Promise<SnapshotInfo | null> => {
    const facts = await fs.stat(pathOf(id));
    if (!facts) return null;
    const head = await readSnapshotHead(fs, pathOf(id)).catch(() => null);
    const isTrusted = trusted !== undefined && isSame(trusted, facts) && !proofs.has(id) && head !== null;
    const sound = isTrusted || (await verified(id)) !== null;
    return infoOf(id, head ?? unreadable(facts), facts.bytes, sound);
  };

  const list = async (): Promise<SnapshotInfo[]> => {
    const proved = await memory.read();
    const infos: SnapshotInfo[] = [];
    // One by one: hashing several at once would only fight over the disk.
    for (const [index, id] of (await idsNewestFirst()).entries()) {
      const info = await infoFor(id, index < provedEachRun ? undefined : proved[id]);
      if (info) infos.push(info);
    }
    await rememberProved(infos);
    return infos.sort((a, b) => (a.at === b.at ? b.seq - a.seq : a.at < b.at ? 1 : -1));
  };

  const rememberProved = async (infos: readonly SnapshotInfo[]): Promise<void> => {
    const facts: Record<string, FileFacts> = {};
    for (const { id } of infos.filter((info) => info.verified)) {
      const found = proofs.get(id)?.facts ?? (await memory.read())[id];
      if (found) facts[id] = found;
    }
    await memory.write(facts);
  };

  return {
    list,
    verified,
    noteVerified: async (id, found) => {
      const facts = await fs.stat(pathOf(id));
      if (facts) proofs.set(id, { facts, found });
    },
    proveAll: async () => {
      for (const id of await idsNewestFirst()) {
        proofs.delete(id);
        await verified(id);
      }
      await list();
    },
  };
}

function isSame(one: FileFacts, other: FileFacts): boolean {
  return one.bytes === other.bytes && one.modifiedMs === other.modifiedMs;
}

function unreadable(facts: FileFacts): SnapshotHead {
  const at = new Date(facts.modifiedMs).toISOString();
  return { at, reason: 'unreadable', mark: { seq: 0, counts: {}, digest: '' } };
}

/** Size and time of the files that were proved, kept between runs. Losing it costs one slow list. */
function provedMemory(writer: AtomicWriter, path: string) {
  let known: FactsById | null = null;
  const read = async (): Promise<FactsById> => (known ??= (await readJson(writer.fs, path, factsById)) ?? {});
  return {
    read,
    write: async (facts: FactsById): Promise<void> => {
      if (JSON.stringify(facts) === JSON.stringify(await read())) return;
      known = facts;
      await writeJson(writer, path, facts).catch(() => undefined);
    },
  };
}
