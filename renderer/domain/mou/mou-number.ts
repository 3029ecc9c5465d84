import type { StoreView } from '../plan/store-view';
import type { Conference } from '../records/conference';
import type { Mou } from '../records/mou';
import { formatCount } from '../vietnamese/format';

/** What a number pattern may hold: the number (01, 02 … 10), the year, the symbol of the office. */
export const numberTags = ['n', 'year', 'office'] as const;
type NumberTag = (typeof numberTags)[number];

const tag = /\{([^{}]*)\}/g;

/** Why a pattern cannot number papers: `n` is missing, or a tag that nobody knows. */
export type PatternFault = { readonly why: 'no-number' } | { readonly why: 'unknown-tag'; readonly tag: string };

const isTag = (text: string): text is NumberTag => (numberTags as readonly string[]).includes(text);

/**
 * What is wrong with a pattern of numbers: a tag that nobody knows, or no place for the number itself; null: nothing.
 */
export const patternFault = (pattern: string): PatternFault | null => {
  const tags = [...pattern.matchAll(tag)].map((match) => match[1] ?? '');
  const unknown = tags.find((each) => !isTag(each));
  if (unknown !== undefined) return { why: 'unknown-tag', tag: `{${unknown}}` };
  return tags.includes('n') ? null : { why: 'no-number' };
};

/** The year in which a paper of the conference counts; null while no day is known. */
export const numberYear = ({ signedOn, startsOn }: Conference): string | null =>
  (signedOn ?? startsOn)?.slice(0, 4) ?? null;

/** The series that a new paper of the conference is counted in; null: the conference's own. */
export const seriesOf = (conference: Conference): string | null =>
  conference.numberScope === 'year' ? numberYear(conference) : null;

/**
 * The number as it is printed, «05/2026/BBGN-SCT»; null when the conference prints none, or its pattern is faulty. `symbol`: of the
 * office, such as SCT.
 */
export const printedNumber = (conference: Conference, mou: Mou, symbol: string | null): string | null => {
  const { numberPattern } = conference;
  if (numberPattern === null || numberPattern.trim() === '' || patternFault(numberPattern) !== null) return null;
  const values: Readonly<Record<NumberTag, string>> = {
    n: formatCount(mou.number),
    year: mou.series ?? numberYear(conference) ?? '……',
    office: symbol ?? '……',
  };
  return numberPattern.trim().replace(tag, (whole, id: string) => (isTag(id) ? values[id] : whole));
};

/** Papers that may not share a number with a new one of the conference: of its series, and of the conference itself. */
const counted = (mou: Mou, conferenceId: string, series: string | null): boolean =>
  mou.conferenceId === conferenceId || (series !== null && mou.series === series);

/**
 * The number after the highest one ever given in the series. A void memorandum keeps its number, and so does one that was removed
 * or taken back: no number is given twice (U4). Read from the rows, so that a crash between two papers changes nothing.
 */
export const nextMouNumber = (view: StoreView, conferenceId: string): number => {
  const conference = view.record('conferences', conferenceId);
  const series = conference ? seriesOf(conference) : null;
  let highest = 0;
  for (const { record: mou } of view.rows('mous')) {
    if (counted(mou, conferenceId, series)) highest = Math.max(highest, mou.number);
  }
  return highest + 1;
};

/** `removed`: drawn up and taken back; its number stays used. `elsewhere`: of another conference in the same series. */
export type NumberFate = Mou['state'] | 'removed' | 'elsewhere' | 'unexplained';

/** One number of the register, and what became of it. */
export interface NumberLine {
  readonly number: number;
  readonly fate: NumberFate;
  readonly mou: Mou | null;
  readonly reason: string | null;
}

const fateOf = (mou: Mou, conferenceId: string): NumberFate => {
  if (mou.removed) return 'removed';
  return mou.conferenceId === conferenceId ? mou.state : 'elsewhere';
};

/** Sổ số: every number from 1 to the highest of the conference's series, so that no gap stays unexplained (U4). */
export const numberRegister = (view: StoreView, conferenceId: string): readonly NumberLine[] => {
  const conference = view.record('conferences', conferenceId);
  const series = conference ? seriesOf(conference) : null;
  const lines: NumberLine[] = [];
  let highest = 0;
  for (const { record: mou } of view.rows('mous')) {
    if (!counted(mou, conferenceId, series)) continue;
    highest = Math.max(highest, mou.number);
    lines.push({ number: mou.number, fate: fateOf(mou, conferenceId), mou, reason: mou.voidReason });
  }
  const known = new Set(lines.map(({ number }) => number));
  for (let number = 1; number <= highest; number += 1) {
    if (!known.has(number)) lines.push({ number, fate: 'unexplained', mou: null, reason: null });
  }
  return lines.toSorted((a, b) => a.number - b.number);
};
