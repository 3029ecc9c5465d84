import { z } from 'zod';
import type { FieldList } from './field';
import { blankBase, recordBase } from './record-base';

export const reviewedTables = ['producers', 'products', 'buyers'] as const;
export type ReviewedTable = (typeof reviewedTables)[number];

/** A record begins as `draft`; `locked` refuses edits until somebody unlocks it with a reason (R10). */
export const reviewStates = ['draft', 'checked', 'locked'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** How far the check of one record has come. A record without a Review is a draft. */
export const reviewSchema = z.strictObject({
  ...recordBase,
  of: z.enum(reviewedTables),
  recordId: z.string(),
  state: z.enum(reviewStates),
  /** Why it was unlocked; null as long as it never was. */
  reason: z.string().nullable(),
});
export type Review = Readonly<z.infer<typeof reviewSchema>>;

export const reviewFields: FieldList<Review> = [
  { key: 'of', type: 'choice', choices: reviewedTables, section: 'identity', given: true },
  { key: 'recordId', type: 'text', section: 'identity', given: true },
  { key: 'state', type: 'choice', choices: reviewStates, section: 'identity', given: true },
  { key: 'reason', type: 'text', section: 'identity', given: true },
];

/** One for each record, under an id that every office finds. */
export const reviewId = (recordId: string): string => `r:${recordId}`;

export const newReview = (of: ReviewedTable, recordId: string, state: ReviewState): Review => ({
  ...blankBase(reviewId(recordId)),
  of,
  recordId,
  state,
  reason: null,
});
