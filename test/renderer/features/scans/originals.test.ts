import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { mostPaperBytes } from '../../../../electron/contract/content/file-kinds';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { planScans } from '../../../../renderer/domain/plan/planners/plan-scans';
import { readScans } from '../../../../renderer/features/scans/read-scans';
import { byFile } from '../../../../renderer/features/scans/scan-viewer';
import { somePages } from '../../../../renderer/features/scans/use-original';
import { memoryDesktop } from '../../../support/memory-desktop';

const pdf = (length = 40): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length);
  bytes.set(new TextEncoder().encode('%PDF-1.7'));
  return bytes;
};
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1]);
const hashOf = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Reads files of two pages each on a machine of its own; `kept` gives the stored original by hash. */
const read = async (files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>) => {
  const desktop = memoryDesktop();
  const given = Object.entries(files).map(([name, data]) => ({ name, read: () => Promise.resolve(data) }));
  const done = await readScans(given, {
    desktop,
    view: memoryView({}),
    open: () =>
      Promise.resolve({
        count: 2,
        read: () => Promise.resolve({ ok: true as const, reading: { codes: [], blank: false }, jpeg }),
        close: () => Promise.resolve(),
      }),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  const kept = async (sha256: string): Promise<Uint8Array | null> => {
    const got = await desktop.call('paper.get', { sha256 });
    return got.ok ? (got.value?.data ?? null) : null;
  };
  return { ...done, kept };
};
const scansOf = (pages: Parameters<typeof planScans>[1]) => {
  let id = 0;
  const { edits } = planScans(memoryView({}), pages, '2026-12-01T08:00:00+07:00', () => `s${(id += 1)}`);
  return edits.flatMap((edit) => (edit.type === 'create' && 'fileHash' in edit.record ? [edit.record] : []));
};

test('a scanned PDF is kept once, byte by byte, under the hash that its scan records name', async () => {
  const { pages, tooLarge, kept } = await read({ 'Da ky.pdf': pdf(), 'Da ky (2).pdf': pdf() });
  const scans = scansOf(pages);
  expect(new Set(scans.map(({ fileHash }) => fileHash))).toEqual(new Set([hashOf(pdf())]));
  expect(await kept(scans[0]?.fileHash ?? '')).toEqual(pdf());
  expect(tooLarge).toEqual([]);
});

test('a file over 20 MB is read as ever, its pages are kept, and it is named; one of exactly 20 MB is kept whole', async () => {
  const [large, most] = [pdf(mostPaperBytes + 1), pdf(mostPaperBytes)];
  const { pages, tooLarge, skipped, kept } = await read({ 'To.pdf': large, 'Vua.pdf': most });
  expect(pages.map(({ file }) => file)).toEqual(['To.pdf', 'To.pdf', 'Vua.pdf', 'Vua.pdf']);
  expect({ tooLarge, skipped }).toEqual({ tooLarge: ['To.pdf'], skipped: [] });
  expect(await kept(hashOf(large))).toBeNull();
  expect((await kept(hashOf(most)))?.length).toBe(mostPaperBytes);
});

test('a picture keeps its page only: the camera may have written a place into the file', async () => {
  const photo = Uint8Array.from([...jpeg, 7, 7, 7]);
  const { pages, tooLarge, kept } = await read({ 'IMG_1.jpg': photo });
  expect(pages).toHaveLength(2);
  expect(tooLarge).toEqual([]);
  expect(await kept(hashOf(photo))).toBeNull();
});

test('pages of two files stand file by file in the order of the file, and are drawn from their own place in it', async () => {
  const { pages } = await read({ 'a.pdf': pdf(40), 'b.pdf': pdf(41) });
  const [first, second, third] = scansOf(pages);
  if (!first || !second || !third) throw new Error('three pages were read');
  expect(byFile([third, second, first]).map((each) => each.map(({ id }) => id))).toEqual([['s3'], ['s1', 's2']]);
  const drawn: number[] = [];
  const whole = {
    count: 9,
    ratios: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    draw: (page: number) => {
      drawn.push(page);
      return Promise.reject(new Error('drawn'));
    },
    close: () => Promise.resolve(),
  };
  const some = somePages(whole, [3, 7]);
  expect(some).toMatchObject({ count: 2, ratios: [3, 7] });
  await expect(some.draw(2, 100)).rejects.toThrow('drawn');
  expect(drawn).toEqual([7]);
});
