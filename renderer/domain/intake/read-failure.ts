/** Why a file could not be read. A closed list: the dictionaries have a sentence for each. */
export const readFailureCodes = [
  'empty-file',
  'not-a-workbook',
  'password-protected',
  'damaged',
  'too-large',
  'forbidden-content',
  'took-too-long',
  'cancelled',
] as const;
export type ReadFailureCode = (typeof readFailureCodes)[number];

/** `found` names what the file is instead («PDF», «JPEG»); `limit` is the limit that it broke, in words of the code. */
export interface ReadFailure {
  readonly code: ReadFailureCode;
  readonly file: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly found?: string;
  readonly limit?: string;
}

export type ReadOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: ReadFailure };
