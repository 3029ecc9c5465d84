import { describe, expect, it } from 'vitest';
import { createEdit } from '../../../renderer/domain/plan/plan';
import { newAttachment } from '../../../renderer/domain/records/attachment';
import { blankProducer } from '../../../renderer/domain/records/producer';
import { blankProduct } from '../../../renderer/domain/records/product';
import { filesHere, openBackup, takeFiles, writeBackup } from '../../../renderer/storage/backup-file';
import { failureOf } from '../../../renderer/storage/failure';
import type { Store } from '../../../renderer/storage/store';
import { type MemoryDesktop, memoryDesktop } from '../../support/memory-desktop';
import { openTestStore } from '../../support/open-test-store';
import { planOf } from '../../support/plan-stories';
import { addProducers, mustApply, producersOf } from '../../support/store-plans';

const never = new AbortController().signal;
const quiet = { signal: never, report: () => undefined };

const photoOf = async (desktop: MemoryDesktop, byte: number): Promise<string> => {
  const put = await desktop.call('photo.put', { data: new Uint8Array([0xff, 0xd8, 0xff, byte]) });
  return put.ok ? put.value.sha256 : '';
};

/** A register with two photos and one paper, on a machine that has them all. */
const office = async () => {
  const desktop = memoryDesktop();
  const store = await openTestStore(desktop);
  const photos = [await photoOf(desktop, 1), await photoOf(desktop, 2)];
  const put = await desktop.call('paper.put', { data: new TextEncoder().encode('%PDF-1.7') });
  const file = put.ok ? put.value.sha256 : '';
  const paper = { ownerId: 'h1', title: 'Hợp đồng', file, fileType: 'pdf', fileName: 'a.pdf', sample: false } as const;
  await mustApply(
    store,
    planOf([
      createEdit('producers', { ...blankProducer('h1'), name: 'HTX Rừng Ngập' }),
      createEdit('products', { ...blankProduct('s1', 'h1'), name: 'Mật ong', photos }),
      createEdit('attachments', newAttachment('g1', paper)),
    ]),
  );
  return { desktop, store, photos, file };
};

const written = async (desktop: MemoryDesktop, store: Store, withFiles = true) => {
  const { needed, present } = await filesHere(desktop, store);
  const order = { title: 'Chép', suggestedName: 'so.nhipcau', files: withFiles ? present : [], needed };
  return writeBackup(desktop, store, order, quiet);
};

/** The file in a new computer. */
const elsewhere = async (from: MemoryDesktop) => {
  const desktop = memoryDesktop();
  const store = await openTestStore(desktop);
  await mustApply(store, addProducers('chỉ-ở-đây'));
  const backup = from.memory.backups.written();
  if (!backup) throw new Error('nothing was written');
  return { desktop, store, backup, opened: () => openBackup(desktop, desktop.memory.backups.bring(backup)) };
};

