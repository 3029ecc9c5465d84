import { z } from 'zod';
import type { FieldList } from './field';
import { isoDate, recordBase } from './record-base';

/**
 * A table of the law's figures and lists that the officer loaded from a file: validity, windows, who awards, product groups.
 * Kept in the store like everything else, so that undo, history and backups know it; the newest one by `asOf` is read, older
 * ones stay.
 */
export const lawListSchema = z.strictObject({
  ...recordBase,
  /** Day of the table. */
  asOf: isoDate,
  /** Where the maker of the file has it from. */
  source: z.string(),
  /** Name of the file as it was chosen. */
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The tables themselves, as JSON text: read by `reference/laws-in-use`. */
  body: z.string(),
});
export type LawList = Readonly<z.infer<typeof lawListSchema>>;

export const lawListFields: FieldList<LawList> = [
  { key: 'asOf', type: 'date', section: 'identity', given: true },
  { key: 'source', type: 'text', section: 'identity', given: true },
  { key: 'file', type: 'text', section: 'identity', given: true },
  { key: 'sha256', type: 'text', section: 'identity', given: true },
  { key: 'body', type: 'held', section: 'identity', given: true },
];
