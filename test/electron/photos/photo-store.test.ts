import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { failureCodeOf } from '../../../electron/failure';
import { createPhotoStore, maxPhotoBytes } from '../../../electron/photos/photo-store';
import { createSimulatedDisk } from '../simulated-disk';
import { createTestWriter } from '../test-writer';

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]);
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 9]);

function storeOn() {
  const disk = createSimulatedDisk();
  return { disk, store: createPhotoStore(createTestWriter(disk), '/data/photos') };
}

describe('photo store', () => {
  test('keeps a picture under its hash, once', async () => {
    const { disk, store } = storeOn();
    const { sha256 } = await store.put(jpeg);
    expect(sha256).toBe(createHash('sha256').update(jpeg).digest('hex'));
    const operations = disk.ops.length;
    expect(await store.put(jpeg)).toEqual({ sha256, kind: 'image/jpeg' });
    expect(disk.ops.length).toBe(operations);
    expect([...disk.content().names.keys()]).toEqual([`/data/photos/${sha256.slice(0, 2)}/${sha256}`]);
    expect(await store.get(sha256)).toEqual({ data: jpeg, kind: 'image/jpeg' });
  });

  test('refuses what is no picture, and what is too large', async () => {
    const { disk, store } = storeOn();
    const codeOf = (data: Buffer) => store.put(data).then(() => null, failureCodeOf);
    expect(await codeOf(Buffer.from('<svg/>'))).toBe('photo-not-an-image');
    expect(await codeOf(Buffer.concat([jpeg, Buffer.alloc(maxPhotoBytes)]))).toBe('file-too-large');
    expect(disk.ops).toEqual([]);
  });

  test('gives no picture that does not match its name, and puts it right when it comes again', async () => {
    const { disk, store } = storeOn();
    const { sha256 } = await store.put(png);
    const path = `/data/photos/${sha256.slice(0, 2)}/${sha256}`;
    disk.put(path, jpeg);
    expect(await store.get(sha256)).toBeNull();
    await store.put(png);
    expect(await store.get(sha256)).toEqual({ data: png, kind: 'image/png' });
  });

  test('knows nothing of other names', async () => {
    const { store } = storeOn();
    for (const name of ['', '..', '../../preferences.json', 'A'.repeat(64), 'a'.repeat(63), 'a'.repeat(64)]) {
      expect(await store.get(name)).toBeNull();
    }
  });

  test('a full disk is said and leaves nothing', async () => {
    const { disk, store } = storeOn();
    disk.capacity = 4;
    expect(await store.put(jpeg).then(() => null, failureCodeOf)).toBe('disk-full');
    expect([...disk.content().names.keys()]).toEqual([]);
  });
});
