import type { NeutralResult } from '../../../build/neutral-result';
import { looseText } from './compare-values';
import type { ExpectedGroup, ExpectedResult, Place } from './expected-result';
import { type FoundRecord, scoreRecords, type Tally } from './score-records';

export interface ImportScore {
  readonly fields: Tally;
  /** What was wrong, in words for the reader of a failed test. */
  readonly misses: readonly string[];
  readonly issuesMissed: readonly string[];
  readonly duplicatesMissed: readonly string[];
  readonly falseDuplicates: number;
  /** Rows of titles, bands and totals that became products. */
  readonly junk: number;
  /** Errors raised on rows that are right. */
  readonly falseErrors: number;
}

const at = (found: Readonly<Record<string, unknown>> | null, place: Place): boolean =>
  found?.['row'] === place.row && (found['sheet'] ?? null) === place.sheet;
const sourceOf = (record: FoundRecord): Readonly<Record<string, unknown>> | null =>
  (record['source'] as Readonly<Record<string, unknown>> | null) ?? null;

const isReported = (result: NeutralResult, group: ExpectedGroup): boolean =>
  result.duplicates.some(
    (found) =>
      found.kind === group.kind &&
      group.members.filter((member) =>
        found.members.some((each) => at(each as Readonly<Record<string, unknown>>, member)),
      ).length >= 2,
  );

/** Merged: one product stands for both rows, or one producer for both spellings. */
const isMerged = (result: NeutralResult, group: ExpectedGroup): boolean => {
  if (group.kind === 'product') {
    return (
      result.products.filter((product) => group.members.some((member) => at(sourceOf(product), member))).length === 1
    );
  }
  const names = new Set(group.members.map((member) => looseText(member.name)));
  return result.producers.filter((producer) => names.has(looseText(producer['name']))).length === 1;
};

const serious = new Set(['error', 'warning']);

const missedIssues = (expected: ExpectedResult, result: NeutralResult): readonly string[] =>
  expected.issues
    .filter((issue) => !issue.optional)
    .filter(
      (issue) =>
        !result.issues.some(
          (found) =>
            at(found, issue) &&
            serious.has(String(found['severity'])) &&
            (issue.fields.length === 0 || typeof found['field'] !== 'string' || issue.fields.includes(found['field'])),
        ),
    )
    .map((issue) => `row ${issue.row}: ${issue.why}`);

const countFalseErrors = (expected: ExpectedResult, result: NeutralResult): number => {
  const known = (found: Readonly<Record<string, unknown>>): boolean =>
    expected.issues.some((issue) => at(found, issue));
  const good = expected.products.filter((product) => !product.optional_record).map((product) => product.source);
  return result.issues.filter(
    (found) => found['severity'] === 'error' && good.some((place) => at(found, place)) && !known(found),
  ).length;
};

const sum = (a: Tally, b: Tally): Tally => ({
  hits: a.hits + b.hits,
  wrong: a.wrong + b.wrong,
  missing: a.missing + b.missing,
});

/** Scores one result against what is expected of its file. */
export const scoreImport = (expected: ExpectedResult, result: NeutralResult): ImportScore => {
  const misses: string[] = [];
  const fields = sum(
    scoreRecords(expected.producers, result.producers, misses),
    scoreRecords(expected.products, result.products, misses),
  );
  return {
    fields,
    misses,
    issuesMissed: missedIssues(expected, result),
    duplicatesMissed: expected.duplicates
      .filter((group) => !isReported(result, group) && !isMerged(result, group))
      .map((group) => group.members.map((member) => member.name).join(' = ')),
    falseDuplicates: expected.not_duplicates.filter((group) => isReported(result, group)).length,
    junk: expected.not_data_rows.filter((place) => result.products.some((product) => at(sourceOf(product), place)))
      .length,
    falseErrors: countFalseErrors(expected, result),
  };
};

export const precision = ({ hits, wrong }: Tally): number => (hits + wrong === 0 ? 1 : hits / (hits + wrong));
export const recall = ({ hits, missing }: Tally): number => (hits + missing === 0 ? 1 : hits / (hits + missing));
