import { z } from 'zod';

/** `YYYY-MM-DD`, a civil date without time zone. */
export const isoDate = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
/** Vietnamese đồng; never negative. */
export const money = z.number().nonnegative();

/**
 * What every Record carries besides its own fields.
 * `removed` is a field like any other, so that delete against edit is a conflict and never a disappearance.
 * `sample` marks the sample province, which one click removes.
 */
export const recordBase = {
  id: z.string().min(1).max(64),
  removed: z.boolean(),
  sample: z.boolean(),
} as const;

/** The part of a blank Record that is the same in each table. */
export interface RecordBase {
  readonly id: string;
  readonly removed: boolean;
  readonly sample: boolean;
}

export const blankBase = (id: string): RecordBase => ({ id, removed: false, sample: false });
