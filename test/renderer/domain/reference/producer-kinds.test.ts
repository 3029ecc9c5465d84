import { describe, expect, it } from 'vitest';
import { producerKinds } from '../../../../renderer/domain/records/producer';
import {
  factsOfKind,
  producerKindFacts,
  producerKindOfLabel,
  producerKindOfName,
} from '../../../../renderer/domain/reference/producer-kinds';

describe('kinds of producers', () => {
  it('have facts for every kind but unknown', () => {
    expect(producerKindFacts.map((facts) => facts.kind).toSorted()).toEqual(
      producerKinds.filter((kind) => kind !== 'unknown').toSorted(),
    );
    expect(factsOfKind('association')?.onlySectors).toEqual(['VI']);
    expect(factsOfKind('cooperative')).toMatchObject({ criteria31Points: 3, onlySectors: null });
    expect(factsOfKind('unknown')).toBeNull();
  });

  it('never give one alias to two kinds', () => {
    const aliases = producerKindFacts.flatMap((facts) => facts.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
  });
});

describe('producerKindOfLabel', () => {
  it.each([
    ['HTX', 'cooperative'],
    ['Hợp tác xã', 'cooperative'],
    ['Tổ hợp tác', 'cooperativeGroup'],
    ['Cty TNHH', 'company'],
    ['Doanh nghiệp', 'company'],
    ['DN', 'company'],
    ['Hộ KD', 'household'],
    ['Hộ kinh doanh', 'household'],
    ['Cơ sở sản xuất', 'household'],
    ['Trang trại', 'farm'],
    ['Hiệp hội', 'association'],
  ])('%s → %s', (label, kind) => {
    expect(producerKindOfLabel(label)).toBe(kind);
  });

  it.each(['', 'Khác', 'x'])('does not guess %j', (label) => {
    expect(producerKindOfLabel(label)).toBeNull();
  });
});

describe('producerKindOfName', () => {
  it.each([
    ['HTX nông nghiệp Thuận Hòa', 'cooperative'],
    ['Hợp tác xã Tân Tiến 2', 'cooperative'],
    ['CÔNG TY TNHH MTV CHÈ HÙNG AN', 'company'],
    ['Công ty cổ phần Đông Dược', 'company'],
    ['DNTN Bảy Hiền', 'company'],
    ['Hộ kinh doanh Nguyễn Thị Lan', 'household'],
    ['Cơ sở bánh đa Hoàng Gia', 'household'],
    ['Tổ hợp tác chè Lũng Phìn', 'cooperativeGroup'],
    ['Hội Nông dân xã Thuận Hòa', 'association'],
  ])('%s → %s', (name, kind) => {
    expect(producerKindOfName(name)).toBe(kind);
  });

  it('says nothing for a bare name', () => {
    expect(producerKindOfName('Nguyễn Thị Lan')).toBeNull();
    expect(producerKindOfName('Hội An Quán')).toBe('association');
    expect(producerKindOfName('TT Giống')).toBeNull();
  });
});
