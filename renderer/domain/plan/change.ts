import type { Deed } from './deed';
import type { Edit, Reason } from './plan';

/** Which replica wrote it, and its counter there: unique over all offices, never used twice (architecture, section 6). */
export type Dot = `${string}:${number}`;

/** One applied Plan in the journal. History, undo, origin and exchange are read from Changes; nothing else records them. */
export interface Change {
  /** Place in this store's journal, from 1 without gaps. */
  readonly seq: number;
  readonly dot: Dot;
  /** ISO time with zone, of this machine's clock: shown, never obeyed. */
  readonly at: string;
  /** The officer's name as in the office profile; empty before the first start is finished. */
  readonly who: string;
  readonly reason: Reason;
  readonly label: string;
  readonly deed?: Deed;
  readonly undoes?: number;
  readonly edits: readonly Edit[];
}

/** A Change without its edits, for lists. */
export type ChangeHeader = Omit<Change, 'edits'> & { readonly editCount: number };
