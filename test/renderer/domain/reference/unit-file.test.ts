import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datedFileText } from '../../../../build/dated-file-text';
import { unitListSchema } from '../../../../renderer/domain/records/unit-list';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { compareUnits } from '../../../../renderer/domain/reference/compare-units';
import { datedFaults, splitDatedFile } from '../../../../renderer/domain/reference/dated-file';
import {
  checkUnitFile,
  type UnitFileProblem,
  unitFileKind,
  unitListOf,
} from '../../../../renderer/domain/reference/unit-file';
import type { UnitTables } from '../../../../renderer/domain/reference/unit-tables';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { tablesWithRenamed, unitTables } from '../../../support/unit-file';

const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const present = { asOf: '2026-07-25', sha256: null };
const today = '2026-11-27';

const outcomeOf = (text: string, context: Partial<Parameters<typeof checkUnitFile>[1]> = {}) => {
  const split = splitDatedFile(text, unitFileKind);
  if (!split.ok) return split;
  return checkUnitFile(split.value, { sha256: sha(split.value.body), today, present, ...context });
};
const problemOf = (text: string, context = {}): UnitFileProblem | null => {
  const outcome = outcomeOf(text, context);
  return outcome.ok ? null : outcome.problem;
};
const ofTables = (changes: Partial<UnitTables>): UnitFileProblem | null =>
  problemOf(datedFileText(unitFileKind, unitTables(changes)));

const good = datedFileText(unitFileKind, unitTables());
const whole = unitTables();

describe('a file as its maker wrote it', () => {
  test('is taken, also with a mark of byte order, Windows line ends and no last line', () => {
    for (const text of [good, `\ufeff${good}`, good.replace(/\n/g, '\r\n'), good.trimEnd()]) {
      expect(problemOf(text)).toBeNull();
    }
  });

  test('gives a Record that the store takes', () => {
    const split = splitDatedFile(good, unitFileKind);
    if (!split.ok) throw new Error(split.problem.code);
    const list = unitListOf('u1', 'don-vi.json', split.value, whole);
    expect(unitListSchema.parse(list)).toEqual(list);
    expect(list).toMatchObject({ asOf: '2026-09-20', communes: 3321, formerUnits: 10_035, sha256: sha(list.body) });
  });

  test('is compared with what is in use: names, codes, and codes that records hold', async () => {
    const { all } = await loadCommunes();
    expect(compareUnits(all, whole, ['03868', null])).toEqual({ added: 0, gone: 0, renamed: 0, orphans: 0 });
    expect(compareUnits(all, tablesWithRenamed(), ['03868'])).toEqual({ added: 0, gone: 0, renamed: 1, orphans: 0 });
    const fewer = unitTables({ communes: [...whole.communes.slice(2), ['99999', 'x', 'Mới', '96']] });
    const [first] = all;
    expect(compareUnits(all, fewer, [first?.code ?? '', '03868', first?.code ?? ''])).toEqual({
      added: 1,
      gone: 2,
      renamed: 0,
      orphans: 2,
    });
  });
});

