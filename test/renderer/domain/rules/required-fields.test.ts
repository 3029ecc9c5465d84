import { describe, expect, it } from 'vitest';
import { blankConference } from '../../../../renderer/domain/records/conference';
import { blankOffice } from '../../../../renderer/domain/records/office';
import { blankProducer, type Producer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { tables } from '../../../../renderer/domain/records/tables';
import {
  checkRequiredFields,
  isFieldFilled,
  isFilled,
  isRequired,
  isShown,
} from '../../../../renderer/domain/rules/required-fields';
import { storeWith } from './store-with';

const context = { view: storeWith(), today: '2026-11-24' };
const producer = (change: Partial<Producer>): Producer => ({ ...blankProducer('a'), name: 'Thuận Hòa', ...change });
const missing = (record: Producer) =>
  checkRequiredFields(record, context, 'producers').map(({ field, severity }) => `${field} ${severity}`);

describe('required fields', () => {
  it('asks a company and a co-operative for their tax code, nobody else (R1)', () => {
    for (const kind of ['company', 'cooperative'] as const)
      expect(missing(producer({ kind }))).toEqual(['taxCode error']);
    for (const kind of ['household', 'cooperativeGroup', 'farm', 'association'] as const) {
      expect(missing(producer({ kind })), kind).toEqual([]);
    }
    expect(missing(producer({ kind: 'company', taxCode: '0101248141' }))).toEqual([]);
  });

  it('keeps a producer whose kind the list did not say, with a warning', () => {
    expect(missing(producer({}))).toEqual(['kind warning']);
  });

  it('takes blank text for nothing', () => {
    expect(missing(producer({ kind: 'household', name: '  ' }))).toEqual(['name error']);
  });

  it('names table, record and field', () => {
    expect(checkRequiredFields(blankProduct('p', ''), context, 'products')).toEqual([
      { code: 'required-missing', severity: 'error', table: 'products', recordId: 'p', field: 'name', params: {} },
      {
        code: 'required-missing',
        severity: 'error',
        table: 'products',
        recordId: 'p',
        field: 'producerId',
        params: {},
      },
    ]);
  });

  it('asks a conference for name and day, an office for three things', () => {
    const fieldsOf = (issues: readonly { readonly field?: string }[]) => issues.map((issue) => issue.field);
    expect(fieldsOf(checkRequiredFields(blankConference('h'), context, 'conferences'))).toEqual(['name', 'startsOn']);
    expect(fieldsOf(checkRequiredFields(blankOffice('o'), context, 'offices'))).toEqual([
      'name',
      'provinceCode',
      'officerName',
    ]);
  });
});

describe('what counts as filled', () => {
  it('takes zero and «no» for answers, blanks for none', () => {
    for (const value of [0, false, 'x', ['x']]) expect(isFilled(value)).toBe(true);
    for (const value of [null, undefined, '', ' \u00a0', []]) expect(isFilled(value)).toBe(false);
  });

  it('shows and requires by kind', () => {
    const form = tables.producers.fields.find((field) => field.key === 'companyForm');
    const tax = tables.producers.fields.find((field) => field.key === 'taxCode');
    const kind = tables.producers.fields.find((field) => field.key === 'kind');
    if (!form || !tax || !kind) throw new Error('fields have moved');
    expect([isShown(form, producer({ kind: 'company' })), isShown(form, producer({ kind: 'household' }))]).toEqual([
      true,
      false,
    ]);
    expect([isRequired(tax, producer({ kind: 'company' })), isRequired(tax, producer({ kind: 'farm' }))]).toEqual([
      true,
      false,
    ]);
    expect(isFieldFilled(kind, producer({}))).toBe(false);
    expect(isFieldFilled(kind, producer({ kind: 'farm' }))).toBe(true);
  });
});
