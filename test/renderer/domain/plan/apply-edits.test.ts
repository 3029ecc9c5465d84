import { describe, expect, it } from 'vitest';
import { applyEdits, applyEditsInSteps, withFields } from '../../../../renderer/domain/plan/apply-edits';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { createEdit, type Edit } from '../../../../renderer/domain/plan/plan';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';

const p1 = { ...blankProducer('p1'), name: 'HTX Bình Minh' };
const view = memoryView({
  producers: [{ record: p1, versions: { created: 'a:1', fields: { note: 'a:2' } }, trail: [1, 2] }],
});
const rename: Edit = {
  type: 'update',
  table: 'producers',
  id: 'p1',
  fields: { name: { before: 'HTX Bình Minh', after: 'HTX Rạng Đông' } },
};

describe('applyEdits', () => {
  it('makes a Row whose fields all have the version of the creation', () => {
    const [touched] = applyEdits(view, {
      seq: 3,
      dot: 'a:3',
      edits: [createEdit('products', blankProduct('s1', 'p1'))],
    });
    expect(touched).toEqual({
      table: 'products',
      row: { record: blankProduct('s1', 'p1'), versions: { created: 'a:3' }, trail: [3] },
    });
  });

  it('writes only the fields named, each with its own version', () => {
    const [touched] = applyEdits(view, { seq: 7, dot: 'b:1', edits: [rename] });
    expect(touched?.row).toEqual({
      record: { ...p1, name: 'HTX Rạng Đông' },
      versions: { created: 'a:1', fields: { note: 'a:2', name: 'b:1' } },
      trail: [1, 2, 7],
    });
  });

  it('leaves the view and its records as they were', () => {
    applyEdits(view, { seq: 7, dot: 'b:1', edits: [rename] });
    expect(view.record('producers', 'p1')).toBe(p1);
    expect(p1.name).toBe('HTX Bình Minh');
  });

  it('lets later Edits of the same Change see earlier ones, and names the Change once in the trail', () => {
    const edits: Edit[] = [
      createEdit('producers', { ...blankProducer('p2'), name: 'Một' }),
      { type: 'update', table: 'producers', id: 'p2', fields: { name: { before: 'Một', after: 'Hai' } } },
      rename,
    ];
    const touched = applyEdits(view, { seq: 4, dot: 'a:4', edits });
    expect(touched.map(({ row }) => row.record.id)).toEqual(['p2', 'p1']);
    expect(touched[0]?.row.record).toMatchObject({ name: 'Hai' });
    expect(touched[0]?.row.trail).toEqual([4]);
  });

  it('refuses Edits that do not fit: a journal that holds them is damaged', () => {
    const again = [createEdit('producers', p1)];
    expect(() => applyEdits(view, { seq: 4, dot: 'a:4', edits: again })).toThrow('exists');
    const missing: Edit[] = [{ ...rename, id: 'p9' }];
    expect(() => applyEdits(view, { seq: 4, dot: 'a:4', edits: missing })).toThrow('does not exist');
  });

  it('pauses often enough in a large Change', () => {
    const edits = Array.from({ length: 1000 }, (_, index) => createEdit('producers', blankProducer(`n${index}`)));
    const steps = applyEditsInSteps(view, { seq: 4, dot: 'a:4', edits });
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(10);
  });
});

describe('withFields', () => {
  it('sets what comes after, whatever was before', () => {
    expect(withFields(p1, { note: { before: 'x', after: 'y' } })).toEqual({ ...p1, note: 'y' });
  });
});
