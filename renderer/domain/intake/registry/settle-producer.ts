import { blankProducer, type Producer } from '../../records/producer';
import { nameKey } from '../../vietnamese/name-key';
import type { CandidateProducer, RowRef } from '../candidates';
import type { CellChange, Likeness } from '../import-preview';
import { refKey } from '../place-pictures';
import { similarity } from '../similarity';
import { differences } from './differences';
import { producerSubject } from './doubt-subject';
import { changeRecord, type ImportState, sourceOf } from './import-state';
import { matchProducer } from './match-producer';

/** What a candidate is in the registry. `doubt`: none of its rows is written until the officer answers. */
export type SettledProducer =
  | { readonly outcome: 'known' | 'new'; readonly record: Producer; readonly changes: readonly CellChange[] }
  | { readonly outcome: 'doubt'; readonly likenesses: readonly Likeness[] }
  /** The officer said once that such rows stay out. */
  | { readonly outcome: 'left-out' };

const asKnown = (state: ImportState, candidate: CandidateProducer, record: Producer, at: RowRef): SettledProducer => {
  const fields = differences(record, candidate.values, true, state.index.givenUp(record.id));
  return { outcome: 'known', record, changes: changeRecord(state, 'producers', record.id, fields, at) };
};

const asNew = (state: ImportState, candidate: CandidateProducer, at: RowRef): SettledProducer => {
  const record: Producer = { ...blankProducer(state.newId(`producer ${refKey(at)}`)), ...candidate.values };
  state.drafts.create('producers', record, sourceOf(state, at));
  state.newProducers += 1;
  return { outcome: 'new', record, changes: [] };
};

/** Below it a name in a list that came back is not the old one with its errors put right, but perhaps another producer. */
const renamed = 0.5;

/** All rows of a producer came back under another name: the same with its name corrected, or another one? */
const asRenamed = (state: ImportState, candidate: CandidateProducer, record: Producer, at: RowRef): SettledProducer => {
  if (similarity(nameKey(record.name), nameKey(candidate.values.name)) >= renamed) {
    return asKnown(state, candidate, record, at);
  }
  const likeness = { table: 'producers', recordId: record.id, name: record.name, reasons: ['same-row'] } as const;
  return { outcome: 'doubt', likenesses: [likeness] };
};

/** The producer that the candidate's rows were entered under before they went back to their sender. */
const returnedAs = (state: ImportState, candidate: CandidateProducer) => {
  const known = state.returned.producer(candidate);
  const record = known ? state.view.record('producers', known.id) : undefined;
  return known && record ? { ...known, record } : null;
};

const settleNow = (state: ImportState, candidate: CandidateProducer): SettledProducer => {
  const at = candidate.rows[0] ?? { sheet: null, row: 0 };
  const answer = state.decisions.answers.get(candidate.key);
  if (answer === 'new') return asNew(state, candidate, at);
  const chosen = answer === undefined ? undefined : state.view.record('producers', answer);
  if (chosen) return asKnown(state, candidate, chosen, at);
  const returned = returnedAs(state, candidate);
  if (returned?.unchanged) return { outcome: 'known', record: returned.record, changes: [] };
  const match = matchProducer(candidate, state.index);
  if (match.outcome === 'known') return asKnown(state, candidate, match.record, at);
  if (returned?.whole) return asRenamed(state, candidate, returned.record, at);
  return match.outcome === 'doubt' ? match : asNew(state, candidate, at);
};

/** A doubt that was answered in an earlier import is none; what is left of them waits for the officer. */
const withAnswers = (state: ImportState, candidate: CandidateProducer, settled: SettledProducer): SettledProducer => {
  if (settled.outcome !== 'doubt') return settled;
  const answer = state.index.answered.answerTo(producerSubject(candidate));
  if (answer === 'skipped') return { outcome: 'left-out' };
  const record = answer ? state.view.record('producers', answer.recordId) : undefined;
  if (record) return asKnown(state, candidate, record, candidate.rows[0] ?? { sheet: null, row: 0 });
  state.doubts.push({ about: 'producer', candidate, likenesses: settled.likenesses });
  return settled;
};

/** Settled at its first row and kept: a producer of forty rows is matched and created once. */
export const settleProducer = (state: ImportState, candidate: CandidateProducer): SettledProducer => {
  const known = state.settled.get(candidate.key);
  if (known) return known;
  const settled = withAnswers(state, candidate, settleNow(state, candidate));
  state.settled.set(candidate.key, settled);
  return settled;
};
