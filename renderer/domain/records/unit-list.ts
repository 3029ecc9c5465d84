import { z } from 'zod';
import type { FieldList } from './field';
import { isoDate, recordBase } from './record-base';

/** A change of a province's kind, such as a province that became a city. */
export const typeChange = z.strictObject({
  code: z.string().regex(/^\d{2}$/),
  from: isoDate,
  type: z.enum(['tỉnh', 'thành phố']),
  law: z.string().max(200),
});
export type TypeChange = Readonly<z.infer<typeof typeChange>>;

/**
 * A table of administrative units that the officer loaded from a file (I15). Kept in the store like everything else, so that undo,
 * history and backups know it; the newest one by `asOf` is read, older ones stay.
 */
export const unitListSchema = z.strictObject({
  ...recordBase,
  /** Day of the units. */
  asOf: isoDate,
  /** Where the maker of the file has them from. */
  source: z.string(),
  /** Name of the file as it was chosen. */
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  communes: z.number().int().positive(),
  formerUnits: z.number().int().positive(),
  typeChanges: z.array(typeChange).readonly(),
  /** The tables themselves, as JSON text: read by `reference/unit-tables` when a list of communes is first needed. */
  body: z.string(),
});
export type UnitList = Readonly<z.infer<typeof unitListSchema>>;

export const unitListFields: FieldList<UnitList> = [
  { key: 'asOf', type: 'date', section: 'identity', given: true },
  { key: 'source', type: 'text', section: 'identity', given: true },
  { key: 'file', type: 'text', section: 'identity', given: true },
  { key: 'sha256', type: 'text', section: 'identity', given: true },
  { key: 'communes', type: 'integer', section: 'identity', given: true },
  { key: 'formerUnits', type: 'integer', section: 'identity', given: true },
  { key: 'typeChanges', type: 'held', section: 'identity', given: true },
  { key: 'body', type: 'held', section: 'identity', given: true },
];
