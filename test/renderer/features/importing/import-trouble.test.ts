import { describe, expect, it } from 'vitest';
import type { GivenFile } from '../../../../renderer/features/importing/job/given-file';
import { createdIn } from '../../../../renderer/features/importing/model/row-writes';
import { memoryDesktop } from '../../../support/memory-desktop';
import { givenFixture, importPlace } from './import-place';

const clean = 'a01-bieu-theo-doi.xlsx';

const broken = (name: string, data: Uint8Array): GivenFile => ({ name, read: async () => ({ ok: true, data }) });

describe('trouble', () => {
  it('says what a file is instead of a list, and goes on with the others', async () => {
    const { job, until, current } = await importPlace();
    const pdf = broken('giay.xlsx', new TextEncoder().encode('%PDF-1.7 …'));
    job.add([pdf, givenFixture(clean)]);
    await until('both are settled', () =>
      job.state.get().files.every(({ state }) => state !== 'reading' && state !== 'waiting'),
    );
    const [first] = job.state.get().files;
    expect(first?.trouble).toMatchObject({ from: 'content', failure: { code: 'not-a-workbook' } });
    await until('the good one is shown', () => job.state.get().step === 'preview');
    expect(current().name).toBe(clean);
  });

  it('reads a file again after it was closed in Excel', async () => {
    const { job, until, current } = await importPlace();
    let open = true;
    const given: GivenFile = {
      name: clean,
      read: async () => (open ? { ok: false, code: 'file-in-use' } : givenFixture(clean).read()),
    };
    job.add([given]);
    await until('it is refused', () => job.state.get().files[0]?.state === 'trouble');
    expect(job.state.get().files[0]?.trouble).toEqual({ from: 'machine', code: 'file-in-use' });
    open = false;
    job.readAgain(job.state.get().files[0]?.id ?? '');
    await until('it is read', () => job.state.get().step === 'preview');
    expect(current().trouble).toBeNull();
  });

  it('writes nothing on a full disk, says what is free, and succeeds when there is space again', async () => {
    const desktop = memoryDesktop();
    const { bring, apply, store, batch } = await importPlace(desktop);
    await bring(clean);
    const journal = desktop.memory.journal as { append: typeof desktop.memory.journal.append };
    const { append } = journal;
    journal.append = async () => ({ ok: false, code: 'disk-full', details: { freeBytes: 12_000_000 } });
    await apply();
    expect(batch().applyTrouble).toMatchObject({ why: 'failure', failure: { code: 'disk-full' }, free: 12_000_000 });
    expect(batch().outcome).toBeNull();
    expect(store.records('producers')).toHaveLength(0);
    expect(store.lastSeq()).toBe(0);
    journal.append = append;
    await apply();
    expect(store.records('products')).toHaveLength(16);
    expect(batch().applyTrouble).toBeNull();
  });

  it('stops before the write begins and leaves everything as it was', async () => {
    const { job, bring, store, until, batch } = await importPlace();
    await bring(clean);
    job.apply();
    job.stop();
    await until('it stopped', () => batch().applyTrouble !== null);
    expect(batch().applyTrouble).toEqual({ why: 'stopped' });
    expect(store.lastSeq()).toBe(0);
    expect(store.records('products')).toHaveLength(0);
  });

  it('plans again when the registry changed meanwhile', async () => {
    const { job, bring, store, until, batch } = await importPlace();
    await bring(clean);
    const planned = batch().planned?.full;
    if (!planned) throw new Error('no plan');
    await store.applyPlan(planned.plan);
    job.goTo('preview');
    await until('it is compared again', () => batch().planned?.base.counts.unchanged === 16);
    expect(createdIn(batch().planned?.full.plan ?? planned.plan, 'products')).toBe(0);
  });

  it('ends the worker of a file that is dropped', async () => {
    const { job, bring, current } = await importPlace();
    await bring(clean);
    job.drop(current().id);
    expect(job.state.get()).toMatchObject({ files: [], current: null, step: 'files', batch: { proposal: null } });
  });

  it('a fault of our own lists the file with a sentence and leaves no screen waiting', async () => {
    const place = await importPlace();
    const { store, job, until } = place;
    const { records } = store;
    const faulty = store as { records: typeof records };
    let broken = true;
    faulty.records = (table) => {
      if (broken && table === 'producers') throw new Error('a fault of our own');
      return records(table);
    };
    job.add([givenFixture(clean)]);
    await until('it is listed', () => job.state.get().files[0]?.state === 'trouble');
    expect(job.state.get().files[0]).toMatchObject({ busy: false, trouble: { from: 'machine', code: 'internal' } });
    broken = false;
    job.readAgain(job.state.get().files[0]?.id ?? '');
    await until('it is read', () => job.state.get().step === 'preview' && !place.current().busy);
    expect(place.batch().planned?.base.rowsRead).toBe(16);
  });
});
