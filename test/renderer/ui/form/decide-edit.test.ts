import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { blankConference } from '../../../../renderer/domain/records/conference';
import type { Field } from '../../../../renderer/domain/records/field';
import { blankProducer, type Producer, producerFields } from '../../../../renderer/domain/records/producer';
import { blankProduct, type Product } from '../../../../renderer/domain/records/product';
import { checkRecord } from '../../../../renderer/domain/rules/index';
import { decideText, decideValue } from '../../../../renderer/ui/form/decide-edit';
import { type FormOwner, typedTextsOf } from '../../../../renderer/ui/form/form-contract';

const producer: Producer = {
  ...blankProducer('p1'),
  kind: 'cooperative',
  name: 'HTX Chè Cao Bồ',
  taxCode: '0100109106',
};
const view = memoryView({ producers: [producer] });

const owner = (record: Producer = producer): FormOwner<'producers'> => ({
  table: 'producers',
  record,
  check: (next) => checkRecord('producers', next, view, '2026-11-23'),
  save: () => Promise.resolve({ ok: true }),
});
const field = (key: string): Field => {
  const fields: readonly Field[] = producerFields;
  const found = fields.find((each) => each.key === key);
  if (!found) throw new Error(key);
  return found;
};

describe('decideText', () => {
  it('saves what is read, in stored form', () => {
    expect(decideText(owner(), field('phones'), '0912 345 678')).toEqual({ kind: 'save', value: ['+84912345678'] });
    expect(decideText(owner(), field('email'), 'LienHe@HTX.vn')).toEqual({ kind: 'save', value: 'lienhe@htx.vn' });
  });

  it('does nothing when the value is the same under another spelling', () => {
    expect(decideText(owner(), field('name'), '  HTX  Chè Cao Bồ ')).toEqual({ kind: 'same' });
    expect(decideText(owner(), field('email'), '   ')).toEqual({ kind: 'same' });
  });

  it('says what cannot be read', () => {
    expect(decideText(owner(), field('phones'), 'hỏi sau')).toEqual({ kind: 'unread', problem: 'phone' });
  });

  it('empties a field to null', () => {
    expect(decideText(owner({ ...producer, email: 'a@b.vn' }), field('email'), '')).toEqual({
      kind: 'save',
      value: null,
    });
  });

  it('is blocked by a rule that forbids: a company needs its tax code (R1)', () => {
    const decision = decideText(owner(), field('taxCode'), '');
    expect(decision.kind === 'blocked' && decision.issues.map(({ code }) => code)).toEqual(['required-missing']);
    const household = owner({ ...producer, kind: 'household' });
    expect(decideText(household, field('taxCode'), '')).toEqual({ kind: 'save', value: null });
  });

  it('asks for a reason where a rule doubts, and only about this field (R6)', () => {
    const decision = decideText(owner(), field('taxCode'), '0100109107');
    expect(decision).toMatchObject({ kind: 'ask', value: '0100109107', issues: [{ code: 'tax-code-check' }] });
    const doubted = owner({ ...producer, taxCode: '0100109107' });
    expect(decideText(doubted, field('note'), 'gọi buổi sáng')).toEqual({ kind: 'save', value: 'gọi buổi sáng' });
  });

  it('does not hold a field back for what is missing elsewhere', () => {
    const bare = owner({ ...producer, taxCode: null });
    expect(decideText(bare, field('website'), 'htx.vn').kind).toBe('save');
  });
});

describe('decideValue', () => {
  it('decides about what was chosen as about what was typed', () => {
    expect(decideValue(owner(), 'kind', 'cooperative')).toEqual({ kind: 'same' });
    expect(decideValue(owner(), 'salutation', 'ba')).toEqual({ kind: 'save', value: 'ba' });
  });
});

describe('two fields that contradict each other', () => {
  const product: Product = {
    ...blankProduct('s1', 'p1'),
    name: 'Bánh gai',
    retailPriceMin: 7000,
    retailPriceMax: 7000,
  };
  const goods = (record: Product): FormOwner<'products'> => ({
    table: 'products',
    record,
    check: (next) => checkRecord('products', next, memoryView({ products: [record] }), '2026-11-23'),
    save: () => Promise.resolve({ ok: true }),
  });

  it('hold back either of them, whichever was edited', () => {
    for (const [key, value] of [
      ['retailPriceMin', 9000],
      ['retailPriceMax', 5000],
    ] as const) {
      expect(decideValue(goods(product), key, value)).toMatchObject({
        kind: 'blocked',
        issues: [{ code: 'price-range', field: 'retailPriceMax' }],
      });
    }
  });

  it('ask for a reason where the other field would be doubted', () => {
    const dear = { ...product, wholesalePrice: 6000 };
    expect(decideValue(goods({ ...dear, retailPriceMin: 5000 }), 'retailPriceMax', 5500)).toMatchObject({
      kind: 'ask',
      issues: [{ code: 'wholesale-above-retail' }],
    });
  });

  it('hold back nothing that was contradictory before', () => {
    const reversed = goods({ ...product, retailPriceMin: 9000 });
    expect(decideValue(reversed, 'retailPriceMin', 8000)).toEqual({ kind: 'save', value: 8000 });
    expect(decideValue(reversed, 'note', 'hỏi lại giá')).toEqual({ kind: 'save', value: 'hỏi lại giá' });
  });
});

describe('a field that moves along', () => {
  const conference = { ...blankConference('h1'), name: 'Hội nghị', startsOn: '2026-12-20', endsOn: '2026-12-22' };
  const hall = (moves: boolean): FormOwner<'conferences'> => ({
    table: 'conferences',
    record: conference,
    check: (next) => checkRecord('conferences', next, memoryView({ conferences: [conference] }), '2026-11-23'),
    save: () => Promise.resolve({ ok: true }),
    ...(moves ? { along: () => ({ endsOn: '2026-12-30' }) } : {}),
  });

  it('is looked at together with what was edited', () => {
    expect(decideValue(hall(false), 'startsOn', '2026-12-28')).toMatchObject({ kind: 'blocked' });
    expect(decideValue(hall(true), 'startsOn', '2026-12-28')).toEqual({ kind: 'save', value: '2026-12-28' });
  });
});

describe('typedTextsOf', () => {
  it('takes only texts from a draft of unknown age', () => {
    expect(typedTextsOf({ name: 'HTX', phones: ['1'], note: 3 })).toEqual({ name: 'HTX' });
    expect(typedTextsOf('HTX')).toEqual({});
    expect(typedTextsOf(null)).toEqual({});
  });
});
