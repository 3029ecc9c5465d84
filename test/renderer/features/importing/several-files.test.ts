import { describe, expect, it } from 'vitest';
import type { GivenFile } from '../../../../renderer/features/importing/job/given-file';
import { fileSums, sharedProducers } from '../../../../renderer/features/importing/model/file-sums';
import { givenFixture, importPlace } from './import-place';

const clean = 'a01-bieu-theo-doi.xlsx';
const titled = 'a02-phu-luc-cong-van.xlsx';

const csv = (name: string, ...rows: readonly string[]): GivenFile => ({
  name,
  read: async () => ({
    ok: true,
    data: new TextEncoder().encode(
      ['Tên sản phẩm;Tên chủ thể;Mã số thuế;Hạng sao;Loại hình chủ thể', ...rows].join('\n'),
    ),
  }),
});
const tea = csv('che.csv', 'Chè xanh;HTX Tân Cương;0188200014;4 sao;HTX');
const same = csv(
  'lai.csv',
  'Chè xanh;HTX Tân Cương;0188200014;4 sao;HTX',
  'Chè đen;HTX chè Tân Cương;0188200014;3 sao;HTX',
);
const bad = csv('la.csv', 'Mật ong;HTX Rừng;;xuất sắc;đầu mối', 'Nấm;HTX Rừng;;xuất sắc;HTX');

const settled = (place: Awaited<ReturnType<typeof importPlace>>) =>
  place.until('it is compared', () => place.batch().planned !== null && !place.batch().busy);

describe('several files', () => {
  it('have one preview, whose counts add up for each file and in all', async () => {
    const { bring, batch, job } = await importPlace();
    await bring(clean, titled);
    const { proposal, planned } = batch();
    if (!proposal || !planned) throw new Error('no preview');
    expect(job.state.get().step).toBe('preview');
    expect(planned.base.rowsRead).toBe(16 + 11);
    const sums = fileSums(proposal, planned.base);
    expect(sums.map(({ file, read }) => [file, read])).toEqual([
      [clean, 16],
      [titled, 11],
    ]);
    for (const { read, counts } of sums) {
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(read);
    }
  });

  it('are written as one Change and taken back by one undo', async () => {
    const { bring, apply, batch, job, store, until } = await importPlace();
    await bring(clean, titled);
    await apply();
    expect(store.lastSeq()).toBe(1);
    expect(store.records('products')).toHaveLength(16 + 11);
    const [change] = await store.recentChanges(1);
    expect(change?.label).toBe(`${clean}, ${titled}`);
    job.undo();
    await until('it is undone', () => batch().outcome?.undone !== null && batch().outcome?.undone !== 'running');
    expect(store.records('products')).toHaveLength(0);
    expect(store.records('producers')).toHaveLength(0);
  });

  it('know a producer of two files as one, and each value by its file', async () => {
    const place = await importPlace();
    place.job.add([tea, same]);
    await settled(place);
    expect(place.batch().planned?.base.counts).toMatchObject({ created: 2, unchanged: 1 });
    const { proposal } = place.batch();
    expect(proposal && sharedProducers(proposal)).toBe(1);
    await place.apply();
    expect(place.store.records('producers')).toHaveLength(1);
    const black = place.store.records('products').find(({ name }) => name === 'Chè đen');
    const [entry] = await place.store.history('products', black?.id ?? '');
    expect(entry?.source).toEqual({ from: 'file', file: 'lai.csv', sheet: null, row: 3 });
  });

  it('that come one after the other join the preview; one that is left leaves it', async () => {
    const place = await importPlace();
    const { job, batch, until } = place;
    job.add([tea]);
    await settled(place);
    expect(batch().planned?.base.rowsRead).toBe(1);
    job.add([same]);
    await until('both are compared', () => batch().planned?.base.rowsRead === 3 && !batch().busy);
    expect(job.state.get().step).toBe('preview');
    job.drop(job.state.get().files[0]?.id ?? '');
    await until('one is left', () => batch().planned?.base.rowsRead === 2);
    expect(batch().planned?.base.counts).toMatchObject({ created: 2 });
  });

  it('begin a new import after one was applied', async () => {
    const place = await importPlace();
    place.job.add([tea]);
    await settled(place);
    await place.apply();
    place.job.add([same]);
    await place.until('it is compared', () => place.batch().planned?.base.rowsRead === 2 && !place.batch().busy);
    expect(place.job.state.get().files.map(({ name }) => name)).toEqual(['lai.csv']);
    expect(place.batch().planned?.base.counts).toMatchObject({ created: 1, unchanged: 1 });
  });

  it('that come while one is written wait for the start, and are an import of their own', async () => {
    const place = await importPlace();
    const { job, batch, until, store } = place;
    job.add([tea]);
    await settled(place);
    job.apply();
    job.add([same]);
    await until('the first is written', () => batch().outcome !== null);
    expect(job.state.get().files.map(({ name, state }) => [name, state])).toEqual([['che.csv', 'applied']]);
    expect(job.state.get().step).toBe('report');
    expect(store.records('products')).toHaveLength(1);
    job.goTo('files');
    await until('the second is compared', () => batch().planned?.base.rowsRead === 2 && !batch().busy);
    expect(job.state.get().files.map(({ name }) => name)).toEqual(['lai.csv']);
  });

  it('wait for the last one, and a file that is no list stops none of them', async () => {
    const place = await importPlace();
    const pdf: GivenFile = {
      name: 'x.xlsx',
      read: async () => ({ ok: true, data: new TextEncoder().encode('%PDF-1.7') }),
    };
    place.job.add([pdf, tea, givenFixture(clean)]);
    await place.until('all were read', () => place.job.state.get().step === 'preview' && !place.batch().busy);
    expect(place.batch().planned?.base.rowsRead).toBe(17);
    expect(place.job.state.get().files[0]).toMatchObject({ state: 'trouble' });
  });
});

