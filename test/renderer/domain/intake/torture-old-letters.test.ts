import { beforeAll, expect, test } from 'vitest';
import { neutralResult } from '../../../../build/neutral-result';
import type { LegacyEncoding } from '../../../../renderer/domain/intake/legacy-letters';
import type { PlaceLists } from '../../../../renderer/domain/intake/resolve-place';
import { loadCommuneMap } from '../../../../renderer/domain/reference/commune-map';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { proposalOf } from '../../../support/intake-workbook';
import { scoreImport } from '../../../support/score-import/score-import';
import { officerFiles } from '../../../support/torture/officers';
import { inOldLetters } from '../../../support/torture/old-letters';

let places: PlaceLists;
beforeAll(async () => {
  places = { communes: await loadCommunes(), map: await loadCommuneMap() };
});

/** Lists with a single short word in old letters («hép», «hoọp») among plain ones, and one of three words in all: nothing tells. */
const tooShort: Readonly<Record<LegacyEncoding, readonly string[]>> = {
  tcvn3: ['k12-sao-trong-ten.xlsx'],
  vni: ['c02-ba-cap.xlsx', 'c10-ma-khong-co.xlsx'],
};

const cases = (['tcvn3', 'vni'] as const).flatMap((encoding) =>
  [true, false].map((withFont) => [encoding, withFont ? 'by its font' : 'by its letters', withFont] as const),
);

test.each(cases)(
  'every list of the officers in %s is read %s as well',
  (encoding, _, withFont) => {
    const worse = officerFiles.flatMap(({ workbook, expected }) => {
      const old = inOldLetters(workbook, encoding, withFont);
      const { misses, issuesMissed, junk, falseErrors } = scoreImport(
        expected,
        neutralResult(proposalOf(old, {}, places)),
      );
      return misses.length + issuesMissed.length + junk + falseErrors > 0 ? [expected.file] : [];
    });
    expect(worse).toEqual(withFont ? [] : tooShort[encoding]);
  },
  120_000,
);
