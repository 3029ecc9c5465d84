import type { SnapshotInfo, StoreMark } from '../../electron/contract/calls';
import type { FailureCode, Outcome } from '../../electron/contract/failures';

interface Kept {
  readonly info: SnapshotInfo;
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
}

interface Open {
  readonly mark: StoreMark;
  readonly reason: string;
  readonly chunks: Uint8Array<ArrayBuffer>[];
}

const refused = (code: FailureCode): Outcome<never> => ({ ok: false, code, details: {} });

/** The snapshots of the main process, in memory, newest first. */
export const memorySnapshots = (now: () => string) => {
  const open = new Map<string, Open>();
  let kept: Kept[] = [];
  let made = 0;
  let refuse: FailureCode | null = null;
  return {
    begin: (mark: StoreMark, reason: string): Outcome<{ id: string }> => {
      if (refuse) return refused(refuse);
      made += 1;
      const id = `snapshot-${made}`;
      open.set(id, { mark, reason, chunks: [] });
      return { ok: true, value: { id } };
    },
    append: (id: string, chunk: Uint8Array): Outcome<null> => {
      if (refuse) return refused(refuse);
      open.get(id)?.chunks.push(chunk.slice());
      return { ok: true, value: null };
    },
    commit: (id: string): Outcome<SnapshotInfo> => {
      const done = open.get(id);
      if (!done) return refused('bad-argument');
      open.delete(id);
      const { seq, counts } = done.mark;
      const bytes = done.chunks.reduce((total, chunk) => total + chunk.length, 0);
      const info: SnapshotInfo = { id, at: now(), seq, counts, bytes, reason: done.reason, verified: true };
      kept = [{ info, chunks: done.chunks }, ...kept];
      return { ok: true, value: info };
    },
    abort: (id: string): Outcome<null> => {
      open.delete(id);
      return { ok: true, value: null };
    },
    list: (): Outcome<SnapshotInfo[]> => ({ ok: true, value: kept.map(({ info }) => info) }),
    read: (id: string, index: number): Outcome<{ chunk: Uint8Array<ArrayBuffer> } | null> => {
      const found = kept.find(({ info }) => info.id === id);
      if (!found?.info.verified) return refused('snapshot-damaged');
      const chunk = found.chunks[index];
      return { ok: true, value: chunk ? { chunk: chunk.slice() } : null };
    },

    /** Every write from now on is refused with this code; null ends it. */
    refuseWrites: (code: FailureCode | null): void => {
      refuse = code;
    },
    /** The file no longer matches its hash. */
    damage: (id: string): void => {
      kept = kept.map((one) => (one.info.id === id ? { ...one, info: { ...one.info, verified: false } } : one));
    },
    /** The file is another one, and its hash is right: what only the window can notice. */
    replaceChunks: (id: string, change: (chunk: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): void => {
      kept = kept.map((one) => (one.info.id === id ? { ...one, chunks: one.chunks.map(change) } : one));
    },
    deleteAll: (): void => {
      kept = [];
    },
    /** Begun and neither committed nor aborted. */
    unfinished: (): number => open.size,
    chunksOf: (id: string): readonly Uint8Array<ArrayBuffer>[] => kept.find(({ info }) => info.id === id)?.chunks ?? [],
  };
};

export type MemorySnapshots = ReturnType<typeof memorySnapshots>;
