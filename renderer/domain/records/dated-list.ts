import { z } from 'zod';
import type { FieldList } from './field';
import { isoDate, recordBase } from './record-base';

/**
 * What every list says of itself that the officer loaded from a file instead of the program's own: administrative units, rules of
 * the law. Kept in the store like everything else, so that undo, history and backups know it; the newest one by `asOf` is read,
 * older ones stay.
 */
export const datedList = {
  ...recordBase,
  /** Day of the list. */
  asOf: isoDate,
  /** Where the maker of the file has it from. */
  source: z.string(),
  /** Name of the file as it was chosen. */
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
};
type DatedList = Readonly<z.infer<z.ZodObject<typeof datedList>>>;

export const datedListFields: FieldList<DatedList> = [
  { key: 'asOf', type: 'date', section: 'identity', given: true },
  { key: 'source', type: 'text', section: 'identity', given: true },
  { key: 'file', type: 'text', section: 'identity', given: true },
  { key: 'sha256', type: 'text', section: 'identity', given: true },
];

/** That head of a list from its checked file; `file`: the name as it was chosen. */
export const datedListOf = (
  id: string,
  file: string,
  sha256: string,
  { asOf, source }: Pick<DatedList, 'asOf' | 'source'>,
): DatedList => ({ id, removed: false, sample: false, asOf, source, file, sha256 });
