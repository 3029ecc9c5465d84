import { z } from 'zod';
import type { FieldList } from './field';
import { recordBase } from './record-base';
import { tableNames } from './table-name';

/** A question about one field of a record; open until somebody answers it (R10). */
export const querySchema = z.strictObject({
  ...recordBase,
  of: z.enum(tableNames),
  recordId: z.string(),
  field: z.string(),
  question: z.string(),
  /** ISO time with zone. */
  askedAt: z.string(),
  askedBy: z.string(),
  /** Null while it is open. */
  answer: z.string().nullable(),
  answeredAt: z.string().nullable(),
  answeredBy: z.string().nullable(),
});
export type Query = Readonly<z.infer<typeof querySchema>>;

/** None is a reference: a question keeps no record from being removed. */
export const queryFields: FieldList<Query> = [
  { key: 'of', type: 'text', section: 'question', given: true },
  { key: 'recordId', type: 'text', section: 'question', given: true },
  { key: 'field', type: 'text', section: 'question', given: true },
  { key: 'question', type: 'longText', section: 'question', required: 'always' },
  { key: 'askedAt', type: 'text', section: 'question', given: true },
  { key: 'askedBy', type: 'personName', section: 'question', given: true },
  { key: 'answer', type: 'longText', section: 'question' },
  { key: 'answeredAt', type: 'text', section: 'question', given: true },
  { key: 'answeredBy', type: 'personName', section: 'question', given: true },
];
