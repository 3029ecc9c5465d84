import { describe, expect, it } from 'vitest';
import {
  alikeBuyers,
  alikeProducers,
  alikeProducts,
  prepareAlikeInSteps,
  type TypedParty,
} from '../../../../renderer/domain/merge/alike-records';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { pairIds } from '../../../../renderer/domain/records/pair';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { blankBase } from '../../../../renderer/domain/records/record-base';

const honey = {
  ...blankProducer('p1'),
  name: 'HTX Mật ong Bắc Mê',
  taxCode: '5100123451',
  phones: ['+84912345678'],
  communeCode: '00688',
  provinceCode: '08',
};
const tea = { ...blankProducer('p2'), name: 'Hộ kinh doanh Chè Lũng Phìn', communeCode: '00700', provinceCode: '08' };
const view = memoryView({ producers: [honey, tea] });
const typed = (values: Partial<TypedParty>): TypedParty => ({
  name: '',
  taxCode: null,
  phones: [],
  communeCode: null,
  provinceCode: null,
  ...values,
});

describe('alikeProducers', () => {
  it.each([
    ['tax-code', typed({ name: 'Một tên khác hẳn', taxCode: '5100123451' }), 'p1'],
    ['phone', typed({ name: 'Ong rừng', phones: ['+84912345678'] }), 'p1'],
    ['name-and-place', typed({ name: 'Chè Lũng Phìn', communeCode: '00700', provinceCode: '08' }), 'p2'],
    ['same-name', typed({ name: 'hkd CHÈ LŨNG PHÌN' }), 'p2'],
  ] as const)('says why: %s', (reason, party, id) => {
    const [found, ...others] = alikeProducers(view, party);
    expect(found).toMatchObject({ id });
    expect(found?.reasons).toContain(reason);
    expect(others).toEqual([]);
  });

  it('leaves alone the record itself, another commune, and what the officer told apart', () => {
    expect(alikeProducers(view, honey)).toEqual([]);
    expect(alikeProducers(view, typed({ name: 'Chè Lũng Phìn', communeCode: '00703', provinceCode: '08' }))).toEqual(
      [],
    );
    const twin = { ...honey, id: 'p3' };
    const pair = {
      ...blankBase('pair'),
      of: 'producers' as const,
      ids: pairIds('p1', 'p3'),
      winnerId: null,
      givenUp: [],
    };
    expect(alikeProducers(memoryView({ producers: [honey, twin] }), honey)).toHaveLength(1);
    expect(alikeProducers(memoryView({ producers: [honey, twin], pairs: [pair] }), honey)).toEqual([]);
  });

  it('does not call everybody under the phone of the commune one', () => {
    const many = Array.from({ length: 6 }, (_, index) => ({
      ...blankProducer(`m${index}`),
      name: `Hộ số ${index}`,
      phones: ['+842193876543'],
    }));
    expect(
      alikeProducers(memoryView({ producers: many }), typed({ name: 'Hộ mới', phones: ['+842193876543'] })),
    ).toEqual([]);
  });

  it('knows a change at once: the index is of the present table', () => {
    const renamed = { ...tea, name: 'Hộ kinh doanh Chè Phìn Hồ' };
    expect(alikeProducers(memoryView({ producers: [honey, renamed] }), typed({ name: 'Chè Lũng Phìn' }))).toEqual([]);
  });
});

describe('alikeBuyers and alikeProducts', () => {
  it('finds a buyer by its code', () => {
    const buyer = { ...blankBuyer('b1'), name: 'Siêu thị Hà Nội', taxCode: '0100100008' };
    expect(alikeBuyers(memoryView({ buyers: [buyer] }), typed({ taxCode: '0100100008' }))).toMatchObject([
      { id: 'b1' },
    ]);
  });

  it('finds the same product of the same producer, also without marks, and no other packaging', () => {
    const product = { ...blankProduct('s1', 'p1'), name: 'Mật ong bạc hà', packaging: 'chai 500 ml' };
    const products = memoryView({ products: [product] });
    const like = { name: 'Mật ong bạc hà', producerId: 'p1', packaging: null };
    expect(alikeProducts(products, like)).toMatchObject([{ id: 's1', reasons: ['same-name'] }]);
    expect(alikeProducts(products, { ...like, name: 'mat ong bac ha' })).toMatchObject([{ reasons: ['similar-name'] }]);
    expect(alikeProducts(products, { ...like, producerId: 'p2' })).toEqual([]);
    expect(alikeProducts(products, { ...like, packaging: 'hũ 1 kg' })).toEqual([]);
    expect(alikeProducts(products, { ...like, id: 's1' })).toEqual([]);
  });

  it('prepares in pieces', () => {
    const producers = Array.from({ length: 3000 }, (_, index) => ({
      ...blankProducer(`x${index}`),
      name: `Tên ${index}`,
    }));
    const steps = prepareAlikeInSteps(memoryView({ producers }));
    expect(steps.next().done).toBe(false);
    expect(runAtOnce(steps)).toBeNull();
  });
});
