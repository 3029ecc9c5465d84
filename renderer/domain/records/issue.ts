import type { TableName } from './table-name';

/** `error` blocks, `warning` lets go on with a typed reason, `info` is only said. */
export type Severity = 'error' | 'warning' | 'info';

/** A finding about a Record. Never a sentence: the words are in the dictionaries under `code`. */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly table?: TableName;
  readonly recordId?: string;
  readonly field?: string;
  /** What the sentence needs: a value found, a value expected, a sheet, a row from 1. */
  readonly params: Readonly<Record<string, string | number>>;
}
