import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences } from '../../../../../renderer/domain/intake/registry/differences';

const of = (known: object, next: object, names = false) =>
  differences(known as Record<string, unknown>, next as Record<string, unknown>, names);

describe('differences', () => {
  test('a new value and a changed one, before and after', () => {
    expect(of({ packaging: null, unit: 'kg' }, { packaging: 'Hộp', unit: 'hộp' })).toEqual({
      packaging: { before: null, after: 'Hộp' },
      unit: { before: 'kg', after: 'hộp' },
    });
  });

  test.each([
    ['null', null],
    ['undefined', undefined],
    ['an empty text', ''],
    ['an empty list', []],
  ])('%s erases nothing', (_, value) => {
    expect(of({ packaging: 'Hộp', phones: ['1'] }, { packaging: value, phones: value })).toEqual({});
  });

  test.each([
    ['capitals', 'Chè Shan', 'CHÈ SHAN'],
    ['tone placement', 'Thuận Hòa', 'Thuận Hoà'],
    ['spaces', 'Chè Shan', ' Chè  Shan '],
    ['decomposed letters', 'Chè', 'Chè'.normalize('NFD')],
  ])('%s are no difference', (_, known, next) => {
    expect(of({ note: known }, { note: next })).toEqual({});
  });

  test('marks are one', () => {
    expect(of({ name: 'Mứt dừa' }, { name: 'Mứt dứa' })).toHaveProperty('name');
  });

  test('the short form of a producer’s kind is none, another name is', () => {
    expect(of({ name: 'Hợp tác xã Chè Tà Xùa' }, { name: 'HTX Chè Tà Xùa' }, true)).toEqual({});
    expect(of({ name: 'HTX Bưởi Tân Hưng' }, { name: 'HTX Bưởi Tân Hùng' }, true)).toHaveProperty('name');
    expect(of({ name: 'Hợp tác xã Chè' }, { name: 'HTX Chè' }, false)).toHaveProperty('name');
  });

  test('lists grow and keep their order', () => {
    expect(of({ phones: ['1', '2'] }, { phones: ['3', '2'] })).toEqual({
      phones: { before: ['1', '2'], after: ['1', '2', '3'] },
    });
    expect(of({ phones: ['1', '2'] }, { phones: ['2'] })).toEqual({});
  });

  test.each([
    ['a kind that is not known', { kind: 'company' }, { kind: 'unknown' }],
    ['a sector for its leaf', { subgroupCode: 'I.5.a' }, { subgroupCode: 'I' }],
    ['a year for its day', { date: '2025-06-05' }, { date: '2025' }],
    ['a month for its day', { date: '2025-06-05' }, { date: '2025-06' }],
    ['a flag that is off', { potentialFive: true }, { potentialFive: false }],
  ])('%s does not replace the exact value', (_, known, next) => {
    expect(of(known, next)).toEqual({});
  });

  test.each([
    ['a leaf for its sector', { subgroupCode: 'I' }, { subgroupCode: 'I.5.a' }],
    ['a day for its year', { date: '2025' }, { date: '2025-06-05' }],
    ['another year', { date: '2025-06-05' }, { date: '2024' }],
    ['another leaf', { subgroupCode: 'I.5.a' }, { subgroupCode: 'I.5.b' }],
    ['a kind for an unknown one', { kind: 'unknown' }, { kind: 'company' }],
  ])('%s does', (_, known, next) => {
    expect(Object.keys(of(known, next))).toHaveLength(1);
  });

  test('applied once, nothing is left to change', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.string(), { maxLength: 4 }));
    const record = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), value);
    fc.assert(
      fc.property(record, record, (known, next) => {
        const changes = of(known, next);
        const applied = {
          ...known,
          ...Object.fromEntries(Object.entries(changes).map(([field, { after }]) => [field, after])),
        };
        expect(of(applied, next)).toEqual({});
      }),
    );
  });
});
