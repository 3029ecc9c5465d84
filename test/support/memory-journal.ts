import type { StoreMark } from '../../electron/contract/calls';
import type { FailureCode, FailureDetails, Outcome } from '../../electron/contract/failures';

interface Entry {
  readonly seq: number;
  readonly payload: Uint8Array<ArrayBuffer>;
  readonly mark: StoreMark;
  readonly sound: boolean;
}

interface Status {
  readonly lastSeq: number;
  readonly mark: StoreMark | null;
  readonly cutBytes: number;
  readonly damagedAfterSeq: number | null;
}

const refused = (code: FailureCode, details: FailureDetails = {}): Outcome<never> => ({ ok: false, code, details });
const answered = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

/** The journal of the main process, in memory, with the same answers: numbering, gaps, the note of what was acknowledged. */
export const memoryJournal = () => {
  let entries: Entry[] = [];
  let note: StoreMark | null = null;
  let endSeq = 0;
  let damageKnownUpTo = 0;
  let refuse: FailureCode | null = null;
  let hold: Promise<void> | null = null;
  let staged: { readonly seq: number; readonly chunks: Uint8Array[] } = { seq: 0, chunks: [] };

  const damagedAfterSeq = (): number | null => {
    const first = entries.find(({ sound, seq }) => !sound && seq > damageKnownUpTo);
    if (first) return first.seq - 1;
    return note && note.seq > endSeq ? endSeq : null;
  };
  const takeStaged = (seq: number, count: number, rest: Uint8Array): Uint8Array<ArrayBuffer> | null => {
    const { seq: stagedSeq, chunks } = staged;
    staged = { seq: 0, chunks: [] };
    if (count > 0 && (stagedSeq !== seq || chunks.length !== count)) return null;
    return Uint8Array.from(Buffer.concat(count > 0 ? [...chunks, rest] : [rest]));
  };
  return {
    stage: (seq: number, index: number, chunk: Uint8Array): Outcome<null> => {
      if (index === 0) staged = { seq, chunks: [] };
      if (staged.seq !== seq || staged.chunks.length !== index) return refused('bad-argument');
      staged.chunks.push(chunk.slice());
      return answered(null);
    },
    append: async (
      seq: number,
      count: number,
      rest: Uint8Array,
      mark: StoreMark,
    ): Promise<Outcome<{ seq: number }>> => {
      await hold;
      const payload = takeStaged(seq, count, rest);
      if (!payload) return refused('bad-argument');
      if (refuse) return refused(refuse);
      if (seq !== endSeq + 1) return refused('journal-out-of-order', { expectedSeq: endSeq + 1 });
      entries.push({ seq, payload, mark, sound: true });
      endSeq = seq;
      note = mark;
      return answered({ seq });
    },
    status: (): Outcome<Status> =>
      answered({ lastSeq: endSeq, mark: note, cutBytes: 0, damagedAfterSeq: damagedAfterSeq() }),
    read: (
      after: number,
      limitBytes: number,
    ): Outcome<{ entries: { seq: number; payload: Uint8Array<ArrayBuffer> }[]; done: boolean }> => {
      const read: { seq: number; payload: Uint8Array<ArrayBuffer> }[] = [];
      let room = limitBytes;
      for (let seq = after + 1; seq <= endSeq; seq += 1) {
        const entry = entries.find((candidate) => candidate.seq === seq);
        if (!entry?.sound) {
          if (read.length > 0) return answered({ entries: read, done: false });
          const next = entries.find((candidate) => candidate.sound && candidate.seq > seq);
          return refused('journal-damaged', next ? { expectedSeq: next.seq } : {});
        }
        room -= entry.payload.length;
        if (room < 0 && read.length > 0) return answered({ entries: read, done: false });
        read.push({ seq, payload: entry.payload.slice() });
      }
      return answered({ entries: read, done: true });
    },
    continueAfter: (seq: number, mark: StoreMark): Outcome<null> => {
      entries = entries.filter((entry) => entry.seq <= seq);
      endSeq = seq;
      note = mark;
      damageKnownUpTo = seq;
      return answered(null);
    },

    /** Every append from now on is refused with this code; null ends it. */
    refuseAppend: (code: FailureCode | null): void => {
      refuse = code;
    },
    /** Appends wait until the promise settles. */
    holdAppend: (until: Promise<void> | null): void => {
      hold = until;
    },
    /** The last `count` entries vanish. `noted: false`: with the note of them, as if they had never been written. */
    loseTail: (count: number, { noted = true } = {}): void => {
      entries = entries.slice(0, Math.max(0, entries.length - count));
      endSeq = entries.at(-1)?.seq ?? 0;
      if (!noted) note = entries.at(-1)?.mark ?? null;
    },
    /** The entry no longer matches its hash. */
    damage: (seq: number): void => {
      entries = entries.map((entry) => (entry.seq === seq ? { ...entry, sound: false } : entry));
    },
    /** The note tells another story than the entries. */
    changeNote: (change: (mark: StoreMark) => StoreMark): void => {
      if (note) note = change(note);
    },
    seqs: (): readonly number[] => entries.map(({ seq }) => seq),
  };
};

export type MemoryJournal = ReturnType<typeof memoryJournal>;
