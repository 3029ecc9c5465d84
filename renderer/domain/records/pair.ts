import { z } from 'zod';
import type { FieldList } from './field';
import { recordBase } from './record-base';

export const pairTables = ['producers', 'products'] as const;
export type PairTable = (typeof pairTables)[number];

/** Values that a word of the officer left out: whose, and under which dot each was written. A list that says them is no news. */
export const givenUp = z
  .array(z.strictObject({ id: z.string(), field: z.string(), value: z.unknown(), dot: z.string() }).readonly())
  .readonly();
export type GivenUp = z.infer<typeof givenUp>[number];

/**
 * What the officer said about two records: one absorbed the other, or they are two. The absorbed record stays in its
 * table as removed; by it and by `givenUp` a later import of an old list resurrects nothing (I16).
 */
export const pairSchema = z.strictObject({
  ...recordBase,
  of: z.enum(pairTables),
  /** Both ids, smaller first. */
  ids: z.tuple([z.string(), z.string()]).readonly(),
  /** The one of them that absorbed the other; null: they are two, and are not suggested again. */
  winnerId: z.string().nullable(),
  givenUp,
});
export type Pair = Readonly<z.infer<typeof pairSchema>>;

/** `winnerId` is a reference: a record that absorbed another is in use, and no undo of its import takes it away. */
export const pairFields: FieldList<Pair> = [
  { key: 'of', type: 'choice', choices: pairTables, section: 'identity', given: true },
  { key: 'ids', type: 'held', section: 'identity', given: true },
  { key: 'winnerId', type: 'reference', section: 'identity', given: true },
  { key: 'givenUp', type: 'held', section: 'identity', given: true },
];

/** Two ids in the order in which a Pair names them. */
export const pairIds = (a: string, b: string): Pair['ids'] => (a < b ? [a, b] : [b, a]);
