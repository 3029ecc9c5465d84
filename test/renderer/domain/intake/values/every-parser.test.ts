import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDecisionText } from '../../../../../renderer/domain/identity/decision-text';
import { readEmail } from '../../../../../renderer/domain/identity/email';
import { readGtin, withGs1Check } from '../../../../../renderer/domain/identity/gtin';
import { formatPhone } from '../../../../../renderer/domain/identity/phone-number';
import { readPhones } from '../../../../../renderer/domain/identity/phones';
import { withTaxCheck } from '../../../../../renderer/domain/identity/tax-code';
import { placeOfAddress, provinceText } from '../../../../../renderer/domain/intake/place-texts';
import { monthsOfTerm } from '../../../../../renderer/domain/intake/term-cells';
import { readListDate } from '../../../../../renderer/domain/intake/values/list-date';
import { readPrice } from '../../../../../renderer/domain/intake/values/price';
import { kindOfLabel, kindOfName } from '../../../../../renderer/domain/intake/values/producer-kind';
import { readGroup } from '../../../../../renderer/domain/intake/values/product-group';
import { readQuantity } from '../../../../../renderer/domain/intake/values/quantity';
import { readNumber } from '../../../../../renderer/domain/intake/values/read-number';
import { readStandards } from '../../../../../renderer/domain/intake/values/standards';
import { readStars } from '../../../../../renderer/domain/intake/values/stars';
import { readTaxCell } from '../../../../../renderer/domain/intake/values/tax-cell';
import { isBlankText } from '../../../../../renderer/domain/intake/values/value-reading';
import type { CapacityPeriod } from '../../../../../renderer/domain/records/product';
import { productGroups, sectors, subgroups } from '../../../../../renderer/domain/reference/product-groups';
import { provinces } from '../../../../../renderer/domain/reference/province';
import { dateOfDayNumber, dayNumber, isPartialDate } from '../../../../../renderer/domain/vietnamese/civil-date';
import { formatDate, formatLongDate, formatNumber } from '../../../../../renderer/domain/vietnamese/format';
import { normaliseText } from '../../../../../renderer/domain/vietnamese/normalise-text';
import { dictionaries } from '../../../../../renderer/i18n/dictionary';
import { textCell } from '../../../../support/grid-cell';
import { valueTable } from '../../../../support/value-table';

const context = { today: '2099-12-31', date1904: false, mayBeFuture: true };

/** Every parser with what it makes of a text; `value` null: nothing is stored. */
const parsers = {
  stars: (text: string) => readStars(textCell(text)),
  prices: (text: string) => readPrice(textCell(text)),
  quantities: (text: string) => readQuantity(textCell(text), { unit: null, period: null }),
  dates: (text: string) => readListDate(textCell(text), context),
  'tax-codes': (text: string) => readTaxCell(text),
  standards: (text: string) => readStandards(text),
  phones: (text: string) => readPhones(text),
  barcodes: (text: string) => readGtin(text),
  contacts: (text: string) => readEmail(text),
  decisions: (text: string) => {
    const { number, date, notes } = readDecisionText(text);
    return { value: number === null && date === null ? null : { number, date }, notes };
  },
} as const;

/** Parsers without notes: null is an answer, and the text stays where it is. */
const readers = {
  kinds: (text: string) => kindOfName(text),
  groups: (text: string) => readGroup(text),
  addresses: (text: string) => placeOfAddress(text),
  provinces: (text: string) => provinceText(text),
} as const;

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[\d .,/\-–đkKgsaoQĐUBN*★()+;]{0,40}$/u),
  fc.constantFrom('__proto__', 'constructor', 'toString', '9'.repeat(400), '-'.repeat(300), '(('.repeat(200)),
);

describe.each(Object.entries(parsers))('%s, for any text', (_, read) => {
  test('never throws, and a value that is not stored has its reason', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = normaliseText(raw);
        const { value, notes } = read(text);
        const says = !isBlankText(text) && !/^0*$/.test(text);
        expect(says && value === null && notes.length === 0, text).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});

test('readers without notes never throw', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const read of [...Object.values(readers), readNumber, monthsOfTerm, kindOfLabel]) {
        expect(() => read(text), text).not.toThrow();
      }
    }),
    { numRuns: 400 },
  );
});

