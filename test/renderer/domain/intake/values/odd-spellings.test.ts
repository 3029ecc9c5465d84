import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDecisionText } from '../../../../../renderer/domain/identity/decision-text';
import { readListDate } from '../../../../../renderer/domain/intake/values/list-date';
import { readPrice } from '../../../../../renderer/domain/intake/values/price';
import { kindOfName } from '../../../../../renderer/domain/intake/values/producer-kind';
import { readQuantity } from '../../../../../renderer/domain/intake/values/quantity';
import { readStars } from '../../../../../renderer/domain/intake/values/stars';
import { textCell } from '../../../../support/grid-cell';

const context = { today: '2026-11-23', date1904: false, mayBeFuture: false };
const date = (text: string) => readListDate(textCell(text), context);
const days = fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) });
const two = (value: number): string => String(value).padStart(2, '0');

describe('dates as spreadsheets and tired fingers write them', () => {
  test.each([
    '8-Nov-2024',
    '08-Nov-24',
    '8 Nov 2024',
    '8-thg 11-24',
    '8 thg 11 2024',
    '08/Th11/2024',
    '08/11-2024',
    '08-11/2024',
    '8//11/2024',
    '08\\11\\2024',
    '8 tháng 11, 2024',
    'ngày 8 tháng 11/2024',
  ])('%s', (text) => {
    expect(date(text)).toEqual({ value: '2024-11-08', notes: [] });
  });

  test('a quarter is no month: only its year is sure', () => {
    expect(date('quý 4 năm 2024')).toEqual({ value: '2024', notes: [{ code: 'date-partial', severity: 'warning' }] });
    expect(date('Quý 3/2024').value).not.toBe('2024-03');
    expect(date('tháng 4 năm 2024').value).toBe('2024-04');
  });

  test('three letters that are no month make no day', () => {
    expect(date('8-Xyz-2024').value).not.toBe('2024-11-08');
    expect(date('8-Xyz-24').value).toBeNull();
  });

  test('every day is the same day with any sign, also with two different ones', () => {
    const sign = fc.constantFrom('/', '-', '.', '\\', '//', ' / ');
    fc.assert(
      fc.property(days, sign, sign, ({ day, month }, first, second) => {
        expect(date(`${day}${first}${month}${second}2024`).value).toBe(`2024-${two(month)}-${two(day)}`);
      }),
    );
  });

  test('every month has an English and a Vietnamese short name', () => {
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    names.forEach((name, index) => {
      expect(date(`05-${name}-2024`).value).toBe(`2024-${two(index + 1)}-05`);
      expect(date(`05 thg ${index + 1} 2024`).value).toBe(`2024-${two(index + 1)}-05`);
    });
  });
});

describe('decision numbers', () => {
  test.each([
    ['3981/Q.Đ-UBND', '3981/QĐ-UBND'],
    ['3981/QĐUBND', '3981/QĐ-UBND'],
    ['3981/QĐ–UBND', '3981/QĐ-UBND'],
    ['3981/QĐ_UBND', '3981/QĐ-UBND'],
    ['15/2024/QĐ-UBND', '15/2024/QĐ-UBND'],
    ['15 / 2024 / QĐ - UBND', '15/2024/QĐ-UBND'],
    ['1.517/QD-UBND-HC', '1517/QĐ-UBND-HC'],
    ['12/QĐ–BNNMT ngày 05/8/2026', '12/QĐ-BNNMT'],
  ])('%s', (text, number) => {
    expect(readDecisionText(text)).toMatchObject({ number, notes: [] });
  });

  test('the year inside the number is not the date of the decision', () => {
    expect(readDecisionText('15/2024/QĐ-UBND').date).toBeNull();
    expect(readDecisionText('15/2024/QĐ-UBND ngày 03/4/2025').date).toBe('2025-04-03');
  });

  test('any number and any body come back as typed on paper', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom('UBND', 'BNNMT', 'VPĐP', 'SNN'),
        fc.constantFrom('-', ' - ', '–', '_'),
        (no, body, hyphen) => {
          expect(readDecisionText(`${no}/QĐ${hyphen}${body}`).number).toBe(`${no}/QĐ-${body}`);
        },
      ),
    );
  });
});

describe('quantities', () => {
  const quantity = (text: string) => readQuantity(textCell(text), { unit: null, period: null }).value;
  test.each([
    ['khoảng 1 vạn quả/năm', 10_000, 'quả', 'year'],
    ['1,5 vạn cây/vụ', 15_000, 'cây', 'season'],
    ['Mỗi tháng 500 kg', 500, 'kg', 'month'],
    ['Hàng năm 20 tấn', 20, 'tấn', 'year'],
    ['Năm 2025: 20 tấn', 20, 'tấn', null],
    ['20 tấn/năm 2025', 20, 'tấn', null],
    ['500 kg/tháng; 6 tấn/năm', 500, 'kg', 'month'],
    ['500 kg/tháng\n6 tấn/năm', 500, 'kg', 'month'],
  ] as const)('%s', (text, amount, unit, period) => {
    const read = quantity(text);
    expect([read?.quantity, read?.unit]).toEqual([amount, unit]);
    if (period !== null) expect(read?.period).toBe(period);
  });

  test('2025 of something is an amount when no word makes it a year', () => {
    expect(quantity('2025 hộp')?.quantity).toBe(2025);
    expect(quantity('2.025 hộp/năm')?.quantity).toBe(2025);
  });
});

describe('ranks, prices, kinds', () => {
  test.each([
    ['4 sao tiềm năng 5 sao', 4],
    ['4 sao (tiềm năng 5 sao)', 4],
    ['3*, tiềm năng đạt 5 sao', 3],
  ])('«%s» holds the first rank and is proposed for the second', (text, number) => {
    expect(readStars(textCell(text))).toEqual({
      value: { number, potentialFive: true },
      notes: [{ code: 'stars-potential-five', severity: 'warning' }],
    });
  });

  test('«tiềm năng 4 sao» holds nothing', () => {
    expect(readStars(textCell('tiềm năng 4 sao')).value).toBeNull();
    expect(readStars(textCell('tiềm năng 5 sao')).value).toEqual({ number: null, potentialFive: true });
  });

  test('an arrow parts a range', () => {
    expect(readPrice(textCell('50.000đ→70.000đ'))).toMatchObject({ value: { min: 50_000, max: 70_000 }, notes: [] });
  });

  test.each(['H.T.X Rau sạch', 'LH HTX Mía đường', 'LHHTX Chè', 'Liên hiệp HTX Chè'])(
    '«%s» is a cooperative',
    (name) => {
      expect(kindOfName(name)?.kind).toBe('cooperative');
    },
  );
});
