import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { datedFileText } from '../../../../build/dated-file-text';
import { lawListSchema } from '../../../../renderer/domain/records/law-list';
import { compareLaws } from '../../../../renderer/domain/reference/compare-laws';
import { datedFaults, splitDatedFile } from '../../../../renderer/domain/reference/dated-file';
import {
  checkLawFile,
  type LawFileProblem,
  lawFileKind,
  lawListOf,
} from '../../../../renderer/domain/reference/law-file';
import { type LawTables, lawTablesSchema } from '../../../../renderer/domain/reference/law-tables';
import { programLaws } from '../../../../renderer/domain/reference/program-laws';
import { unitFileKind } from '../../../../renderer/domain/reference/unit-file';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { lawTables, lawTablesWithOtherGroups, nextRules } from '../../../support/law-file';

const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const today = '2026-11-27';
const present = { asOf: programLaws.asOf, sha256: null };

const problemOf = (text: string, context = {}): LawFileProblem | null => {
  const split = splitDatedFile(text, lawFileKind);
  if (!split.ok) return split.problem;
  const outcome = checkLawFile(split.value, { sha256: sha(split.value.body), today, present, ...context });
  return outcome.ok ? null : outcome.problem;
};
const fileOf = (tables: object): string => datedFileText(lawFileKind, tables);
const ofTables = (changes: Partial<LawTables>): LawFileProblem | null => problemOf(fileOf(lawTables(changes)));

test('the tables of the program are such a file themselves', () => {
  expect(lawTablesSchema.safeParse(programLaws).error).toBeUndefined();
  expect(problemOf(fileOf(programLaws))).toBeNull();
});

describe('a file of a changed law', () => {
  const good = fileOf(lawTables());

  test('is taken, and becomes a Record', () => {
    expect(problemOf(good)).toBeNull();
    const split = splitDatedFile(good, lawFileKind);
    if (!split.ok) throw new Error(split.problem.code);
    expect(lawListSchema.parse(lawListOf('l1', 'quy-dinh.json', split.value, lawTables()))).toMatchObject({
      asOf: '2026-11-26',
      source: nextRules.law,
      file: 'quy-dinh.json',
    });
  });

  test('is refused when it is another file, damaged, of a later form, of tomorrow, older or in use', () => {
    expect(problemOf(datedFileText(unitFileKind, lawTables()))?.code).toBe('other');
    expect(problemOf(good.replace('24', '48'))?.code).toBe('damaged');
    expect(problemOf(datedFileText({ ...lawFileKind, version: 2 }, lawTables()))).toEqual({
      code: 'newer',
      found: '2',
      expected: '1',
    });
    expect(problemOf('x'.repeat(lawFileKind.longest + 1))?.code).toBe('too-large');
    expect(ofTables({ asOf: '2026-11-28' })?.code).toBe('future');
    expect(ofTables({ asOf: '2026-11-22' })?.code).toBe('older');
    const split = splitDatedFile(good, lawFileKind);
    const sha256 = split.ok ? split.value.sha256 : '';
    expect(problemOf(good, { present: { asOf: '2026-11-26', sha256 } })?.code).toBe('same');
  });

  test('is refused where its rows contradict each other, and says where', () => {
    const [first] = programLaws.certificateRules;
    if (!first) throw new Error('no rules');
    expect(ofTables({ certificateRules: [nextRules, first] })).toEqual({ code: 'rules', found: first.from });
    expect(ofTables({ certificateRules: [{ ...first, dossierLatestDays: 200 }] })).toEqual({
      code: 'window',
      found: '200',
      expected: '180',
    });
    expect(ofTables({ certificateRules: [{ ...first, validMonths: 0 }] })).toEqual({
      code: 'shape',
      found: 'certificateRules.0.validMonths',
    });
    expect(ofTables({ authorityPeriods: programLaws.authorityPeriods.toSpliced(1, 1) })).toEqual({
      code: 'authority',
      found: '2023-02-23',
    });
    expect(ofTables({ authorityPeriods: programLaws.authorityPeriods.slice(0, -1) })?.code).toBe('authority');
    expect(ofTables({ sectors: programLaws.sectors.slice(1) })?.code).toBe('sectors');
    const [food, ...others] = programLaws.sectors;
    if (!food) throw new Error('no sector');
    const [group] = food.groups;
    if (!group) throw new Error('no group');
    expect(ofTables({ sectors: [{ ...food, groups: [{ ...group, code: 'II.9' }] }, ...others] })).toEqual({
      code: 'group',
      found: 'II.9',
    });
    expect(ofTables({ sectors: [{ ...food, groups: [...food.groups, group] }, ...others] })).toEqual({
      code: 'twice',
      found: group.code,
    });
  });

  test('each fault has its sentence in both languages', () => {
    const own = ['rules', 'window', 'authority', 'sectors', 'group', 'twice'] as const;
    for (const { settings } of Object.values(dictionaries)) {
      for (const code of [...datedFaults, ...own]) {
        expect(settings.laws.problems[code]('a', 'b').length).toBeGreaterThan(20);
      }
    }
  });
});

test('what it would change is counted against the table in use and the products', () => {
  expect(compareLaws(programLaws, lawTablesWithOtherGroups(), ['I.6', 'I', 'VI.2', 'I.5.a', null, 'X'])).toMatchObject({
    rules: { validMonths: 24 },
    before: { validMonths: 36 },
    added: 1,
    gone: 1,
    renamed: 0,
    orphans: 2,
  });
});
