import { describe, expect, it } from 'vitest';
import { blankProducer, type ProducerKind } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { checkProductGroup } from '../../../../renderer/domain/rules/product-group';
import { storeWith } from './store-with';

const check = (kind: ProducerKind, subgroupCode: string | null) =>
  checkProductGroup(
    { ...blankProduct('p', 'a'), subgroupCode },
    { view: storeWith({ producers: [{ ...blankProducer('a'), kind }] }), today: '2026-11-24' },
  ).map(({ code, params }) => `${code} ${Object.values(params).join()}`);

describe('product group', () => {
  it('is a leaf, group or sector of the law, or not yet known', () => {
    for (const code of ['I.5.a', 'I.6', 'IV', 'VI.1', null]) expect(check('cooperative', code)).toEqual([]);
  });

  it('is nothing else', () => {
    expect(check('cooperative', 'I.9')).toEqual(['group-unknown I.9,QĐ 26/2026/QĐ-TTg, Phụ lục I']);
    expect(check('cooperative', '2018-1')).toEqual(['group-unknown 2018-1,QĐ 26/2026/QĐ-TTg, Phụ lục I']);
  });

  it('is sector VI for associations', () => {
    expect(check('association', 'VI.1')).toEqual([]);
    expect(check('association', 'I.5.a')).toEqual(['association-sector I']);
  });

  it('asks nothing of a product whose producer is gone', () => {
    const product = { ...blankProduct('p', 'gone'), subgroupCode: 'I.5.a' };
    expect(checkProductGroup(product, { view: storeWith(), today: '2026-11-24' })).toEqual([]);
  });
});
