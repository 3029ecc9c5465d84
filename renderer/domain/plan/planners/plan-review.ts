import type { Query } from '../../records/query';
import { blankBase } from '../../records/record-base';
import { newReview, type ReviewedTable, type ReviewState, reviewId } from '../../records/review';
import { createEdit, type Edit, type Plan } from '../plan';
import type { StoreView } from '../store-view';
import { updateEdit } from './update-edit';

export interface ReviewOrder {
  readonly of: ReviewedTable;
  readonly recordId: string;
  readonly state: ReviewState;
  /** Why it is unlocked. */
  readonly reason?: string;
  /** The record's name; with a reason both stand in the history. */
  readonly label: string;
}

const edit = (label: string, made: Edit | null): Plan => ({
  reason: 'review',
  label,
  edits: made ? [{ ...made, source: { from: 'typed' } }] : [],
  issues: [],
});

/** The Plan that says how far the check of a record has come. */
export const planReview = (view: StoreView, { of, recordId, state, reason, label }: ReviewOrder): Plan => {
  const row = view.row('reviews', reviewId(recordId));
  const said = reason === undefined ? label : `${label}: ${reason}`;
  if (!row) return edit(said, createEdit('reviews', newReview(of, recordId, state)));
  const values = { removed: false, state, ...(reason === undefined ? {} : { reason }) };
  return edit(said, updateEdit('reviews', row.record, values));
};

export type Question = Pick<Query, 'id' | 'of' | 'recordId' | 'field' | 'question' | 'askedAt' | 'askedBy'>;

/** The Plan that puts a question to one field; it stays open until it is answered. */
export const planAsk = (question: Question, label: string): Plan =>
  edit(
    `${label}: ${question.question}`,
    createEdit('queries', {
      ...blankBase(question.id),
      ...question,
      answer: null,
      answeredAt: null,
      answeredBy: null,
    }),
  );

export interface AnswerOrder {
  readonly id: string;
  readonly answer: string;
  readonly at: string;
  readonly by: string;
  readonly label: string;
}

/** The Plan that answers a question; nothing when it is not there any more. */
export const planAnswer = (view: StoreView, { id, answer, at, by, label }: AnswerOrder): Plan => {
  const query = view.record('queries', id);
  const values = { answer, answeredAt: at, answeredBy: by };
  return edit(`${label}: ${answer}`, query ? updateEdit('queries', query, values) : null);
};
