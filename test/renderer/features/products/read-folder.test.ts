import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { planManyPhotos } from '../../../../renderer/domain/plan/planners/plan-photos';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { newReview } from '../../../../renderer/domain/records/review';
import type { AddedPhotos } from '../../../../renderer/features/products/add-photos';
import { broughtBy, folderStates, readFolder } from '../../../../renderer/features/products/read-folder';

const view = memoryView({
  products: [
    { ...blankProduct('x1', 'p1'), name: 'Chè', gtin: '111', photos: ['có rồi'] },
    { ...blankProduct('x2', 'p1'), name: 'Mật ong', gtin: '222' },
    { ...blankProduct('x3', 'p1'), name: 'Cam', gtin: '333' },
    { ...blankProduct('x4', 'p1'), name: 'Khóa', gtin: '444' },
    { ...blankProduct('x5', 'p1'), name: 'Cam sấy', gtin: '333' },
  ],
  reviews: [newReview('products', 'x4', 'locked')],
});

/** What the store answers by the file's name; every other photo gets its name as hash. */
const answers: Readonly<Record<string, Partial<AddedPhotos>>> = {
  '111_3.jpg': { photos: ['có rồi'] },
  '222_5.heic': { photos: [], originals: [], unread: [{ name: '222_5.heic', why: 'heic' }] },
  '222_6.jpg': { photos: [], originals: [], unread: [{ name: '222_6.jpg', why: 'unread' }] },
};

const read = (names: readonly string[], over: typeof answers = answers) => {
  const stored: string[] = [];
  const given = names.map((name) => ({ name, read: () => Promise.resolve(new Uint8Array()) }));
  return readFolder(given, {
    view,
    store: ({ name }) => {
      stored.push(name);
      const whole = { photos: [name], originals: [{ name, sha256: `gốc ${name}` }], unread: [], failure: null };
      return Promise.resolve({ ...whole, stopped: false, ...over[name] });
    },
    onProgress: () => undefined,
  }).then((found) => ({ found, stored }));
};

describe('a folder of photos (R11)', () => {
  it('says of each file what would become of it, and reads none that belongs to nobody', async () => {
    const names = ['111_2.jpg', '111_3.jpg', 'IMG.jpg', '333.jpg', '444.jpg', '222_6.jpg', '222_5.heic'];
    const { found, stored } = await read(names);
    if (!found.ok) throw new Error('read');
    expect(found.rows.map(({ name, state }) => [name, state])).toEqual(
      names.map((name, index) => [name, folderStates[index]]),
    );
    expect(stored).toEqual(['111_2.jpg', '111_3.jpg', '222_6.jpg', '222_5.heic']);
  });

  it('adds behind what is there, in the order of the numbers, as one Plan that names the originals', async () => {
    const { found } = await read(['222_2.jpg', '222_1.jpg', '111.jpg']);
    if (!found.ok) throw new Error('read');
    const plan = planManyPhotos(view, broughtBy(found.rows), '3 ảnh');
    expect(plan.edits).toMatchObject([
      { id: 'x1', fields: { photos: { after: ['có rồi', '111.jpg'] } }, source: { from: 'photos' } },
      {
        id: 'x2',
        fields: { photos: { after: ['222_1.jpg', '222_2.jpg'] } },
        source: {
          originals: [
            { name: '222_1.jpg', sha256: 'gốc 222_1.jpg' },
            { name: '222_2.jpg', sha256: 'gốc 222_2.jpg' },
          ],
        },
      },
    ]);
  });

  it('stops at a full disk', async () => {
    const full = { '111.jpg': { failure: { code: 'disk-full', details: {} } } } as const;
    const { found, stored } = await read(['111.jpg', '222.jpg'], full);
    expect(found).toEqual({ ok: false, failure: { code: 'disk-full', details: {} } });
    expect(stored).toEqual(['111.jpg']);
  });
});
