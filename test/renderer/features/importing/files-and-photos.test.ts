import { describe, expect, it } from 'vitest';
import type { PictureData } from '../../../../renderer/domain/intake/workbook-data';
import { droppedFile, pickedFile } from '../../../../renderer/features/importing/job/given-file';
import { latestOnly } from '../../../../renderer/features/importing/job/latest-only';
import { stateCell } from '../../../../renderer/features/importing/job/state-cell';
import { storePhotos } from '../../../../renderer/features/importing/job/store-photos';
import { memoryDesktop } from '../../../support/memory-desktop';

describe('a file that was given', () => {
  it('is refused for its size before it is fetched', async () => {
    const desktop = memoryDesktop();
    const file = pickedFile(desktop, { handle: '0'.repeat(32), name: 'a.xlsx', bytes: 60_000_000 });
    expect(await file.read()).toEqual({ ok: false, code: 'file-too-large' });
    expect(desktop.memory.called).not.toContain('file.read');
    const dropped = droppedFile({ name: 'a', size: 60_000_000, arrayBuffer: () => Promise.reject(new Error('read')) });
    expect(await dropped.read()).toEqual({ ok: false, code: 'file-too-large' });
  });

  it.each([
    ['NotFoundError', 'file-missing'],
    ['NotReadableError', 'file-in-use'],
    ['OtherError', 'internal'],
  ])('%s of the browser is %s', async (name, code) => {
    const fault = Object.assign(new Error('x'), { name });
    const dropped = droppedFile({ name: 'a', size: 1, arrayBuffer: () => Promise.reject(fault) });
    expect(await dropped.read()).toEqual({ ok: false, code });
  });

  it('gives its bytes', async () => {
    const dropped = droppedFile({ name: 'a', size: 2, arrayBuffer: async () => new Uint8Array([1, 2]).buffer });
    expect(await dropped.read()).toEqual({ ok: true, data: new Uint8Array([1, 2]) });
  });
});

describe('only the latest request', () => {
  it('never two at once, and the last one always runs', async () => {
    let running = 0;
    let most = 0;
    let wanted = 0;
    let seen = 0;
    const run = latestOnly(async () => {
      running += 1;
      most = Math.max(most, running);
      const now = wanted;
      await new Promise((resolve) => setTimeout(resolve, 2));
      seen = now;
      running -= 1;
    });
    const asked: Promise<void>[] = [];
    for (wanted = 1; wanted < 6; wanted += 1) asked.push(run());
    await Promise.all(asked);
    expect(most).toBe(1);
    expect(seen).toBe(wanted);
    await run();
    expect(running).toBe(0);
  });
});

describe('a state with listeners', () => {
  it('tells each change until it is forgotten', () => {
    const cell = stateCell(1);
    const heard: number[] = [];
    const forget = cell.subscribe(() => heard.push(cell.get()));
    cell.set((value) => value + 1);
    forget();
    cell.set((value) => value + 1);
    expect(heard).toEqual([2]);
    expect(cell.get()).toBe(3);
  });
});

const picture = (name: string, byte: number): PictureData => ({
  name,
  row: 2,
  left: 1,
  right: 1,
  mime: 'image/jpeg',
  bytes: new Uint8Array([byte]),
});
const asked = { photos: [{ productId: 'p', pictures: [0, 1, 2] }] };

describe('photos into the store', () => {
  const needs = {
    shrink: async ({ bytes }: PictureData) => (bytes[0] === 9 ? null : bytes),
    stopped: () => false,
    onProgress: () => undefined,
  };

  it('one picture twice is one photo, one that nobody can read is named', async () => {
    const done: number[] = [];
    const stored = await storePhotos(asked, [picture('a', 1), picture('b', 9), picture('c', 1)], {
      ...needs,
      desktop: memoryDesktop(),
      onProgress: (count) => done.push(count),
    });
    expect(stored).toMatchObject({ ok: true, stored: 1, unread: ['b'] });
    expect(done).toEqual([1, 2, 3]);
  });

  it('stops between two pictures', async () => {
    let looked = 0;
    const stored = await storePhotos(asked, [picture('a', 1), picture('b', 2), picture('c', 3)], {
      ...needs,
      desktop: memoryDesktop(),
      stopped: () => {
        looked += 1;
        return looked > 1;
      },
    });
    expect(stored).toEqual({ ok: false, failure: null });
  });

  it('gives the fault of the store as it is', async () => {
    const desktop = memoryDesktop();
    const full = {
      ...desktop,
      call: async () => ({ ok: false, code: 'disk-full', details: { freeBytes: 1 } }) as never,
    };
    const stored = await storePhotos(asked, [picture('a', 1)], { ...needs, desktop: full });
    expect(stored).toEqual({ ok: false, failure: { code: 'disk-full', details: { freeBytes: 1 } } });
  });
});
