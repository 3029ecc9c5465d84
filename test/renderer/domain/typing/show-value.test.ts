import { describe, expect, it } from 'vitest';
import type { FieldType } from '../../../../renderer/domain/records/field';
import { showValue } from '../../../../renderer/domain/typing/show-value';

describe('showValue', () => {
  it.each<[FieldType, unknown, string]>([
    ['text', 'Chè', 'Chè'],
    ['text', null, ''],
    ['money', 420_000, '420.000'],
    ['money', 0, '0'],
    ['decimal', 1234.5, '1.234,5'],
    ['date', '2028-03-05', '05/03/2028'],
    ['partialDate', '2028', '2028'],
    ['phones', ['+84912345678'], '0912 345 678'],
    ['phones', [], ''],
    ['list', ['VietGAP', 'ATTP'], 'VietGAP; ATTP'],
    ['choice', 'cooperative', 'cooperative'],
    ['choice', 4, '4'],
    ['money', undefined, ''],
  ])('%s %j', (type, value, text) => {
    expect(showValue({ type }, value)).toBe(text);
  });

  it('shows nothing for a value that does not belong to the type', () => {
    expect(showValue({ type: 'money' }, 'nhiều')).toBe('');
    expect(showValue({ type: 'list' }, 'VietGAP')).toBe('');
    expect(showValue({ type: 'text' }, { hidden: true })).toBe('');
  });
});
