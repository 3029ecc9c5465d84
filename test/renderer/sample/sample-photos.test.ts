import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goodsList, tourism } from '../../../renderer/sample/goods';
import { samplePhotoHash, samplePhotoList, samplePhotos } from '../../../renderer/sample/sample-photos';

const folder = join(import.meta.dirname, '../../../renderer/sample/photos');
const load = (fileName: string) => Promise.resolve(new Uint8Array(readFileSync(join(folder, fileName))));

describe('sample photos', () => {
  it('are the twelve files of the folder, each under its own hash', async () => {
    const photos = await samplePhotos(load);
    expect(photos).toHaveLength(12);
    expect(photos.map(({ fileName }) => fileName).toSorted()).toEqual(
      readdirSync(folder)
        .filter((name) => name.endsWith('.jpg'))
        .toSorted(),
    );
    for (const { bytes, sha256 } of photos) {
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
  });

  it('are small JPEGs', async () => {
    for (const { bytes, fileName } of await samplePhotos(load)) {
      expect(bytes.length, fileName).toBeLessThanOrEqual(25_000);
      expect([...bytes.subarray(0, 3)], fileName).toEqual([0xff, 0xd8, 0xff]);
    }
  });

  it('are all used, and nothing else is', () => {
    const used = new Set([...goodsList, tourism].map(({ subject }) => samplePhotoHash(subject)));
    expect([...used].toSorted()).toEqual(samplePhotoList.map(({ sha256 }) => sha256).toSorted());
  });

  it('pass on a file that cannot be read', async () => {
    await expect(samplePhotos(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  });
});
