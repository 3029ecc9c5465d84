import { z } from 'zod';
import { keptOutReasons } from './kept-out-reason';

/**
 * A product that the officer puts into the catalogue although the gate keeps it out (C3). It holds against the reason that the
 * officer saw and no other: a lapsed certificate let in is out again once it is revoked.
 */
export const letInSchema = z
  .strictObject({
    productId: z.string(),
    against: z.enum(keptOutReasons),
    /** In the officer's words; printed beside the product. */
    reason: z.string(),
  })
  .readonly();
export type LetIn = z.infer<typeof letInSchema>;
