import { failure } from '../failure';
import { maxPartBytes } from './record';

/** Pieces of one large entry, held until its append takes them. */
export interface StagedPayload {
  /** Throws `change-too-large`, and lets go of the pieces, once they are more than one entry may hold. */
  add(seq: number, index: number, chunk: Uint8Array): void;
  /** The `count` pieces of entry `seq`, then `rest`, as one. Whatever the answer, nothing is held afterwards. */
  take(seq: number, count: number, rest: Uint8Array): Uint8Array;
}

export function createStagedPayload(): StagedPayload {
  let held: { readonly seq: number; readonly chunks: Uint8Array[]; bytes: number } | null = null;
  return {
    add: (seq, index, chunk) => {
      if (index === 0) held = { seq, chunks: [], bytes: 0 };
      if (held?.seq !== seq || held.chunks.length !== index) throw failure('bad-argument');
      const bytes = held.bytes + chunk.length;
      if (bytes > maxPartBytes) {
        held = null;
        throw failure('change-too-large', { neededBytes: bytes });
      }
      held.chunks.push(chunk);
      held.bytes = bytes;
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
