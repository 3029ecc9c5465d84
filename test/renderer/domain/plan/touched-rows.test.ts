import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import type { Row } from '../../../../renderer/domain/plan/row';
import { touchRows } from '../../../../renderer/domain/plan/touched-rows';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { blankProducer } from '../../../../renderer/domain/records/producer';

const row = (name: string, id = 'p1'): Row<'producers'> => ({
  record: { ...blankProducer(id), name },
  versions: { created: 'a:1' },
  trail: [1],
});

describe('touchRows', () => {
  it('sees the view until a row is put, and then that row', () => {
    const touched = touchRows(memoryView({ producers: [row('cũ')] }));
    expect(touched.find('producers', 'p1')?.record).toMatchObject({ name: 'cũ' });
    touched.put('producers', row('mới'));
    expect(touched.find('producers', 'p1')?.record).toMatchObject({ name: 'mới' });
    expect(touched.find('producers', 'p9')).toBeUndefined();
  });

  it('lists each row once, newest value, in order of first touch', () => {
    const touched = touchRows(memoryView({}));
    touched.put('producers', row('một', 'p1'));
    touched.put('producers', row('hai', 'p2'));
    touched.put('producers', row('ba', 'p1'));
    expect(touched.list().map(({ row: { record } }) => record)).toMatchObject([
      { id: 'p1', name: 'ba' },
      { id: 'p2', name: 'hai' },
    ]);
  });

  it('keeps tables apart that share an id', () => {
    const touched = touchRows(memoryView({}));
    touched.put('producers', row('một', 'x'));
    touched.put('buyers', { record: blankBuyer('x'), versions: { created: 'a:1' }, trail: [1] });
    expect(touched.list().map(({ table }) => table)).toEqual(['producers', 'buyers']);
  });
});
