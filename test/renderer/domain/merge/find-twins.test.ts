import { describe, expect, test } from 'vitest';
import { findTwinsInSteps } from '../../../../renderer/domain/merge/find-twins';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { createEdit } from '../../../../renderer/domain/plan/plan';
import { planApart } from '../../../../renderer/domain/plan/planners/plan-apart';
import { planMerge } from '../../../../renderer/domain/plan/planners/plan-merge';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import { blankProducer, type Producer } from '../../../../renderer/domain/records/producer';
import { blankProduct, type Product } from '../../../../renderer/domain/records/product';
import { planOf, smallStore } from '../../../support/plan-stories';

const producer = (id: string, values: Partial<Producer>): Producer => ({
  ...blankProducer(id),
  kind: 'cooperative',
  ...values,
});
const product = (id: string, producerId: string, values: Partial<Product>): Product => ({
  ...blankProduct(id, producerId),
  ...values,
});

const twinsOf = (producers: readonly Producer[], products: readonly Product[] = []) =>
  runAtOnce(findTwinsInSteps(memoryView({ producers, products }))).map(({ ids, reasons }) => [ids.join(' '), reasons]);

describe('findTwinsInSteps', () => {
  test.each<readonly [string, readonly [Partial<Producer>, Partial<Producer>], readonly string[]]>([
    [
      'one tax code',
      [
        { name: 'HTX Chè Tà Xùa', taxCode: '0188200014' },
        { name: 'HTX Chè Tà Xùa 2', taxCode: '0188200014' },
      ],
      ['tax-code'],
    ],
    [
      'one phone and nearly one name',
      [
        { name: 'HTX Chè Shan', phones: ['+84911000001'] },
        { name: 'Hợp tác xã chè Shan', phones: ['+84911000001'] },
      ],
      ['phone'],
    ],
    [
      'one name at one place',
      [
        { name: 'HTX Hoa Ban', communeCode: '03910', provinceCode: '14' },
        { name: 'HTX hoa ban', communeCode: '03910', provinceCode: '14' },
      ],
      ['name-and-place'],
    ],
  ])('%s', (_, [a, b], reasons) => {
    expect(twinsOf([producer('a', a), producer('b', b)])).toEqual([['a b', reasons]]);
  });

  test.each<readonly [string, Partial<Producer>, Partial<Producer>]>([
    ['one tone apart', { name: 'HTX Tân Hưng' }, { name: 'HTX Tân Hùng' }],
    ['one commune apart', { name: 'HTX Hoa Ban', communeCode: '03910' }, { name: 'HTX Hoa Ban', communeCode: '03911' }],
    ['another number', { name: 'HTX Tân Tiến' }, { name: 'HTX Tân Tiến 2' }],
    [
      'a phone shared by strangers',
      { name: 'HTX Chè', phones: ['+84911000001'] },
      { name: 'Hộ Lan', phones: ['+84911000001'] },
    ],
  ])('not %s', (_, a, b) => {
    expect(twinsOf([producer('a', a), producer('b', b)])).toEqual([]);
  });

  test('products of one producer, with packagings that do not contradict', () => {
    const products = [
      product('s1', 'a', { name: 'Mứt dừa' }),
      product('s2', 'a', { name: 'MỨT DỪA', packaging: 'Hộp 1 kg' }),
      product('s3', 'a', { name: 'Mứt dừa', packaging: 'Hộp 2 kg' }),
      product('s4', 'a', { name: 'Mut dua', packaging: 'Hộp 2 kg' }),
      product('s5', 'a', { name: 'Mứt dứa' }),
      product('s6', 'b', { name: 'Mứt dừa' }),
    ];
    expect(twinsOf([producer('a', { name: 'A' }), producer('b', { name: 'B' })], products)).toEqual([
      ['s1 s2', ['same-name']],
      ['s1 s3', ['same-name']],
      ['s1 s4', ['similar-name']],
      ['s3 s4', ['similar-name']],
      ['s4 s5', ['similar-name']],
    ]);
  });

  test('forty thousand pairs of one phone are not compared', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      producer(`p${index}`, { name: `HTX Số ${index}`, phones: ['+84911000001'] }),
    );
    let steps = 0;
    for (const _ of findTwinsInSteps(memoryView({ producers: many }))) steps += 1;
    expect(steps).toBeLessThan(60);
  });

  test('what was told apart, and what was merged, is not suggested again', () => {
    const store = smallStore();
    const names = ['a', 'b', 'c'].map((id) =>
      createEdit('producers', producer(id, { name: 'HTX Hoa Ban', communeCode: '03910' })),
    );
    store.apply(planOf(names));
    const ids = () => runAtOnce(findTwinsInSteps(store.tables)).map((twin) => twin.ids.join(' '));
    expect(ids()).toEqual(['a b', 'a c', 'b c']);
    const apart = { table: 'producers', ids: ['b', 'a'], pairId: 'x1', label: '' } as const;
    store.apply(planApart(store.tables, apart));
    expect(ids()).toEqual(['a c', 'b c']);
    expect(planApart(store.tables, { ...apart, pairId: 'x2' }).edits).toEqual([]);
    const merge = { table: 'producers', winnerId: 'c', loserId: 'b', choices: {}, pairId: 'x3', label: '' } as const;
    store.apply(planMerge(store.tables, merge));
    expect(ids()).toEqual(['a c']);
  });
});
