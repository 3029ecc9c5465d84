import { beforeAll, expect, test } from 'vitest';
import { neutralResult } from '../../../../build/neutral-result';
import type { PlaceLists } from '../../../../renderer/domain/intake/resolve-place';
import { loadCommuneMap } from '../../../../renderer/domain/reference/commune-map';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { proposalOf } from '../../../support/intake-workbook';
import { scoreImport } from '../../../support/score-import/score-import';
import { officerFiles } from '../../../support/torture/officers';

let places: PlaceLists;
beforeAll(async () => {
  places = { communes: await loadCommunes(), map: await loadCommuneMap() };
});

test.each(officerFiles.map((file) => [file.expected.file, file] as const))('%s', (_, { workbook, expected }) => {
  const score = scoreImport(expected, neutralResult(proposalOf(workbook, {}, places)));
  expect(score).toMatchObject({
    misses: [],
    issuesMissed: [],
    duplicatesMissed: [],
    falseDuplicates: 0,
    junk: 0,
    falseErrors: 0,
  });
});
