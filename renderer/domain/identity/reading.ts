/** What was found on the way to a value: a code of the dictionaries, the text as found, and what it was or could be read as. */
export interface ReadingNote<Code extends string> {
  readonly code: Code;
  readonly found: string;
  readonly expected?: string;
}

/**
 * A value read from an officer's text. `value` null: it could not be read, and nothing was guessed.
 * `suggestion`: what it may have been before a spreadsheet damaged it, to be offered, never taken silently.
 */
export interface Reading<Value, Code extends string> {
  readonly value: Value | null;
  readonly notes: readonly ReadingNote<Code>[];
  readonly suggestion?: Value;
}

export const readAs = <Value, Code extends string>(
  value: Value,
  notes: readonly ReadingNote<Code>[] = [],
): Reading<Value, Code> => ({ value, notes });

/** The text said nothing that can be kept, and why. */
export const unreadable = <Code extends string>(
  code: Code,
  found: string,
  expected?: string,
): Reading<never, Code> => ({
  value: null,
  notes: [expected === undefined ? { code, found } : { code, found, expected }],
});
