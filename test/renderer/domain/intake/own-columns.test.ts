import { describe, expect, it } from 'vitest';
import type { IntakeOptions } from '../../../../renderer/domain/intake/intake-proposal';
import { ownKindOf } from '../../../../renderer/domain/intake/own-columns';
import { nothingDecided, planImport } from '../../../../renderer/domain/intake/plan-import';
import {
  blankOwnFacts,
  newOwnField,
  type OwnFieldFacts,
  type OwnTable,
} from '../../../../renderer/domain/records/own-field';
import { proposalOf, workbookOf } from '../../../support/intake-workbook';
import { smallStore } from '../../../support/plan-stories';

const own = (of: OwnTable, key: string, facts: Partial<OwnFieldFacts>) =>
  newOwnField({ of, key, order: 1 }, { ...blankOwnFacts, ...facts });
const area = own('products', 'own_dien-tich', { label: 'Diện tích', kind: 'number', unit: 'ha' });
const organic = own('products', 'own_huu-co', { label: 'Hữu cơ', kind: 'flag' });
const workers = own('producers', 'own_lao-dong-nu', { label: 'Lao động nữ', kind: 'number' });

const list = workbookOf({
  name: 'DS',
  rows: [
    ['Tên sản phẩm', 'Chủ thể', 'Diện tích (ha)', 'HỮU CƠ', 'Lao động nữ', 'Lối vào vườn'],
    ['Trà xanh', 'HTX Bình Minh', '2,5', 'x', '12', 'Đường 12'],
    ['Mật ong', 'HTX Bình Minh', 'khoảng 3', 'không', '12', 'Đường 9'],
  ],
});
const propose = (options: Partial<IntakeOptions>) => proposalOf(list, options);

describe('a column that bears the name of an own field', () => {
  const proposal = propose({ ownFields: [area, organic, workers] });

  it('fills it, with or without the unit, capitals and marks, for the record that it is of', () => {
    expect(proposal.tables[0]?.columns.map(({ own: field }) => field?.id ?? null)).toEqual([
      null,
      null,
      'products.own_dien-tich',
      'products.own_huu-co',
      'producers.own_lao-dong-nu',
      null,
    ]);
    expect(proposal.products.map(({ values }) => [values['own_dien-tich'], values['own_huu-co']])).toEqual([
      [2.5, true],
      [undefined, false],
    ]);
    expect(proposal.producers.map(({ values }) => values['own_lao-dong-nu'])).toEqual([12]);
  });

  it('tells a text that is no value of the field, and takes nothing for it', () => {
    expect(proposal.issues.filter(({ code }) => code === 'own-unreadable')).toMatchObject([
      { row: 3, column: 'Diện tích (ha)', found: 'khoảng 3', severity: 'warning' },
    ]);
  });

  it('stays out where the officer says so', () => {
    const [table] = proposal.tables;
    const choices = { [table?.id ?? '']: { fields: { 3: null } } };
    expect(propose({ ownFields: [area], choices }).products[0]?.values['own_dien-tich']).toBeUndefined();
  });

  it('writes nothing the second time', () => {
    const store = smallStore();
    store.apply({
      reason: 'edit',
      label: '',
      edits: [area, organic, workers].map((record) => ({ type: 'create', table: 'ownFields', id: record.id, record })),
      issues: [],
    });
    let no = 0;
    const plan = () =>
      planImport(proposal, nothingDecided, store.tables, { newId: () => `n${(no += 1)}`, today: '2026-11-24' });
    store.apply(plan().plan);
    expect(store.tables.records('products').map((each) => each['own_dien-tich'])).toEqual([2.5, undefined]);
    expect(plan().plan.edits).toEqual([]);
  });
});

describe('a column that has no place', () => {
  it('says what an own field made of it would hold', () => {
    const columns = propose({}).tables[0]?.columns ?? [];
    expect(columns.slice(2).map(({ keeps }) => keeps)).toEqual(['text', 'flag', 'number', 'text']);
  });

  it('fills the field that the officer made of it', () => {
    const [table] = propose({}).tables;
    const road = own('products', 'own_loi-vao', { label: 'Lối vào' });
    const choices = { [table?.id ?? '']: { own: { 6: road.id } } };
    const { products } = propose({ ownFields: [road], choices });
    expect(products.map(({ values }) => values['own_loi-vao'])).toEqual(['Đường 12', 'Đường 9']);
  });

  it.each([
    [['1', '0', '1'], 'number'],
    [['có', 'không'], 'flag'],
    [['2019', '05/2020'], 'date'],
    [['1.200', '3,5'], 'number'],
    [['a\nb'], 'longText'],
    [['-', ''], 'text'],
    [['12 ha', '3'], 'text'],
  ] as const)('of %j it is %s', (texts, kind) => {
    expect(ownKindOf(texts)).toBe(kind);
  });
});
