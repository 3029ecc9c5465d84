import { describe, expect, it } from 'vitest';
import { toOldTonePlacement } from '../../../renderer/domain/vietnamese/tone-placement';
import { dictionaries } from '../../../renderer/i18n/dictionary';
import { issueSentence } from '../../../renderer/i18n/issue-sentences';

const params = {
  found: 'X1',
  stars: 4,
  authority: 'UBND huyện A',
  expected: 'province',
  date: '01/02/2026',
  stated: '03/04/2027',
  computed: '05/06/2027',
  earliest: '07/05/2018',
  earlier: '08/09/2026',
  later: '09/10/2026',
  from: '80.000',
  to: '50.000',
  wholesale: '90.000',
  retail: '70.000',
  sector: 'I',
  unit: 'huyện Vị Xuyên',
  party: 'HTX A',
  ended: '11/12/2026',
  day: '12/12/2026',
  other: 'Chè B',
  problem: 'type',
  byTable: 'mous',
  months: 36,
  article: 'khoản 3 Điều 12',
  law: 'QĐ 26/2026/QĐ-TTg, Phụ lục I',
  label: 'Vùng trồng',
  count: '12',
  examples: 'HTX A, HTX B',
  value: '05',
} as const;

describe.each(['vi', 'en'] as const)('sentences in %s', (language) => {
  const words = dictionaries[language];
  const codes = Object.keys(words.issues);
  const say = (code: string) =>
    issueSentence(words, { code, severity: 'error', table: 'certificates', field: 'expiresOn', params });

  it.each(codes)('%s says what and how to fix, with nothing left open', (code) => {
    const sentence = say(code) ?? '';
    expect(sentence).toMatch(/[.]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\{|\}|\[object/);
    expect(sentence.normalize('NFC')).toBe(sentence);
    expect(sentence.length).toBeLessThan(230);
  });

  it('prints what was found and the field’s own name', () => {
    expect(say('date-impossible')).toContain('X1');
    expect(say('date-impossible')).toContain(words.fields.certificates.expiresOn);
    expect(say('authority-period')).toContain(words.choices.authorityLevel.province);
    expect(say('price-range')).toContain('80.000');
  });

  it('has no sentence for a code of another list', () => {
    expect(say('sheet-hidden')).toBeNull();
    expect(say('toString')).toBeNull();
  });
});

describe('tone', () => {
  it.each(Object.keys(dictionaries.vi.issues))('of %s is that of the house', (code) => {
    const text = issueSentence(dictionaries.vi, { code, severity: 'error', params }) ?? '';
    expect(text).not.toMatch(/vui lòng|bản ghi/i);
    expect(toOldTonePlacement(text)).toBe(text);
  });
});
