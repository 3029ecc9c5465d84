import { describe, expect, test } from 'vitest';
import { type IntakeIssue, intakeIssueCodes } from '../../../renderer/domain/intake/intake-issue';
import { readFailureCodes } from '../../../renderer/domain/intake/read-failure';
import { dictionaries } from '../../../renderer/i18n/dictionary';

const issueOf = (code: IntakeIssue['code']): IntakeIssue => ({
  code,
  severity: 'warning',
  sheet: 'DSSP',
  row: 47,
  column: 'Giá buôn',
  columnIndex: 5,
  field: 'wholesalePrice',
  found: 'XX-FOUND',
  expected: 'XX-EXPECTED',
});

describe.each(['vi', 'en'] as const)('words of the intake, %s', (language) => {
  const { issues, failures } = dictionaries[language].importing;

  test.each(intakeIssueCodes)('%s names sheet, row and column', (code) => {
    const sentence = issues[code](issueOf(code));
    expect(sentence).toContain('DSSP');
    expect(sentence).toContain('47');
    expect(sentence).toContain('Giá buôn');
    expect(sentence).toMatch(/[.]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN/);
  });

  test('a finding about the whole file has no place in front', () => {
    const whole = { ...issueOf('sheet-without-table'), sheet: null, row: null, column: null };
    expect(issues['sheet-without-table'](whole)).not.toContain(':');
  });

  test.each(readFailureCodes)('failure %s names the file', (code) => {
    const sentence = failures[code]({ code, file: 'DS xã.xlsx' });
    expect(sentence).toContain('DS xã.xlsx');
    expect(sentence).not.toMatch(/undefined|null/);
    const detailed = failures[code]({ code, file: 'DS xã.xlsx', sheet: 'S1', cell: 'A1', found: 'PDF', limit: 'rows' });
    expect(detailed).not.toMatch(/undefined|null/);
  });
});
