import { describe, expect, it } from 'vitest';
import { memoryKey } from '../../../../renderer/features/importing/job/office-memory';
import { importPlace } from './import-place';

const clean = 'a01-bieu-theo-doi.xlsx';
const titled = 'a02-phu-luc-cong-van.xlsx';
const pictured = 'a10-anh-va-cong-thuc.xlsx';

describe('from a file to the registry', () => {
  it('goes straight to a preview that adds up, and writes nothing by itself', async () => {
    const { job, bring, store, batch } = await importPlace();
    await bring(clean);
    expect(job.state.get().step).toBe('preview');
    const base = batch().planned?.base;
    expect(base?.rowsRead).toBe(16);
    expect(Object.values(base?.counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(16);
    expect(store.lastSeq()).toBe(0);
  });

  it('writes one Change after a snapshot, undoes it, and brings it in again', async () => {
    const { job, bring, apply, store, desktop, until, batch } = await importPlace();
    await bring(clean);
    await apply();
    expect(job.state.get().step).toBe('report');
    expect(store.records('producers')).toHaveLength(15);
    expect(store.records('products')).toHaveLength(16);
    expect(store.lastSeq()).toBe(1);
    const { called } = desktop.memory;
    expect(called.indexOf('snapshot.commit')).toBeLessThan(called.indexOf('journal.append'));
    expect(called).toContain('snapshot.commit');

    job.undo();
    await until('the undo ended', () => batch().outcome?.undone !== 'running' && batch().outcome?.undone !== null);
    expect(batch().outcome?.undone).toEqual({ ok: true, kept: [] });
    expect(store.records('producers')).toHaveLength(0);
    expect(store.records('products')).toHaveLength(0);

    job.goTo('files');
    await bring(clean);
    await apply();
    expect(store.records('products')).toHaveLength(16);
  });

  it('finds nothing to do when the same file comes again, and says so without a Change', async () => {
    const { job, bring, apply, store, batch } = await importPlace();
    await bring(clean);
    await apply();
    job.goTo('files');
    await bring(clean);
    expect(batch().planned?.base.counts).toEqual({
      created: 0,
      updated: 0,
      unchanged: 16,
      doubtful: 0,
      refused: 0,
    });
    const before = store.lastSeq();
    await apply();
    expect(batch().outcome?.seq).toBeNull();
    expect(store.lastSeq()).toBe(before);
  });

  it('keeps what was edited since when an import is undone, and names it', async () => {
    const { job, bring, apply, store, until, batch } = await importPlace();
    await bring(clean);
    await apply();
    const [producer] = store.records('producers');
    if (!producer) throw new Error('no producer');
    await store.applyPlan({
      reason: 'edit',
      label: producer.name,
      issues: [],
      edits: [
        {
          type: 'update',
          table: 'producers',
          id: producer.id,
          fields: { note: { before: producer.note, after: 'x' } },
        },
      ],
    });
    job.undo();
    await until(
      'the undo ended',
      () => typeof batch().outcome?.undone === 'object' && batch().outcome?.undone !== null,
    );
    expect(store.records('producers').map(({ id }) => id)).toEqual([producer.id]);
    const undone = batch().outcome?.undone;
    expect(undone).toMatchObject({ ok: true, kept: [{ code: 'edited-since', recordId: producer.id }] });
  });
});

describe('what the officer says', () => {
  it('leaves out an unticked row and says so in the sum of what is written', async () => {
    const { job, bring, apply, store, until, batch } = await importPlace();
    await bring(clean);
    const [entry] = batch().planned?.base.entries ?? [];
    job.skip(new Set([entry?.key ?? '']));
    await until('it is planned again', () => batch().planned?.full.counts.refused === 1);
    expect(batch().planned?.base.counts.created).toBe(16);
    expect(batch().planned?.full.counts.created).toBe(15);
    await apply();
    expect(store.records('products')).toHaveLength(15);
    expect(batch().outcome?.preview.counts).toMatchObject({ created: 15, refused: 1 });
  });

  it('leaves out in the next file what was left out in this one, until it is ticked again', async () => {
    const { job, bring, apply, store, until, batch } = await importPlace();
    await bring(clean);
    const [entry] = batch().planned?.base.entries ?? [];
    job.skip(new Set([entry?.key ?? '']));
    await until('it is planned again', () => batch().planned?.full.counts.refused === 1);
    await apply();
    job.goTo('files');
    await bring(clean);
    await until('what was left out is recalled', () => batch().recalled.size > 0);
    await until('it is planned without it', () => batch().planned?.full.counts.refused === 1);
    expect([...batch().recalled]).toEqual([entry?.key]);
    expect(batch().planned?.full.counts).toMatchObject({ created: 0, unchanged: 15, refused: 1 });
    job.skip(new Set());
    await until('it is ticked again', () => batch().planned?.full.counts.created === 1);
    await apply();
    expect(store.records('products')).toHaveLength(16);
    job.goTo('files');
    await bring(clean);
    expect(batch().decisions.skip.size).toBe(0);
  });

  it('reads a column as told, and remembers it for the next file of the layout', async () => {
    const { job, bring, apply, current, store, until, batch } = await importPlace();
    await bring(clean);
    const table = current().proposal?.tables[0];
    const packaging = table?.columns.find(({ field }) => field === 'packaging');
    if (!table || !packaging) throw new Error('no such column');
    job.chooseField(table.id, packaging.column, 'story');
    const said = () => current().proposal?.tables[0]?.columns.find(({ column }) => column === packaging.column);
    await until('it is read again', () => said()?.field === 'story' && !batch().busy);
    expect(said()?.by).toBe('officer');
    await apply();
    expect(store.records('products').every(({ packaging: text }) => text === null)).toBe(true);
    expect(store.records('products').some(({ story }) => story !== null)).toBe(true);

    const kept = (await store.drafts.get(memoryKey))?.value;
    expect(kept).toMatchObject({ layouts: { [table.fingerprint]: { [packaging.heading]: 'story' } } });
    job.goTo('files');
    await bring(clean);
    expect(said()).toMatchObject({ field: 'story', by: 'memory' });
  });

  it('keeps choices on the way back and forth', async () => {
    const { job, bring, until, batch } = await importPlace();
    await bring(clean);
    const [entry] = batch().planned?.base.entries ?? [];
    job.skip(new Set([entry?.key ?? '']));
    job.goTo('columns');
    job.goTo('tables');
    job.goTo('files');
    job.goTo('preview');
    await until('it is planned', () => !batch().busy);
    expect([...batch().decisions.skip]).toEqual([entry?.key]);
    expect(batch().planned?.full.counts.created).toBe(15);
  });

  it('takes a header row that the officer points at', async () => {
    const { job, bring, current, until, batch } = await importPlace();
    await bring(titled);
    const table = current().proposal?.tables[0];
    job.chooseTable(table?.id ?? '', { headerTop: 8, headerBottom: 8 });
    await until('it is read again', () => current().proposal?.tables[0]?.headerBottom === 8 && !batch().busy);
    expect(current().proposal?.tables[0]).toMatchObject({ headerTop: 8, headerBottom: 8 });
  });

  it('reads nothing of a sheet that is left out', async () => {
    const { job, bring, current, until, batch } = await importPlace();
    await bring('a04-moi-xa-mot-trang.xlsx');
    const before = batch().planned?.base.rowsRead ?? 0;
    const [sheet] = current().proposal?.sheets.filter(({ role }) => role === 'data') ?? [];
    const rows = current().proposal?.tables.find(({ id }) => id === sheet?.tables[0])?.counts.data ?? 0;
    job.chooseTable(sheet?.tables[0] ?? '', { off: true });
    await until('it is planned again', () => batch().planned?.base.rowsRead === before - rows);
    expect(rows).toBeGreaterThan(0);
  });
});

describe('photos', () => {
  it('stores the pictures of rows and hangs them on their products', async () => {
    const { bring, apply, store, desktop, batch } = await importPlace();
    await bring(pictured);
    const asked = batch().planned?.base.photos.reduce((sum, each) => sum + each.pictures.length, 0) ?? 0;
    await apply();
    expect(asked).toBeGreaterThan(0);
    expect(batch().outcome?.photosStored).toBe(asked);
    const held = store.records('products').flatMap(({ photos }) => photos);
    expect(held).toHaveLength(asked);
    expect(desktop.memory.called.filter((name) => name === 'photo.put')).toHaveLength(asked);
  });

  it('adds photos to products that the registry had without any, with the row that they come from', async () => {
    const { job, bring, apply, store, batch } = await importPlace();
    await bring(pictured);
    await apply();
    const withPhotos = store.records('products').filter(({ photos }) => photos.length > 0);
    await store.applyPlan({
      reason: 'edit',
      label: 'x',
      issues: [],
      edits: withPhotos.map(({ id, photos }) => ({
        type: 'update',
        table: 'products',
        id,
        fields: { photos: { before: photos, after: [] } },
      })),
    });
    job.goTo('files');
    await bring(pictured);
    await apply();
    expect(batch().outcome?.photosStored).toBeGreaterThan(0);
    const [entry] = await store.history('products', withPhotos[0]?.id ?? '');
    expect(entry?.source).toMatchObject({ from: 'file', file: pictured, sheet: 'Catalogue' });
  });
});
