import { beforeAll, describe, expect, test } from 'vitest';
import { neutralResult } from '../../../../build/neutral-result';
import type { PlaceLists } from '../../../../renderer/domain/intake/resolve-place';
import { loadCommuneMap } from '../../../../renderer/domain/reference/commune-map';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { proposalOf } from '../../../support/intake-workbook';
import { precision, recall, scoreImport } from '../../../support/score-import/score-import';
import { arranged, arrangements } from '../../../support/torture/generated/arranged';
import { composed } from '../../../support/torture/generated/compose';
import type { TortureFile } from '../../../support/torture/officer-file';

let places: PlaceLists;
beforeAll(async () => {
  places = { communes: await loadCommunes(), map: await loadCommuneMap() };
});

const seeds = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, at) => from + at);

const expectWellRead = ({ workbook, expected }: TortureFile): void => {
  const score = scoreImport(expected, neutralResult(proposalOf(workbook, {}, places)));
  expect(score.misses.slice(0, 5)).toEqual([]);
  expect(precision(score.fields)).toBeGreaterThanOrEqual(0.985);
  expect(recall(score.fields)).toBeGreaterThanOrEqual(0.97);
  expect(score).toMatchObject({
    issuesMissed: [],
    duplicatesMissed: [],
    falseDuplicates: 0,
    junk: 0,
    falseErrors: 0,
  });
};

/** Lists composed at random from what officers do; more seeds than the 200 here were tried while the rules were written. */
describe('composed lists', () => {
  test.each(seeds(1, 200))('seed %i: precision ≥ 0.985, recall ≥ 0.97, nothing false', (seed) => {
    expectWellRead(composed(seed));
  });

  test('the same seed composes the same workbook', () => {
    expect(composed(7)).toEqual(composed(7));
    expect(composed(7).expected.products).not.toEqual(composed(8).expected.products);
  });
});

describe.each(Object.keys(arrangements))('%s', (name) => {
  test.each(seeds(1, 20))('seed %i', (seed) => {
    expectWellRead(arranged(name, seed));
  });
});
