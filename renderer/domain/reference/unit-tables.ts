import { z } from 'zod';
import { isoDate } from '../records/record-base';
import { typeChange } from '../records/unit-list';
import { keptForUnits } from './kept-for-units';

const communeCode = z.string().regex(/^\d{5}$/);

/**
 * The tables of a file of administrative units: the body of `unit-file`, the same rows as `communes.json` and
 * `commune-map-2025.json` of this folder.
 */
export const unitTablesSchema = z.strictObject({
  asOf: isoDate,
  source: z.string().min(1).max(300),
  counts: z.strictObject({ communes: z.number().int().positive(), formerUnits: z.number().int().positive() }),
  /** `[code, x xã | p phường | d đặc khu, name, province code]` of today. */
  communes: z
    .array(
      z.tuple([communeCode, z.enum(['x', 'p', 'd']), z.string().trim().min(1).max(60), z.string().regex(/^\d{2}$/)]),
    )
    .max(20_000),
  /** Former district code → `[name, former province code]`. */
  districts: z.record(
    z.string().regex(/^\d{3}$/),
    z.tuple([z.string().trim().min(1).max(60), z.string().regex(/^\d{2}$/)]),
  ),
  /** `[old code, x | p | t thị trấn, name, former district code, new codes apart by spaces, 1 = split or partial]`. */
  formerUnits: z
    .array(
      z.tuple([
        communeCode,
        z.enum(['x', 'p', 't']),
        z.string().trim().min(1).max(60),
        z.string().regex(/^\d{3}$/),
        z.string().regex(/^(?:\d{5}(?: \d{5})*)?$/),
        z.union([z.literal(0), z.literal(1)]),
      ]),
    )
    .max(40_000),
  typeChanges: z.array(typeChange).max(200),
});
export type UnitTables = Readonly<z.infer<typeof unitTablesSchema>>;

/** The tables of the list in use; null: those of the program, also when the stored text is not what was checked on the way in. */
export const loadUnitTables = keptForUnits(async (units): Promise<UnitTables | null> => {
  try {
    return units && unitTablesSchema.parse(JSON.parse(units.body));
  } catch {
    return null;
  }
});
