import { beforeAll, describe, expect, test } from 'vitest';
import { readDecisionText } from '../../../../../renderer/domain/identity/decision-text';
import { readEmail } from '../../../../../renderer/domain/identity/email';
import { readGtin } from '../../../../../renderer/domain/identity/gtin';
import { readPhones } from '../../../../../renderer/domain/identity/phones';
import { placeOfAddress } from '../../../../../renderer/domain/intake/place-texts';
import { readListDate } from '../../../../../renderer/domain/intake/values/list-date';
import { readPrice } from '../../../../../renderer/domain/intake/values/price';
import { kindOfName } from '../../../../../renderer/domain/intake/values/producer-kind';
import { readGroup } from '../../../../../renderer/domain/intake/values/product-group';
import { readQuantity } from '../../../../../renderer/domain/intake/values/quantity';
import { readStandards } from '../../../../../renderer/domain/intake/values/standards';
import { readStars } from '../../../../../renderer/domain/intake/values/stars';
import { readTaxCell } from '../../../../../renderer/domain/intake/values/tax-cell';
import { isBlankText, type ValueReading } from '../../../../../renderer/domain/intake/values/value-reading';
import { type CommuneMap, loadCommuneMap } from '../../../../../renderer/domain/reference/commune-map';
import { findProvince } from '../../../../../renderer/domain/reference/find-province';
import { textCell } from '../../../../support/grid-cell';
import { valueTable } from '../../../../support/value-table';

/** The answer as the tables write it: the value, `~` when the officer is told something, `!` when nothing but that is left. */
const answer = (value: string | null, notes: readonly unknown[]): string => {
  if (value === null) return notes.length > 0 ? '!' : '-';
  return notes.length > 0 ? `${value}~` : value;
};

const ofReading = <V>({ value, notes }: ValueReading<V>, print: (value: V) => string): string =>
  answer(value === null ? null : print(value), notes);

const stars = (text: string): string => {
  const reading = readStars(textCell(text));
  const printed = ofReading(reading, ({ number, potentialFive }) => `${number ?? ''}${potentialFive ? 'P' : ''}`);
  return reading.value?.potentialFive ? printed.replace('~', '') : printed;
};

const price = (text: string): string =>
  ofReading(readPrice(textCell(text)), ({ min, max, unit, vatIncluded, wholesale }) =>
    min === null
      ? 'none'
      : [
          max === min ? `${min}` : `${min}-${max}`,
          unit === null ? '' : `/${unit}`,
          wholesale === null ? '' : ` buôn ${wholesale}`,
          vatIncluded === null ? '' : ` vat${vatIncluded ? '+' : '-'}`,
        ].join(''),
  ).replace('none~', '!');

const quantity = (text: string): string =>
  ofReading(readQuantity(textCell(text), { unit: null, period: null }), ({ quantity: amount, upTo, unit, period }) =>
    [
      `${amount}${upTo === null ? '' : `-${upTo}`}`,
      unit === null ? '' : ` ${unit}`,
      period === null ? '' : `/${period}`,
    ].join(''),
  );

const date = (text: string): string =>
  ofReading(readListDate(textCell(text), { today: '2026-11-23', date1904: false, mayBeFuture: false }), (each) => each);

const decision = (text: string): string => {
  const { number, date: day, notes } = readDecisionText(text);
  return `${number ?? ''} | ${day ?? ''}${notes.length > 0 ? '~' : ''}`.trim();
};

const phones = (text: string): string => {
  const { value, notes } = readPhones(text);
  return answer(value === null ? null : value.map((each) => each.replace(/^\+84/, '0')).join(', '), notes);
};

const tax = (text: string): string => (isBlankText(text) ? '-' : ofReading(readTaxCell(text), (value) => value));

const identity = (reading: { readonly value: string | null; readonly notes: readonly unknown[] }): string =>
  answer(reading.value, reading.notes);

const kind = (text: string): string => {
  const found = kindOfName(text);
  return found === null
    ? '-'
    : [found.kind, found.companyForm ?? '', found.workshop ? 'workshop' : ''].join(' ').replace(/ +/g, ' ').trim();
};

const group = (text: string): string => {
  const found = readGroup(text);
  if (found === null) return '-';
  return found.group2018 === null || ['2018-1', '2018-2'].includes(found.group2018)
    ? found.code
    : `${found.code} | ${found.group2018}`;
};

let map: CommuneMap;
beforeAll(async () => {
  map = await loadCommuneMap();
});

const address = (text: string): string => {
  const { commune = '', district = '', province = '' } = placeOfAddress(text, map);
  return `${commune} | ${district} | ${province}`.replace(/ +/g, ' ').trim();
};

const province = (text: string): string => {
  const match = findProvince(text);
  return match === null ? '-' : `${match.province.code} | ${match.former.name}`;
};

const standards = (text: string): string =>
  isBlankText(text) ? '-' : ofReading(readStandards(text), (all) => all.join(' ; '));

const readers: readonly (readonly [string, (text: string) => string])[] = [
  ['stars', stars],
  ['prices', price],
  ['quantities', quantity],
  ['dates', date],
  ['decisions', decision],
  ['phones', phones],
  ['tax-codes', tax],
  ['barcodes', (text) => identity(readGtin(text))],
  ['contacts', (text) => identity(readEmail(text))],
  ['kinds', kind],
  ['groups', group],
  ['addresses', address],
  ['provinces', province],
  ['standards', standards],
];

describe.each(readers)('%s', (name, read) => {
  test.each(valueTable(name))('«%s» → %s', (text, expected) => {
    expect(read(text)).toBe(expected.replace(/ +/g, ' '));
  });
});