describe('a backup file', () => {
  it('brings register, photos and papers to a new computer, and can be taken back there', async () => {
    const { desktop, store, photos, file } = await office();
    expect(await written(desktop, store)).toMatchObject({ files: 3, left: 0, file: { name: 'so.nhipcau' } });
    const there = await elsewhere(desktop);
    const opened = await there.opened();
    expect(opened).toMatchObject({ files: 3, missing: [], counts: { producers: 1, products: 1, attachments: 1 } });
    expect(opened.fresh.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(await takeFiles(there.desktop, opened, quiet)).toEqual({ taken: 3, damaged: 0 });
    expect(await there.store.restoreBackup(opened.handle, opened.at)).toMatchObject({ ok: true });
    expect(producersOf(there.store)).toEqual(['h1']);
    expect(there.store.record('products', 's1')?.photos).toEqual(photos);
    expect([...there.desktop.memory.stored.keys()].toSorted()).toEqual([...photos, file].toSorted());
    expect((await filesHere(there.desktop, there.store)).missing).toEqual([]);
    const undo = await there.store.planUndo(there.store.lastSeq());
    if (undo) await mustApply(there.store, undo);
    expect(producersOf(there.store)).toEqual(['chỉ-ở-đây']);
  });

  it('without files says before and after how many are missing, and brings them later', async () => {
    const { desktop, store, photos } = await office();
    await written(desktop, store, false);
    const there = await elsewhere(desktop);
    there.desktop.memory.stored.set(photos[0] ?? '', new Uint8Array([0xff, 0xd8, 0xff, 1]));
    const opened = await there.opened();
    expect(opened).toMatchObject({ files: 0, fresh: [] });
    expect(opened.missing).toHaveLength(2);
    await there.store.restoreBackup(opened.handle, opened.at);
    expect((await filesHere(there.desktop, there.store)).missing).toEqual(opened.missing);
    await written(desktop, store);
    const full = desktop.memory.backups.written();
    if (!full) throw new Error('nothing was written');
    const again = await openBackup(there.desktop, there.desktop.memory.backups.bring(full));
    expect(again.fresh).toHaveLength(2);
    expect(await takeFiles(there.desktop, again, quiet)).toEqual({ taken: 2, damaged: 0 });
    expect((await filesHere(there.desktop, there.store)).missing).toEqual([]);
  });

  it('counts what was damaged on the way, and takes the rest', async () => {
    const { desktop, store } = await office();
    await written(desktop, store);
    const there = await elsewhere(desktop);
    const [first] = there.backup.files;
    if (first) first.data = new Uint8Array([0xff, 0xd8, 0xff, 99]);
    expect(await takeFiles(there.desktop, await there.opened(), quiet)).toEqual({ taken: 2, damaged: 1 });
  });

  it('says what is no longer on this machine, and goes without it', async () => {
    const { desktop, store, photos } = await office();
    desktop.memory.stored.delete(photos[0] ?? '');
    const here = await filesHere(desktop, store);
    expect(here.missing).toEqual([{ store: 'photo', sha256: photos[0] }]);
    expect(here.present).toHaveLength(2);
    // Gone between the count and its turn.
    const order = { title: '', suggestedName: 'so.nhipcau', files: here.present, needed: here.needed };
    desktop.memory.stored.delete(photos[1] ?? '');
    expect(await writeBackup(desktop, store, order, quiet)).toMatchObject({ files: 1, left: 1 });
  });

  it('leaves nothing when it is stopped, refused, cancelled, or does not fit', async () => {
    const { desktop, store } = await office();
    const { needed, present } = await filesHere(desktop, store);
    const order = { title: '', suggestedName: 'so.nhipcau', files: present, needed };
    const stop = new AbortController();
    const tools = { signal: stop.signal, report: () => stop.abort() };
    expect(await writeBackup(desktop, store, order, tools)).toBeNull();
    expect(desktop.memory.backups.isUnfinished()).toBe(false);
    desktop.memory.backups.refuseFiles('disk-full');
    expect(failureOf(await written(desktop, store).catch((error: unknown) => error))).toMatchObject({
      code: 'disk-full',
    });
    expect(desktop.memory.backups.isUnfinished()).toBe(false);
    desktop.memory.backups.refuseFiles(null);
    desktop.memory.saveNames.push(null);
    expect(await written(desktop, store)).toBeNull();
    const huge = { ...order, files: present.map((each) => ({ ...each, bytes: 90_000_000 })) };
    expect(failureOf(await writeBackup(desktop, store, huge, quiet).catch((error: unknown) => error))).toMatchObject({
      code: 'disk-full',
      details: { name: 'so.nhipcau', freeBytes: 123_456_789 },
    });
    expect(desktop.memory.backups.written()).toBeUndefined();
  });

  it('that is none is refused, and the register stays', async () => {
    const desktop = memoryDesktop();
    const other = { handle: 'c'.repeat(32), name: 'danh sách.xlsx' };
    expect(failureOf(await openBackup(desktop, other).catch((error: unknown) => error))).toMatchObject({
      code: 'not-a-backup',
    });
  });
});
