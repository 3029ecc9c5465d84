import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldType } from '../../../../renderer/domain/records/field';
import { readTyped } from '../../../../renderer/domain/typing/read-typed';
import { showValue } from '../../../../renderer/domain/typing/show-value';
import { civilDate, isCivilDate } from '../../../../renderer/domain/vietnamese/civil-date';

const read = (type: FieldType, text: string) => readTyped({ type }, text);
const value = (type: FieldType, text: string): unknown => {
  const reading = read(type, text);
  return reading.outcome === 'value' ? reading.value : reading;
};

describe('readTyped', () => {
  it.each<[FieldType, string, unknown]>([
    ['text', '  Chè  Shan tuyết ', 'Chè Shan tuyết'],
    ['text', 'Mật ong'.normalize('NFD'), 'Mật ong'],
    ['longText', 'dòng một\ndòng hai', 'dòng một\ndòng hai'],
    ['money', '420.000', 420_000],
    ['money', '420,000', 420_000],
    ['money', '1.250.000 đồng', 1_250_000],
    ['money', '0', 0],
    ['decimal', '1.234,5', 1234.5],
    ['decimal', '0,125', 0.125],
    ['integer', '12', 12],
    ['date', '5/3/2028', '2028-03-05'],
    ['partialDate', '05/03/2028', '2028-03-05'],
    ['partialDate', '03/2028', '2028-03'],
    ['partialDate', '2028', '2028'],
    ['phones', '0912 345 678, 0987.654.321', ['+84912345678', '+84987654321']],
    ['email', ' LienHe@HTX.vn', 'lienhe@htx.vn'],
    ['list', 'VietGAP; HACCP ;; ATTP', ['VietGAP', 'HACCP', 'ATTP']],
    ['gtin', '8935049501503', '8935049501503'],
  ])('%s: «%s»', (type, text, expected) => {
    expect(value(type, text)).toEqual(expected);
  });

  it.each<[FieldType, string, string]>([
    ['money', '420 nghìn', 'number'],
    ['decimal', 'nhiều', 'number'],
    ['integer', '1,5', 'integer'],
    ['date', '31/02/2026', 'date'],
    ['date', '2026', 'date'],
    ['partialDate', 'tháng sau', 'partialDate'],
    ['date', '05/03/2028 và 06/03/2028', 'date'],
    ['phones', '0912', 'phone'],
    ['email', 'liênhệ@htx.vn', 'email'],
    ['gtin', '8935049501500', 'gtin'],
    ['taxCode', 'MST chưa có', 'taxCode'],
  ])('%s: «%s» is no value', (type, text, problem) => {
    expect(read(type, text)).toEqual({ outcome: 'problem', problem });
  });

  it('calls blanks empty, whatever the type', () => {
    for (const type of ['text', 'money', 'date', 'phones', 'list'] as const) {
      expect(read(type, ' \u00a0\u200b ')).toEqual({ outcome: 'empty' });
    }
  });

  it('reads what it shows back to the same value', () => {
    const day = fc
      .tuple(fc.integer({ min: 2018, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .map((parts) => civilDate(...parts))
      .filter(isCivilDate);
    const cases: readonly (readonly [FieldType, fc.Arbitrary<unknown>])[] = [
      ['money', fc.integer({ min: 0, max: 2_000_000_000 })],
      ['decimal', fc.integer({ min: 0, max: 10_000_000 }).map((thousandths) => thousandths / 1000)],
      ['integer', fc.integer({ min: 0, max: 9_000_000 })],
      ['date', day],
      [
        'partialDate',
        fc.oneof(
          day,
          day.map((date) => date.slice(0, 7)),
          day.map((date) => date.slice(0, 4)),
        ),
      ],
      [
        'phones',
        fc.uniqueArray(
          fc.integer({ min: 0, max: 999_999 }).map((n) => `+84912${String(n).padStart(6, '0')}`),
          { minLength: 1, maxLength: 3 },
        ),
      ],
    ];
    for (const [type, values] of cases) {
      fc.assert(
        fc.property(values, (given) => {
          expect(value(type, showValue({ type }, given))).toEqual(given);
        }),
      );
    }
  });
});
