import { expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { createEdit } from '../../../../renderer/domain/plan/plan';
import { viewAfter } from '../../../../renderer/domain/plan/view-after';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';

const view = memoryView({
  producers: [
    { ...blankProducer('a'), name: 'HTX A' },
    { ...blankProducer('b'), name: 'HTX B' },
  ],
  products: [blankProduct('p', 'a')],
});

it('shows what the Edits would write, each record in its place, and leaves the view alone', () => {
  const after = viewAfter(view, [
    { type: 'update', table: 'producers', id: 'a', fields: { name: { before: 'HTX A', after: 'HTX Mới' } } },
    createEdit('producers', { ...blankProducer('c'), name: 'HTX C' }),
    { type: 'update', table: 'producers', id: 'c', fields: { name: { before: 'HTX C', after: 'HTX Cuối' } } },
    { type: 'update', table: 'producers', id: 'b', fields: { removed: { before: false, after: true } } },
  ]);
  expect(after.records('producers').map(({ name }) => name)).toEqual(['HTX Mới', 'HTX Cuối']);
  expect(after.rows('producers').map(({ record }) => record.id)).toEqual(['a', 'b', 'c']);
  expect(after.record('producers', 'b')).toBeUndefined();
  expect(after.row('producers', 'b')?.record.name).toBe('HTX B');
  expect(after.records('products')).toBe(view.records('products'));
  expect(view.records('producers').map(({ name }) => name)).toEqual(['HTX A', 'HTX B']);
});
