import { describe, expect, it } from 'vitest';
import { drawnOptions, foundBy } from '../../../../renderer/ui/fields/pick-field';

const optionOf = (label: string) => ({ value: label, label });
const chosen = optionOf('xã Tân Thanh');
const found = ['xã Cao Bồ', 'xã Cao Bằng'].map(optionOf);
const labels = (options: readonly { readonly label: string }[]) => options.map(({ label }) => label);

describe('drawnOptions', () => {
  it('puts what was looked for before what stands there already', () => {
    expect(labels(drawnOptions(found, chosen, true))).toEqual(['xã Cao Bồ', 'xã Cao Bằng', 'xã Tân Thanh']);
  });

  it('shows the chosen one first while nobody types, and never twice', () => {
    expect(labels(drawnOptions(found, chosen, false))).toEqual(['xã Tân Thanh', 'xã Cao Bồ', 'xã Cao Bằng']);
    expect(labels(drawnOptions([...found, chosen], chosen, false))).toEqual([
      'xã Cao Bồ',
      'xã Cao Bằng',
      'xã Tân Thanh',
    ]);
    expect(drawnOptions(found, undefined, true)).toEqual(found);
  });

  it('does not pass what stands there already off as what was looked for', () => {
    expect(drawnOptions([], chosen, true)).toEqual([]);
    expect(drawnOptions([], chosen, false)).toEqual([chosen]);
  });

  it('draws no more than one looks through', () => {
    const many = Array.from({ length: 3000 }, (_, index) => optionOf(`xã ${index}`));
    expect(drawnOptions(many, chosen, true)).toHaveLength(61);
  });
});

describe('foundBy', () => {
  const commune = { value: '1', label: 'xã Lũng Cú', more: ['xã Má Lé Huyện Đồng Văn', 'xã Lũng Táo Huyện Đồng Văn'] };

  it('names the other name that led to an option, with or without marks', () => {
    expect(foundBy(commune, 'lung tao')).toBe('xã Lũng Táo Huyện Đồng Văn');
    expect(foundBy(commune, 'Đồng Văn')).toBe('xã Má Lé Huyện Đồng Văn');
  });

  it('says nothing where its own name does, or nothing was asked', () => {
    expect(foundBy(commune, 'lung cu')).toBeNull();
    expect(foundBy(commune, '')).toBeNull();
    expect(foundBy({ value: '2', label: 'xã Yên Minh' }, 'dong van')).toBeNull();
  });
});
