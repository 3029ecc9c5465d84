import { z } from 'zod';
import { datedList, datedListFields } from './dated-list';
import type { FieldList } from './field';

/** A table of the law's figures and lists that the officer loaded: validity, windows, who awards, product groups. */
export const lawListSchema = z.strictObject({
  ...datedList,
  /** The tables themselves, as JSON text: read by `reference/laws-in-use`. */
  body: z.string(),
});
export type LawList = Readonly<z.infer<typeof lawListSchema>>;

export const lawListFields: FieldList<LawList> = [
  ...datedListFields,
  { key: 'body', type: 'held', section: 'identity', given: true },
];
