import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type NeutralResult, neutralResult } from '../../../../build/neutral-result';
import type { PlaceLists } from '../../../../renderer/domain/intake/resolve-place';
import { loadCommuneMap } from '../../../../renderer/domain/reference/commune-map';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { readWorkbook } from '../../../../renderer/formats/read/read-workbook';
import { proposalOf } from '../../../support/intake-workbook';
import type { ExpectedResult } from '../../../support/score-import/expected-result';
import { precision, recall, scoreImport } from '../../../support/score-import/score-import';

const folder = new URL('../../../fixtures/import/', import.meta.url);
const files = readdirSync(new URL('files/', folder)).sort();
const expectedOf = (file: string): ExpectedResult =>
  JSON.parse(readFileSync(new URL(`expected/${file}.json`, folder), 'utf8')) as ExpectedResult;

let places: PlaceLists;
beforeAll(async () => {
  places = { communes: await loadCommunes(), map: await loadCommuneMap() };
});

const resultOf = (file: string): NeutralResult => {
  const outcome = readWorkbook(new Uint8Array(readFileSync(new URL(`files/${file}`, folder))), file);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return neutralResult(proposalOf(outcome.value, {}, places));
};

describe.each(files)('%s', (file) => {
  test('precision ≥ 0.985, recall ≥ 0.97, nothing false, nothing missed', () => {
    const score = scoreImport(expectedOf(file), resultOf(file));
    expect(score.misses.slice(0, 10)).toEqual([]);
    expect(precision(score.fields)).toBeGreaterThanOrEqual(0.985);
    expect(recall(score.fields)).toBeGreaterThanOrEqual(0.97);
    expect(score).toMatchObject({
      issuesMissed: [],
      duplicatesMissed: [],
      falseDuplicates: 0,
      junk: 0,
      falseErrors: 0,
    });
  });
});

describe('the scorer can fail', () => {
  const file = 'a09-trung-va-gan-giong.xlsx';
  const expected = expectedOf(file);

  test('a wrong star, a decomposed name, a lost record and an extra one all count', () => {
    const result = resultOf(file);
    const [first, second, , ...rest] = result.products;
    const broken: NeutralResult = {
      ...result,
      products: [
        { ...first, stars: 1 },
        { ...second, name: String(second?.['name']).normalize('NFD') },
        ...rest,
        { name: 'TỔNG CỘNG', producer: 'x', source: { sheet: 'Gộp 2 đợt', row: 999 } },
      ],
    };
    const { fields, misses } = scoreImport(expected, broken);
    expect(precision(fields)).toBeLessThan(0.985);
    expect(misses.length).toBeGreaterThanOrEqual(4);
  });

  test('a false duplicate, a false error and an unreported duplicate are seen', () => {
    const result = resultOf(file);
    const [pair] = expected.not_duplicates;
    const good = expected.products[0]?.source;
    const score = scoreImport(expected, {
      ...result,
      duplicates: [{ kind: pair?.kind ?? '', members: pair?.members ?? [] }],
      issues: [{ severity: 'error', sheet: good?.sheet, row: good?.row, field: 'name' }],
      producers: [...result.producers, ...result.producers],
    });
    expect(score.falseDuplicates).toBe(1);
    expect(score.falseErrors).toBe(1);
    expect(score.duplicatesMissed.length).toBeGreaterThan(0);
  });
});
