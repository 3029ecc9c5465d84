import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';

const gone = { ...blankProducer('p2'), name: 'Đã xóa', removed: true };
const view = memoryView({
  producers: [{ ...blankProducer('p1'), name: 'HTX Bình Minh' }, gone, blankProducer('p3')],
  products: [{ record: blankProduct('s1', 'p1'), versions: { created: 'abc:7' }, trail: [4, 9] }],
});

describe('memoryView', () => {
  it('lists live records in the order given and hides removed ones', () => {
    expect(view.records('producers').map((producer) => producer.id)).toEqual(['p1', 'p3']);
    expect(view.record('producers', 'p2')).toBeUndefined();
    expect(view.record('producers', 'p1')?.name).toBe('HTX Bình Minh');
  });

  it('keeps removed records in row and rows', () => {
    expect(view.row('producers', 'p2')?.record).toBe(gone);
    expect(view.rows('producers')).toHaveLength(3);
  });

  it('takes rows as they are and makes up a version for bare records', () => {
    expect(view.row('products', 's1')?.trail).toEqual([4, 9]);
    expect(view.row('producers', 'p1')?.versions.created).toBe('memory:1');
  });

  it('gives the same array each time, and an empty one for a table without content', () => {
    expect(view.records('producers')).toBe(view.records('producers'));
    expect(view.records('mous')).toBe(view.records('mous'));
    expect(view.records('mous')).toEqual([]);
    expect(view.record('mous', 'p1')).toBeUndefined();
  });
});