describe('what is stored can be stored', () => {
  test('numbers are finite and not negative, days are of the calendar, ranks are ranks', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = normaliseText(raw);
        const { value: price } = parsers.prices(text);
        for (const amount of [price?.min, price?.max, price?.wholesale]) {
          if (typeof amount === 'number') expect(amount >= 500 && amount < 1e9, text).toBe(true);
        }
        const { value: supply } = parsers.quantities(text);
        if (supply) expect(Number.isFinite(supply.quantity) && supply.quantity >= 0, text).toBe(true);
        if (supply?.upTo !== null && supply) expect(supply.upTo >= supply.quantity, text).toBe(true);
        const { value: day } = parsers.dates(text);
        if (day !== null) expect(isPartialDate(day), text).toBe(true);
        const { value: rank } = parsers.stars(text);
        if (rank?.number !== null && rank) expect([1, 2, 3, 4, 5]).toContain(rank.number);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The same text as other keyboards, programs and web pages hand it over. */
const disguised = (text: string) =>
  fc
    .record({
      decompose: fc.boolean(),
      at: fc.array(fc.nat({ max: text.length }), { maxLength: 4 }),
      sign: fc.constantFrom('\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad', '\u2060'),
      space: fc.constantFrom('\u00a0', '\u202f', '\u2009', '  ', '\t', ' '),
      around: fc.constantFrom('', ' ', '\u00a0', '\n'),
    })
    .map(({ decompose, at, sign, space, around }) => {
      const spaced = text.replaceAll(' ', space);
      const hidden = [...new Set(at)]
        .toSorted((a, b) => b - a)
        .reduce((whole, index) => whole.slice(0, index) + sign + whole.slice(index), spaced);
      return around + (decompose ? hidden.normalize('NFD') : hidden) + around;
    });

describe.each(Object.entries({ ...parsers, ...readers }))('%s', (name, read) => {
  test('read the same when decomposed, with odd spaces or with signs that nobody sees', () => {
    const texts = valueTable(name).map(([text]) => text);
    const cases = fc.constantFrom(...texts).chain((text) => fc.tuple(fc.constant(text), disguised(text)));
    fc.assert(
      fc.property(cases, ([text, dirty]) => {
        expect(read(normaliseText(dirty)), JSON.stringify(dirty)).toEqual(read(text));
      }),
      { numRuns: 300 },
    );
  });
});

const periodWords: readonly (readonly [CapacityPeriod, string])[] = [
  ['day', 'ngày'],
  ['week', 'tuần'],
  ['month', 'tháng'],
  ['quarter', 'quý'],
  ['year', 'năm'],
  ['season', 'vụ'],
];
const unit = fc.constantFrom('kg', 'tấn', 'tạ', 'hộp', 'chai', 'lít', 'gói', 'túi', 'sản phẩm', 'lượt khách');
const amount = fc.oneof(
  fc.integer({ min: 1, max: 9_999_999 }),
  fc.integer({ min: 1, max: 99_999 }).map((n) => n / 100),
);
const day = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2099-12-31') }).map(dateOfDayNumber);
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const word = fc.stringMatching(/^[a-z]{3,10}$/);

describe('what the program prints is read back as it was', () => {
  test('numbers', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(readNumber(formatNumber(value))).toBe(value);
      }),
    );
  });

  test('prices and ranges of prices', () => {
    const money = fc.integer({ min: 500, max: 9_999_999 });
    fc.assert(
      fc.property(money, fc.nat(4000), unit, (min, share, priceUnit) => {
        // «18–20.000» borrows the thousand from the second number, so a range spans less than fifty times its start.
        const more = Math.floor((min * share) / 100);
        const max = min + more;
        const text = `${formatNumber(min)}${more === 0 ? '' : ` - ${formatNumber(max)}`} đồng/${priceUnit.split(' ')[0]}`;
        expect(readPrice(textCell(text)), text).toMatchObject({ value: { min, max }, notes: [] });
      }),
    );
  });

  test('supply with unit and period', () => {
    fc.assert(
      fc.property(amount, unit, fc.constantFrom(...periodWords), (quantity, own, [period, words]) => {
        const text = `${formatNumber(quantity)} ${own}/${words}`;
        expect(readQuantity(textCell(text), { unit: null, period: null })).toEqual({
          value: { quantity, upTo: null, unit: own, period },
          notes: [],
        });
      }),
    );
  });

  test('ranks in every spelling', () => {
    const spellings = [
      (n: number) => `${n} sao`,
      (n: number) => `${n}*`,
      (n: number) => '★'.repeat(n),
      (n: number) => `Hạng ${n} sao`,
      (n: number) => `OCOP ${n} sao`,
      (n: number) => ['', '', '', 'ba', 'bốn', 'năm'][n]?.concat(' sao') ?? '',
    ];
    fc.assert(
      fc.property(fc.constantFrom(3, 4, 5), fc.constantFrom(...spellings), (number, print) => {
        expect(readStars(textCell(print(number)))).toEqual({ value: { number, potentialFive: false }, notes: [] });
      }),
    );
  });

  test('days, months and years', () => {
    fc.assert(
      fc.property(day, (date) => {
        for (const text of [formatDate(date), formatLongDate(date), `Ngày ${formatDate(date)}`, date]) {
          expect(parsers.dates(normaliseText(text)), text).toEqual({ value: date, notes: [] });
        }
        for (const partial of [date.slice(0, 7), date.slice(0, 4)]) {
          expect(parsers.dates(formatDate(partial)).value, partial).toBe(partial);
        }
      }),
    );
  });

  test('decisions', () => {
    const number = fc
      .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('QĐ-UBND', 'QĐ-BNNMT', 'QĐ-UBND-HC'))
      .map(([no, symbol]) => `${no}/${symbol}`);
    fc.assert(
      fc.property(number, day, (no, date) => {
        expect(readDecisionText(`${no} ngày ${formatDate(date)}`)).toEqual({ number: no, date, notes: [] });
      }),
    );
  });

  test('telephones, tax codes, barcodes, addresses of mail', () => {
    const mobile = fc.tuple(fc.constantFrom('3', '5', '7', '8', '9'), digits(8)).map((parts) => `+84${parts.join('')}`);
    fc.assert(
      fc.property(fc.uniqueArray(mobile, { minLength: 1, maxLength: 3 }), (numbers) => {
        expect(readPhones(numbers.map(formatPhone).join(' / '))).toEqual({ value: numbers, notes: [] });
      }),
    );
    const ten = digits(9)
      .map(withTaxCheck)
      .filter((code) => code !== null);
    fc.assert(
      fc.property(ten, (code) => {
        expect(readTaxCell(code)).toEqual({ value: code, notes: [] });
      }),
    );
    // Ten digits that would also be a personal number with two more zeros: kept, and one thing is said of them.
    expect(readTaxCell('2100635456')).toEqual({
      value: '2100635456',
      notes: [{ code: 'tax-code-check', severity: 'warning', found: '2100635456' }],
    });
    const gtin = digits(10).map((body) => withGs1Check(`89${body}`));
    fc.assert(
      fc.property(gtin, (code) => {
        expect(readGtin(code)).toEqual({ value: code, notes: [] });
      }),
    );
    fc.assert(
      fc.property(word, word, (name, domain) => {
        const mail = `${name}@${domain}.vn`;
        expect(readEmail(mail)).toEqual({ value: mail, notes: [] });
      }),
    );
  });

  test('certificates', () => {
    const name = fc.constantFrom(
      'VietGAP',
      'HACCP',
      'ISO 22000:2018',
      'GlobalG.A.P.',
      'Halal',
      'ATTP số 12/2024/NNPTNT-SL',
    );
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), fc.constantFrom('; ', '\n', ', '), (all, sign) => {
        expect(readStandards(all.join(sign))).toEqual({ value: all, notes: [] });
      }),
    );
  });

  test('every kind, group and province by its own name', () => {
    for (const [kind, label] of Object.entries(dictionaries.vi.choices.producerKind)) {
      if (kind !== 'unknown') expect(kindOfLabel(label)?.kind, label).toBe(kind);
    }
    const known = [...sectors(), ...productGroups(), ...subgroups()];
    for (const { code } of known) expect(readGroup(code)?.code).toBe(code);
    for (const { vi } of subgroups())
      expect(readGroup(vi)?.code, vi).toBe(subgroups().findLast((each) => each.vi === vi)?.code);
    for (const province of provinces) {
      for (const { name } of province.former) expect(provinceText(name)).toBe(name);
    }
  });
});