describe('a file that is not what it should be', () => {
  test.each([
    ['nothing', ''],
    ['words', 'xin chào'],
    ['another JSON', '{"a":1}'],
    ['a JSON list', '[1,2]'],
    ['null', 'null'],
    ['another kind', good.replace(unitFileKind.kind, 'khac')],
    ['three lines', `${good}{"thêm":1}\n`],
    ['printed over many lines', JSON.stringify({ kind: unitFileKind.kind, version: 1, sha256: 'x' }, null, 2)],
    ['a workbook', 'PK\u0003\u0004 rest'],
  ])('%s', (_, text) => {
    expect(problemOf(text)?.code).toBe('other');
  });

  test('of a later version, too large, damaged by one letter, cut short', () => {
    expect(problemOf(good.replace('"version":1', '"version":2'))).toEqual({
      code: 'newer',
      found: '2',
      expected: '1',
    });
    expect(problemOf('x'.repeat(unitFileKind.longest + 1))?.code).toBe('too-large');
    expect(problemOf(good.replace('Ba Đình', 'Ba Dình'))?.code).toBe('damaged');
    expect(problemOf(good.slice(0, good.length - 1000))?.code).toBe('damaged');
  });

  test('a right hash over a body that is no table', () => {
    for (const body of ['', '{}', '[]', 'null', '{"asOf":"2026-13-01"}', 'không phải JSON']) {
      const text = `${JSON.stringify({ kind: unitFileKind.kind, version: 1, sha256: sha(body) })}\n${body}\n`;
      expect(['shape', 'damaged']).toContain(problemOf(text)?.code);
    }
  });

  test('names the place where the shape is wrong, and takes no key that it does not know', () => {
    const [first, ...rest] = whole.communes;
    if (!first) throw new Error('no communes');
    const communes: UnitTables['communes'] = [first, ['0006', 'x', 'Ngắn', '01'], ...rest];
    expect(ofTables({ communes })).toEqual({ code: 'shape', found: 'communes.1.0' });
    expect(ofTables(JSON.parse('{"extra":true}') as Partial<UnitTables>)?.code).toBe('shape');
    expect(
      problemOf(datedFileText(unitFileKind, JSON.parse('{"__proto__":{"asOf":"2026-09-20"}}') as UnitTables))?.code,
    ).toBe('shape');
  });

  test('of a day to come, older than the one in use, the same again', () => {
    expect(ofTables({ asOf: '2027-01-01' })).toEqual({
      code: 'future',
      found: '2027-01-01',
      expected: today,
    });
    expect(ofTables({ asOf: '2025-07-01' })).toEqual({
      code: 'older',
      found: '2025-07-01',
      expected: '2026-07-25',
    });
    const split = splitDatedFile(good, unitFileKind);
    const sha256 = split.ok ? split.value.sha256 : '';
    expect(problemOf(good, { present: { asOf: '2026-09-20', sha256 } })?.code).toBe('same');
  });

  test('with other counts than it says, a code twice, a strange or an empty province', () => {
    expect(ofTables({ counts: { communes: 3320, formerUnits: 10_035 } })).toEqual({
      code: 'counts',
      found: '3321, 10035',
      expected: '3320, 10035',
    });
    const [first] = whole.communes;
    if (!first) throw new Error('no communes');
    expect(ofTables({ communes: [...whole.communes, first] })).toEqual({ code: 'twice', found: first[0] });
    expect(ofTables({ communes: [...whole.communes, ['99999', 'x', 'Lạ', '02']] })).toEqual({
      code: 'province',
      found: '02',
    });
    expect(ofTables({ communes: whole.communes.filter(([, , , code]) => code !== '14') })).toEqual({
      code: 'province',
      found: 'Sơn La',
    });
  });

  test('with a former unit in no district, or gone into no commune', () => {
    const lost = ['99998', 'x', 'Lạc', '999', '', 0] as const;
    expect(ofTables({ formerUnits: [...whole.formerUnits, [...lost]] })).toEqual({
      code: 'district',
      found: 'Lạc (99998)',
      expected: '999',
    });
    const nowhere = ['99998', 'x', 'Lạc', '001', '99999', 0] as const;
    expect(ofTables({ formerUnits: [...whole.formerUnits, [...nowhere]] })).toEqual({
      code: 'target',
      found: 'Lạc (99998)',
      expected: '99999',
    });
  });

  test('any text and any wounded file is refused in words, never taken and never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(outcomeOf(text).ok).toBe(false);
      }),
    );
    const small = good.split('\n');
    fc.assert(
      fc.property(fc.nat({ max: (small[1] ?? '').length - 1 }), (at) => {
        const body = small[1] ?? '';
        const wounded = `${small[0]}\n${body.slice(0, at)}${body[at] === 'x' ? 'y' : 'x'}${body.slice(at + 1)}`;
        expect(problemOf(wounded)?.code).toBe('damaged');
      }),
      { numRuns: 20 },
    );
  });

  test('each has its sentence in both languages', () => {
    for (const { settings } of Object.values(dictionaries)) {
      for (const code of [...datedFaults, 'counts', 'twice', 'province', 'district', 'target'] as const) {
        expect(settings.units.problems[code]('a', 'b').length).toBeGreaterThan(20);
      }
    }
  });
});