describe('what texts mean', () => {
  it('is asked once for each text before the preview, with its rows', async () => {
    const place = await importPlace();
    place.job.add([bad, csv('nua.csv', 'Măng;HTX Rừng;;Xuất  sắc;HTX')]);
    await settled(place);
    expect(place.job.state.get().step).toBe('values');
    const asked = place.batch().proposal?.values.map(({ field, text, rows, lost }) => [field, text, rows.length, lost]);
    expect(asked).toEqual([
      ['stars', 'xuất sắc', 3, true],
      ['producerKind', 'đầu mối', 1, false],
    ]);
  });

  it('is applied at once, remembered by the office, and not asked of the next file', async () => {
    const place = await importPlace();
    const { job, batch, until, store } = place;
    job.add([bad]);
    await settled(place);
    job.mean('stars', 'xuat sac', '5');
    await until('it is read anew', () => batch().proposal?.values[0]?.by === 'officer' && !batch().busy);
    job.goOn();
    expect(job.state.get().step).toBe('preview');
    await place.apply();
    expect(store.records('certificates').map(({ stars }) => stars)).toEqual([5, 5]);
    job.add([csv('sau.csv', 'Măng;HTX Rừng;;xuất sắc;HTX')]);
    await until('it is compared', () => batch().planned?.base.rowsRead === 1 && !batch().busy);
    expect(job.state.get().step).toBe('preview');
    expect(batch().proposal?.values).toMatchObject([{ text: 'xuất sắc', answer: '5', by: 'memory' }]);
  });

  it('may be left open or empty: the row comes in without it, and says so only while it is open', async () => {
    const place = await importPlace();
    const { job, batch, until } = place;
    job.add([bad]);
    await settled(place);
    job.goOn();
    expect(job.state.get().step).toBe('preview');
    expect(batch().planned?.base.counts.created).toBe(2);
    const open = () => batch().proposal?.issues.filter(({ code }) => code === 'stars-unreadable').length;
    expect(open()).toBe(2);
    job.mean('stars', 'xuat sac', null);
    await until('it is read anew', () => open() === 0);
    expect(batch().planned?.base.counts.created).toBe(2);
  });
});

describe('a layout that is known', () => {
  const odd = (name: string, product: string): GivenFile => ({
    name,
    read: async () => ({
      ok: true,
      data: new TextEncoder().encode(
        `Mặt hàng tham gia;Bên bán;Sao;Cột lạ\n${product};HTX Tân Cương;4;zz\n${product} 2;HTX Tân Cương;3;yy`,
      ),
    }),
  });

  it('goes straight to the preview with no mapping by hand, and can be forgotten', async () => {
    const place = await importPlace();
    const { job, batch, until, current } = place;
    job.add([odd('mot.csv', 'Chè')]);
    await until('it is read', () => job.state.get().step !== 'files');
    job.goTo('columns');
    const table = current().proposal?.tables[0];
    job.chooseField(table?.id ?? '', 1, 'productName');
    job.chooseField(table?.id ?? '', 2, 'producerName');
    job.chooseField(table?.id ?? '', 4, 'note');
    await until('it is read anew', () => batch().proposal?.products[0]?.values.note === 'zz' && !batch().busy);
    await place.apply();
    job.add([odd('hai.csv', 'Mật ong')]);
    await until('the second is compared', () => batch().planned?.base.rowsRead === 2 && !batch().busy);
    expect(job.state.get().step).toBe('preview');
    expect(current().choices).toEqual({});
    expect(batch().proposal?.products.map(({ values }) => values.note)).toEqual(['zz', 'yy']);
    job.goTo('columns');
    job.forget();
    await until(
      'it is read without memory',
      () => batch().proposal?.products[0]?.values.note === undefined && !batch().busy,
    );
  });
});
