import { describe, expect, it } from 'vitest';
import { decisionNumberKey, readDecisionText } from '../../../../renderer/domain/identity/decision-text';
import { idVectors } from './id-vectors';

describe('readDecisionText', () => {
  it.each(idVectors.decision.valid)('%s', (text, expected) => {
    expect(readDecisionText(text)).toEqual({
      number: `${expected.no}/${expected.sym}`,
      date: expected.date,
      notes: [],
    });
  });

  it.each([
    ['QĐ số 1517/QĐ-UBND-HC ngày 12 tháng 9 năm 2024', '1517/QĐ-UBND-HC', '2024-09-12'],
    ['Số: 2345/QĐ-BNN-VPĐP ngày 01.02.2023', '2345/QĐ-BNN-VPĐP', '2023-02-01'],
    ['99/QĐ-BNNMT (2026)', '99/QĐ-BNNMT', '2026'],
    ['858 / QD - UBND, 6/2025', '858/QĐ-UBND', '2025-06'],
    ['1.517/QĐ-UBND', '1517/QĐ-UBND', null],
    ['12/QÐ-UBND 5/8/24', '12/QĐ-UBND', '2024-08-05'],
    ['3981/qđ-ubnd', '3981/QĐ-UBND', null],
  ])('%s', (text, number, date) => {
    expect(readDecisionText(text)).toEqual({ number, date, notes: [] });
  });

  it('says when there is no number, and still gives the date', () => {
    expect(readDecisionText('ngày 5/8/2026')).toEqual({
      number: null,
      date: '2026-08-05',
      notes: ['decision-unreadable'],
    });
    expect(readDecisionText('')).toEqual({ number: null, date: null, notes: ['decision-unreadable'] });
  });

  it('never makes up a day', () => {
    expect(readDecisionText('12/QĐ-UBND ngày 31/02/2025')).toEqual({
      number: '12/QĐ-UBND',
      date: null,
      notes: ['date-impossible'],
    });
  });

  it('takes the first of several and says so', () => {
    expect(readDecisionText('12/QĐ-UBND ngày 01/3/2023; 34/QĐ-UBND ngày 01/3/2026')).toEqual({
      number: '12/QĐ-UBND',
      date: '2023-03-01',
      notes: ['decision-several'],
    });
  });
});

describe('decisionNumberKey', () => {
  it('meets for spellings of one number', () => {
    const spellings = ['0858/QĐ-UBND', '858/QD-UBND', ' 858 / QĐ - UBND ', 'QĐ số 858/qđ-ubnd'];
    expect(new Set(spellings.map(decisionNumberKey))).toEqual(new Set(['858/QĐ-UBND']));
  });

  it('keeps different symbols apart and bears free text', () => {
    expect(decisionNumberKey('858/QĐ-UBND-HC')).not.toBe(decisionNumberKey('858/QĐ-UBND'));
    expect(decisionNumberKey('số 12 năm 2020')).toBe('SỐ12NĂM2020');
  });
});
