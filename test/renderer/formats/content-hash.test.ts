import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentHash, sha256Of } from '../../../renderer/formats/content-hash';

test('the hash of a text is SHA-256 of its UTF-8, as Node computes it', async () => {
  for (const text of ['', '{"a":1}', 'Biên bản ghi nhớ số 07 – ★', '€'.repeat(100_000)]) {
    expect(await contentHash(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  }
});

test('bytes are hashed as they are, also a part of a larger buffer', async () => {
  const bytes = new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4);
  expect(await sha256Of(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
});
