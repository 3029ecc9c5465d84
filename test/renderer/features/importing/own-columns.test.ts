import { describe, expect, it } from 'vitest';
import { createEdit, type Plan } from '../../../../renderer/domain/plan/plan';
import { blankOwnFacts, newOwnField } from '../../../../renderer/domain/records/own-field';
import type { GivenFile } from '../../../../renderer/features/importing/job/given-file';
import { type ImportPlace, importPlace } from './import-place';

const road = newOwnField({ of: 'products', key: 'own_loi-vao', order: 1 }, { ...blankOwnFacts, label: 'Lối vào' });
const made: Plan = { reason: 'edit', label: road.label, issues: [], edits: [createEdit('ownFields', road)] };

const list = (name: string, product: string): GivenFile => ({
  name,
  read: async () => ({
    ok: true,
    data: new TextEncoder().encode(`Tên sản phẩm,Chủ thể,Mục lạ\n${product},HTX Bình Minh,Đường số 12\n`),
  }),
});

const isSettled = ({ job }: ImportPlace): boolean => {
  const { step, batch, files } = job.state.get();
  return step !== 'files' && batch.planned !== null && !batch.busy && files.every(({ busy }) => !busy);
};
const planned = ({ batch }: ImportPlace): string => JSON.stringify(batch().planned?.full.plan.edits ?? []);
const lastColumn = ({ current }: ImportPlace) => current().proposal?.tables[0]?.columns[2];

/** An open import whose odd column was given to the own field. */
const given = async (): Promise<ImportPlace> => {
  const place = await importPlace();
  await place.store.applyPlan(made);
  place.job.add([list('a.csv', 'Trà xanh')]);
  await place.until('the file is read', () => isSettled(place));
  place.job.chooseOwn(place.current().proposal?.tables[0]?.id ?? '', 3, road.id);
  await place.until('the column is given', () => isSettled(place) && planned(place).includes(road.key));
  return place;
};

describe('own fields that come and go while an import is open', () => {
  it('leaves no value under a key whose field was undone, and takes it again with the field', async () => {
    const place = await given();
    const { store, until } = place;
    const takeBack = async () => {
      const undo = await store.planUndo(store.lastSeq());
      if (!undo) throw new Error('nothing to undo');
      await store.applyPlan(undo);
    };
    await takeBack();
    await until('the column is let go', () => isSettled(place) && !planned(place).includes(road.key));
    expect(lastColumn(place)?.own).toBeUndefined();
    await takeBack();
    await until('the column is back', () => isSettled(place) && planned(place).includes(road.key));
    expect(lastColumn(place)?.own?.id).toBe(road.id);
  });

  it('writes nothing under it when the field goes between the last look and the button', async () => {
    const place = await given();
    const { store } = place;
    const undo = await store.planUndo(store.lastSeq());
    if (!undo) throw new Error('nothing to undo');
    const gone = store.applyPlan(undo);
    await place.apply();
    await gone;
    expect(store.records('ownFields')).toEqual([]);
    expect(JSON.stringify(store.records('products'))).not.toContain(road.key);
  });

  it('keeps what was ticked when another field comes that no column fills', async () => {
    const place = await given();
    place.job.skip(new Set(['x']));
    await place.until('the tick counts', () => isSettled(place));
    const other = newOwnField({ of: 'buyers', key: 'own_khac', order: 1 }, { ...blankOwnFacts, label: 'Khác' });
    await place.store.applyPlan({ ...made, edits: [createEdit('ownFields', other)] });
    await place.until('it was read again', () => isSettled(place));
    expect([...place.batch().decisions.skip]).toEqual(['x']);
  });
});

describe('a column given to an own field by hand', () => {
  it('is known in the next file of the layout', async () => {
    const place = await given();
    await place.apply();
    expect(place.store.records('products')[0]).toMatchObject({ [road.key]: 'Đường số 12' });
    place.job.goTo('files');
    place.job.add([list('b.csv', 'Mật ong')]);
    await place.until('the next file is read', () => isSettled(place));
    expect(lastColumn(place)).toMatchObject({ own: { id: road.id }, by: 'memory' });
    await place.apply();
    expect(place.store.records('products').map((product) => product[road.key as `own_${string}`])).toEqual([
      'Đường số 12',
      'Đường số 12',
    ]);
  });
});
