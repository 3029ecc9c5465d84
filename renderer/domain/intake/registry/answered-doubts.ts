import { type Absorbed } from '../../merge/absorbed';
import { type Steps, stepSize } from '../../plan/steps';
import type { StoreView } from '../../plan/store-view';
import type { Doubt } from '../../records/doubt';
import type { GivenUp } from '../../records/pair';
import { subjectOf } from './doubt-subject';

/** What was said before about the question that a list asks again. */
export type EarlierAnswer = { readonly recordId: string } | 'skipped';

export interface AnsweredDoubts {
  readonly answerTo: (subject: string) => EarlierAnswer | null;
  /** Questions that wait already. */
  readonly waiting: (subject: string) => readonly Doubt[];
  /** Values of a record that an answer replaced. */
  readonly givenUp: (id: string) => readonly GivenUp[];
}

const put = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const answerOf = ({ state, about, answerId, edit }: Doubt, { standsFor }: Absorbed): EarlierAnswer | null => {
  if (state === 'skipped') return 'skipped';
  // A row whose record is gone is refused before anybody asks about its cells.
  if (edit && answerId !== null) return { recordId: answerId };
  const recordId = answerId === null ? null : standsFor(about === 'producer' ? 'producers' : 'products', answerId);
  return recordId === null ? null : { recordId };
};

/**
 * Reads all doubts once, with pauses: an office keeps those of all its years. An answer whose record is gone is no answer any
 * more; the newest answer counts.
 */
export function* answeredDoubts(view: StoreView, absorbed: Absorbed): Steps<AnsweredDoubts> {
  const answers = new Map<string, EarlierAnswer>();
  const waiting = new Map<string, Doubt[]>();
  const givenUp = new Map<string, GivenUp[]>();
  for (const [index, doubt] of view.records('doubts').entries()) {
    if (index % stepSize === stepSize - 1) yield;
    for (const each of doubt.givenUp) put(givenUp, each.id, each);
    const subject = subjectOf(doubt, (id) => absorbed.standsFor('producers', id));
    if (subject === null) continue;
    if (doubt.state === 'open') put(waiting, subject, doubt);
    const answer = answerOf(doubt, absorbed);
    if (answer) answers.set(subject, answer);
  }
  return {
    answerTo: (subject) => answers.get(subject) ?? null,
    waiting: (subject) => waiting.get(subject) ?? [],
    givenUp: (id) => givenUp.get(id) ?? [],
  };
}
