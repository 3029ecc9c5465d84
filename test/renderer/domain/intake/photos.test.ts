import { describe, expect, test } from 'vitest';
import { withPhotos } from '../../../../renderer/domain/intake/with-photos';
import { type PictureData } from '../../../../renderer/domain/intake/workbook-data';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { after, plan } from '../../../support/import-planning';
import { type CellSketch, proposalOf, workbookOf } from '../../../support/intake-workbook';

describe('photos', () => {
  const picture = (row: number, left: number): PictureData => ({
    name: 'anh.jpg',
    row,
    left,
    right: left,
    mime: 'image/jpeg',
    bytes: new Uint8Array([1]),
  });
  const rows: readonly (readonly CellSketch[])[] = [
    ['TT', 'Chủ thể', 'Sản phẩm', 'Hình ảnh', 'Sao', 'SĐT'],
    [1, 'HTX Chè', 'Chè', null, 3, '0911000001'],
    [2, 'HTX Ong', 'Mật', null, 4, '0911000002'],
    ['Tổng cộng'],
  ];
  const workbook = workbookOf({
    rows,
    pictures: [picture(1, 3), picture(2, 4), picture(2, 4), picture(3, 6), picture(4, 4)],
  });
  const proposal = proposalOf(workbook);

  test('belong to their row; a banner, a stamp and a logo beside the picture column belong to none', () => {
    expect(proposal.products.map((product) => product.pictures)).toEqual([[1, 2], []]);
    expect(proposal.pictures).toHaveLength(5);
  });

  test('are asked for once: a product with photos keeps them', () => {
    const preview = plan(proposal);
    const [asked] = preview.photos;
    expect(preview.photos).toEqual([{ productId: asked?.productId, pictures: [1, 2] }]);
    const full = withPhotos(preview.plan, new Map([[asked?.productId ?? '', ['aa', 'bb']]]), { from: 'program' });
    const view = after(memoryView({}), full);
    expect(view.records('products')[0]?.photos).toEqual(['aa', 'bb']);
    expect(plan(proposal, view).photos).toEqual([]);
  });

  test('of a known product without photos become an update of its own', () => {
    const view = after(memoryView({}), plan(proposal).plan);
    const preview = plan(proposal, view);
    const full = withPhotos(preview.plan, new Map([[preview.photos[0]?.productId ?? '', ['aa']]]), { from: 'program' });
    expect(full.edits).toMatchObject([
      { type: 'update', table: 'products', fields: { photos: { before: [], after: ['aa'] } } },
    ]);
  });
});
