/** Closed set of faults that may cross the border. The window turns a code into words in one dictionary. */
export const failureCodes = [
  'file-in-use',
  'file-missing',
  'file-too-large',
  'disk-full',
  'no-permission',
  'read-only',
  'unknown-handle',
  'journal-out-of-order',
  'journal-damaged',
  /** One entry may not be larger than what reading back accepts; nothing of it was written. */
  'change-too-large',
  'snapshot-damaged',
  'not-a-backup',
  'backup-damaged',
  'photo-not-an-image',
  'not-a-paper',
  'bad-argument',
  'untrusted-sender',
  /** This host has no such thing: a journal, a folder view in a browser. */
  'not-offered',
  'internal',
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** What a fault is about, for the sentence: a file's own name (never its path), bytes free and needed. */
export interface FailureDetails {
  readonly name?: string;
  readonly freeBytes?: number;
  readonly neededBytes?: number;
  readonly expectedSeq?: number;
  readonly at?: string;
}

/** Every Call answers with this envelope; a dialog that the officer cancelled is `ok` with `null`. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode; readonly details: FailureDetails };
