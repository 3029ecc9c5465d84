import { blankProducer, type Producer } from '../../records/producer';
import type { CellChange, Likeness } from '../import-preview';
import type { CandidateProducer, RowRef } from '../intake-proposal';
import { differences } from './differences';
import { changeRecord, type ImportState, sourceOf } from './import-state';
import { matchProducer } from './match-producer';

/** What a candidate is in the registry. `doubt`: none of its rows is written until the officer answers. */
export type SettledProducer =
  | { readonly outcome: 'known' | 'new'; readonly record: Producer; readonly changes: readonly CellChange[] }
  | { readonly outcome: 'doubt'; readonly likenesses: readonly Likeness[] };

const asKnown = (state: ImportState, candidate: CandidateProducer, record: Producer, at: RowRef): SettledProducer => {
  const fields = differences(record, candidate.values, true);
  return { outcome: 'known', record, changes: changeRecord(state, 'producers', record.id, fields, at) };
};

const asNew = (state: ImportState, candidate: CandidateProducer, at: RowRef): SettledProducer => {
  const record: Producer = { ...blankProducer(state.newId()), ...candidate.values };
  state.drafts.create('producers', record, sourceOf(state, at));
  state.newProducers += 1;
  return { outcome: 'new', record, changes: [] };
};

const settleNow = (state: ImportState, candidate: CandidateProducer): SettledProducer => {
  const at = candidate.rows[0] ?? { sheet: null, row: 0 };
  const answer = state.decisions.answers.get(candidate.key);
  if (answer === 'new') return asNew(state, candidate, at);
  const chosen = answer === undefined ? undefined : state.view.record('producers', answer);
  if (chosen) return asKnown(state, candidate, chosen, at);
  const match = matchProducer(candidate, state.index);
  if (match.outcome === 'doubt') return match;
  return match.outcome === 'known' ? asKnown(state, candidate, match.record, at) : asNew(state, candidate, at);
};

/** Settled at its first row and kept: a producer of forty rows is matched and created once. */
export const settleProducer = (state: ImportState, candidate: CandidateProducer): SettledProducer => {
  const known = state.settled.get(candidate.key);
  if (known) return known;
  const settled = settleNow(state, candidate);
  state.settled.set(candidate.key, settled);
  return settled;
};
