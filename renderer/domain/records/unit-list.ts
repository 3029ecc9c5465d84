import { z } from 'zod';
import { datedList, datedListFields } from './dated-list';
import type { FieldList } from './field';
import { isoDate } from './record-base';

/** A change of a province's kind, such as a province that became a city. */
export const typeChange = z.strictObject({
  code: z.string().regex(/^\d{2}$/),
  from: isoDate,
  type: z.enum(['tỉnh', 'thành phố']),
  law: z.string().max(200),
});
export type TypeChange = Readonly<z.infer<typeof typeChange>>;

/** A table of administrative units that the officer loaded (I15). */
export const unitListSchema = z.strictObject({
  ...datedList,
  communes: z.number().int().positive(),
  formerUnits: z.number().int().positive(),
  typeChanges: z.array(typeChange).readonly(),
  /** The tables themselves, as JSON text: read by `reference/unit-tables` when a list of communes is first needed. */
  body: z.string(),
});
export type UnitList = Readonly<z.infer<typeof unitListSchema>>;

export const unitListFields: FieldList<UnitList> = [
  ...datedListFields,
  { key: 'communes', type: 'integer', section: 'identity', given: true },
  { key: 'formerUnits', type: 'integer', section: 'identity', given: true },
  { key: 'typeChanges', type: 'held', section: 'identity', given: true },
  { key: 'body', type: 'held', section: 'identity', given: true },
];
