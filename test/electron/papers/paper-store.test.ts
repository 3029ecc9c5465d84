import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { mostPaperBytes } from '../../../electron/contract/content/file-kinds';
import { failureCodeOf } from '../../../electron/failure';
import { paperHandlers } from '../../../electron/handlers/paper-handlers';
import { createPaperStore } from '../../../electron/papers/paper-store';
import { createSimulatedDisk } from '../simulated-disk';
import { createTestWriter } from '../test-writer';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n', 'latin1');
const scanned = Buffer.concat([Buffer.alloc(900, 0x20), pdf]);

function storeOn() {
  const disk = createSimulatedDisk();
  return { disk, store: createPaperStore(createTestWriter(disk), '/data/papers') };
}

describe('paper store', () => {
  test('keeps a paper under its hash and gives it back byte by byte', async () => {
    const { disk, store } = storeOn();
    const { 'paper.put': put, 'paper.get': get } = paperHandlers(store);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    expect(await put({ data: pdf })).toEqual({ sha256, kind: 'pdf' });
    expect([...disk.content().names.keys()]).toEqual([`/data/papers/${sha256.slice(0, 2)}/${sha256}`]);
    const got = await get({ sha256 });
    expect(got?.kind).toBe('pdf');
    expect(Buffer.from(got?.data ?? [])).toEqual(pdf);
  });

  test('refuses what is no paper, and what is too large, before anything is written', async () => {
    const { disk, store } = storeOn();
    const codeOf = (data: Buffer) => store.put(data).then(() => null, failureCodeOf);
    expect(await codeOf(Buffer.from('MZ'))).toBe('not-a-paper');
    expect(await codeOf(Buffer.concat([pdf, Buffer.alloc(mostPaperBytes)]))).toBe('file-too-large');
    expect(disk.ops).toEqual([]);
  });

  test('gives nothing for a name that is a path, and nothing that was changed', async () => {
    const { disk, store } = storeOn();
    expect(await store.get('../../etc/passwd')).toBeNull();
    const { sha256 } = await store.put(pdf);
    disk.put(`/data/papers/${sha256.slice(0, 2)}/${sha256}`, scanned);
    expect(await store.get(sha256)).toBeNull();
  });
});
