import { describe, expect, it } from 'vitest';
import { blankOwnFacts, newOwnField, type OwnField } from '../../../../renderer/domain/records/own-field';
import type { OwnValue } from '../../../../renderer/domain/records/own-value';
import { type OwnFilter, ownFilter } from '../../../../renderer/domain/search/own-filter';

const field = (kind: OwnField['kind']): OwnField =>
  newOwnField({ of: 'products', key: 'own_x', order: 1 }, { ...blankOwnFacts, label: 'X', kind });
const open: OwnFilter = { values: [], contains: '', from: '', to: '' };
const left = (kind: OwnField['kind'], asked: Partial<OwnFilter>, values: readonly OwnValue[]) => {
  const passes = ownFilter([field(kind)], () => ({ ...open, ...asked }));
  return passes ? values.filter((value) => passes({ own_x: value })) : 'all';
};

describe('ownFilter', () => {
  it('is none while nothing is asked, so that a list stays the very list it was', () => {
    expect(left('text', {}, ['a'])).toBe('all');
  });

  it('finds words without marks', () => {
    expect(left('text', { contains: 'dak mil' }, ['Cao nguyên Đắk Mil', 'Đà Lạt', null])).toEqual([
      'Cao nguyên Đắk Mil',
    ]);
  });

  it('keeps numbers between two limits, which belong to them', () => {
    expect(left('number', { from: '2', to: '3.5' }, [1.9, 2, 3.5, 3.6, null])).toEqual([2, 3.5]);
  });

  it('compares dates as far as the limit is known', () => {
    const dates = ['2023-12-31', '2024', '2024-05', '2024-05-09', '2025-01'];
    expect(left('date', { from: '2024', to: '2024' }, dates)).toEqual(['2024', '2024-05', '2024-05-09']);
    expect(left('date', { from: '2024-05' }, dates)).toEqual(['2024-05', '2024-05-09', '2025-01']);
  });

  it('takes choices, yes and no, and what nobody filled in', () => {
    expect(left('choice', { values: ['Hè'] }, ['Xuân', 'Hè', null])).toEqual(['Hè']);
    expect(left('flag', { values: ['no'] }, [true, false, null])).toEqual([false]);
    expect(left('flag', { values: ['yes', '~'] }, [true, false, null])).toEqual([true, null]);
    expect(left('text', { values: ['~'] }, ['a', '', null])).toEqual(['', null]);
  });
});
