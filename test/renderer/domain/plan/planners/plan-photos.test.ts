import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../../../renderer/domain/plan/memory-view';
import { planPhotos } from '../../../../../renderer/domain/plan/planners/plan-photos';
import { blankProduct } from '../../../../../renderer/domain/records/product';

const view = memoryView({ products: [{ ...blankProduct('a', 'p'), name: 'Chè', photos: ['x'] }] });

describe('planPhotos', () => {
  it('keeps with the photos the files that they were made from', () => {
    const originals = [{ name: 'IMG_1.jpg', sha256: 'f'.repeat(64) }];
    expect(planPhotos(view, 'a', ['x', 'y', 'x'], originals)).toMatchObject({
      label: 'Chè',
      edits: [{ fields: { photos: { before: ['x'], after: ['x', 'y'] } }, source: { from: 'photos', originals } }],
    });
  });

  it('is a typed edit where photos are only moved, and nothing where they stay', () => {
    expect(planPhotos(view, 'a', []).edits).toMatchObject([{ source: { from: 'typed' } }]);
    expect(planPhotos(view, 'a', ['x']).edits).toEqual([]);
    expect(planPhotos(view, 'gone', ['x']).edits).toEqual([]);
  });
});
