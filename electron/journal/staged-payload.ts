import { failure } from '../failure';

/** Pieces of one large entry, held until its append takes them. */
export interface StagedPayload {
  add(seq: number, index: number, chunk: Uint8Array): void;
  /** The `count` pieces of entry `seq`, then `rest`, as one. Whatever the answer, nothing is held afterwards. */
  take(seq: number, count: number, rest: Uint8Array): Uint8Array;
}

export function createStagedPayload(): StagedPayload {
  let held: { readonly seq: number; readonly chunks: Uint8Array[] } | null = null;
  return {
    add: (seq, index, chunk) => {
      if (index === 0) held = { seq, chunks: [] };
      if (held?.seq !== seq || held.chunks.length !== index) throw failure('bad-argument');
      held.chunks.push(chunk);
    },
    take: (seq, count, rest) => {
      const taken = held;
      held = null;
      if (count === 0) return rest;
      // A window that was reloaded in between must not have its old pieces mixed into a new entry.
      if (taken?.seq !== seq || taken.chunks.length !== count) throw failure('bad-argument');
      return Buffer.concat([...taken.chunks, rest]);
    },
  };
}
