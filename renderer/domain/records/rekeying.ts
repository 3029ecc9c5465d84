import { z } from 'zod';
import type { FieldList } from './field';
import { recordBase } from './record-base';
import { reviewedTables } from './review';

/** A sample of one register whose records are typed a second time, blind, and compared (R10). */
export const rekeyingSchema = z.strictObject({
  ...recordBase,
  of: z.enum(reviewedTables),
  /** The import that the sample was drawn from; null: the whole register. */
  from: z.string().nullable(),
  /** The same seed over the same records draws the same sample. */
  seed: z.string(),
  /** How many records it was drawn from. */
  population: z.number().int().nonnegative(),
  /** Drawn, in the order of the lot. */
  recordIds: z.array(z.string()).readonly(),
  /** What is typed again of each. */
  fields: z.array(z.string()).readonly(),
  /** ISO time with zone. */
  drawnAt: z.string(),
  drawnBy: z.string(),
});
export type Rekeying = Readonly<z.infer<typeof rekeyingSchema>>;

/** None is a reference: a sample keeps no record from being removed. */
export const rekeyingFields: FieldList<Rekeying> = [
  { key: 'of', type: 'choice', choices: reviewedTables, section: 'identity', given: true },
  { key: 'from', type: 'text', section: 'identity', given: true },
  { key: 'seed', type: 'text', section: 'identity', given: true },
  { key: 'population', type: 'integer', section: 'identity', given: true },
  { key: 'recordIds', type: 'held', section: 'identity', given: true },
  { key: 'fields', type: 'held', section: 'identity', given: true },
  { key: 'drawnAt', type: 'text', section: 'identity', given: true },
  { key: 'drawnBy', type: 'personName', section: 'identity', given: true },
];

/** Values by field. A field that the record's kind does not have is not there. */
const values = z.record(z.string(), z.unknown());

export const rekeySides = ['first', 'second'] as const;
export type RekeySide = (typeof rekeySides)[number];

/** One record of a sample as it was typed the second time, beside what the book held in that moment. */
export const rekeyedSchema = z.strictObject({
  ...recordBase,
  rekeyingId: z.string(),
  recordId: z.string(),
  first: values,
  second: values,
  /** Which of two differing values was taken, by field; not there: nobody has decided yet. */
  taken: z.record(z.string(), z.enum(rekeySides)),
  /** ISO time with zone. */
  typedAt: z.string(),
  typedBy: z.string(),
});
export type Rekeyed = Readonly<z.infer<typeof rekeyedSchema>>;

export const rekeyedFields: FieldList<Rekeyed> = [
  { key: 'rekeyingId', type: 'text', section: 'identity', given: true },
  { key: 'recordId', type: 'text', section: 'identity', given: true },
  { key: 'first', type: 'held', section: 'identity', given: true },
  { key: 'second', type: 'held', section: 'identity', given: true },
  { key: 'taken', type: 'held', section: 'identity', given: true },
  { key: 'typedAt', type: 'text', section: 'identity', given: true },
  { key: 'typedBy', type: 'personName', section: 'identity', given: true },
];
