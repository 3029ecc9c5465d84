import { sameValue } from '../plan/same-value';
import type { StoreView } from '../plan/store-view';
import type { Rekeyed, Rekeying, RekeySide } from '../records/rekeying';
import { isFilled } from '../rules/required-fields';
import { normaliseText } from '../vietnamese/normalise-text';

/** How often two typings were compared and how often they differed. Of nothing there is no rate. */
export interface RekeyCount {
  readonly compared: number;
  readonly differing: number;
}

export interface FieldCount extends RekeyCount {
  readonly field: string;
}

/** Two typings of one cell that say different things. */
export interface RekeyDifference {
  readonly rekeyedId: string;
  readonly recordId: string;
  readonly field: string;
  readonly first: unknown;
  readonly second: unknown;
  /** Null: waits for a decision. */
  readonly taken: RekeySide | null;
}

export interface RekeyReport {
  readonly drawn: number;
  readonly typed: number;
  /** Drawn records that are no longer in the book and were not typed before they went. */
  readonly gone: number;
  /** The next records to type, in the order of the lot. */
  readonly waiting: readonly string[];
  readonly fields: readonly FieldCount[];
  readonly total: RekeyCount;
  /** Those that wait first. */
  readonly differences: readonly RekeyDifference[];
  readonly open: number;
  /** Differences in which the second typing was right. */
  readonly corrected: number;
}

/** Spelling counts, capitals too; signs that nobody sees do not. */
const isAlike = (first: unknown, second: unknown): boolean =>
  typeof first === 'string' && typeof second === 'string'
    ? normaliseText(first) === normaliseText(second)
    : sameValue(first, second);

type Outcome = 'blank' | 'same' | 'differs';

/** A cell that both typings leave blank was compared with nothing: it would only make the rate look better. */
const outcomeOf = (first: unknown, second: unknown): Outcome => {
  if (!isFilled(first) && !isFilled(second)) return 'blank';
  return isAlike(first, second) ? 'same' : 'differs';
};

const differencesOf = ({ id, recordId, first, second, taken }: Rekeyed, fields: readonly string[]) =>
  fields.flatMap((field): readonly RekeyDifference[] =>
    Object.hasOwn(second, field) && outcomeOf(first[field], second[field]) === 'differs'
      ? [
          {
            rekeyedId: id,
            recordId,
            field,
            first: first[field],
            second: second[field],
            taken: taken[field] ?? null,
          },
        ]
      : [],
  );

const countOf = (rekeyed: readonly Rekeyed[], field: string): FieldCount => {
  const outcomes = rekeyed
    .filter(({ second }) => Object.hasOwn(second, field))
    .map(({ first, second }) => outcomeOf(first[field], second[field]));
  return {
    field,
    compared: outcomes.filter((outcome) => outcome !== 'blank').length,
    differing: outcomes.filter((outcome) => outcome === 'differs').length,
  };
};

/** Where a second typing stands, counted from what was typed so far. */
export const rekeyReport = (view: StoreView, rekeying: Rekeying): RekeyReport => {
  const rekeyed = view.records('rekeyed').filter(({ rekeyingId }) => rekeyingId === rekeying.id);
  const typed = new Set(rekeyed.map(({ recordId }) => recordId));
  const left = rekeying.recordIds.filter((id) => !typed.has(id));
  const waiting = left.filter((id) => view.record(rekeying.of, id) !== undefined);
  const fields = rekeying.fields.map((field) => countOf(rekeyed, field));
  const differences = rekeyed
    .flatMap((each) => differencesOf(each, rekeying.fields))
    .toSorted((a, b) => Number(a.taken !== null) - Number(b.taken !== null));
  return {
    drawn: rekeying.recordIds.length,
    typed: rekeyed.length,
    gone: left.length - waiting.length,
    waiting,
    fields,
    total: {
      compared: fields.reduce((sum, { compared }) => sum + compared, 0),
      differing: fields.reduce((sum, { differing }) => sum + differing, 0),
    },
    differences,
    open: differences.filter(({ taken }) => taken === null).length,
    corrected: differences.filter(({ taken }) => taken === 'second').length,
  };
};

/** Share of cells that differ, in per cent with one decimal; null where nothing was compared. */
export const rekeyRate = ({ compared, differing }: RekeyCount): number | null =>
  compared === 0 ? null : Math.round((differing / compared) * 1000) / 10;
