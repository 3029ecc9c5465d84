import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../renderer/domain/plan/change';
import { invertChange } from '../../../../renderer/domain/plan/invert-change';
import { createEdit, type Edit } from '../../../../renderer/domain/plan/plan';
import { planMerge } from '../../../../renderer/domain/plan/planners/plan-merge';
import { planSettleInSteps } from '../../../../renderer/domain/plan/planners/plan-settle';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import { blankConference } from '../../../../renderer/domain/records/conference';
import { blankParticipation } from '../../../../renderer/domain/records/participation';
import { freshId, importInto } from '../../../support/import-into';
import { honey, proposalOfRows, tea } from '../../../support/import-planning';
import { type CellSketch, today } from '../../../support/intake-workbook';
import { planOf, type SmallStore, smallStore } from '../../../support/plan-stories';

const list = proposalOfRows(tea(), honey);

const bring = (store: SmallStore, proposal = list): Change => {
  const { change } = importInto(store, proposal);
  if (!change) throw new Error('nothing imported');
  return change;
};

const named = (store: SmallStore, table: 'producers' | 'products', name: string): string => {
  const found = store.tables.records(table).find((record) => record.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found.id;
};

const edit = (table: Edit['table'], id: string, field: string, before: unknown, after: unknown): Edit => ({
  type: 'update',
  table,
  id,
  fields: { [field]: { before, after } },
});

/** Takes the import back; what was kept, by reason. */
const undo = (store: SmallStore, change: Change): Readonly<Record<string, readonly (string | undefined)[]>> => {
  const plan = invertChange(change, store.tables);
  store.apply(plan);
  const kept: Record<string, (string | undefined)[]> = {};
  for (const { code, recordId } of plan.issues) kept[code] = [...(kept[code] ?? []), recordId];
  return kept;
};

const left = (store: SmallStore) => ({
  producers: store.tables.records('producers').map(({ name }) => name),
  products: store.tables.records('products').map(({ name }) => name),
  certificates: store.tables.records('certificates').length,
  decisions: store.tables.records('decisions').length,
});

describe('an import taken back days later', () => {
  it('leaves nothing when nobody worked on it', () => {
    const store = smallStore();
    const change = bring(store);
    expect(undo(store, change)).toEqual({});
    expect(left(store)).toEqual({ producers: [], products: [], certificates: 0, decisions: 0 });
  });

  it('keeps an edited product with its producer, its stars and their decision, and lists each with its reason', () => {
    const store = smallStore();
    const change = bring(store);
    const product = named(store, 'products', 'Chè Shan');
    store.apply(planOf([edit('products', product, 'note', null, 'gọi lại sau Tết')]));
    const kept = undo(store, change);
    expect(kept['edited-since']).toEqual([product]);
    expect(kept['still-used']).toHaveLength(2);
    expect(kept['kept-along']).toHaveLength(1);
    expect(left(store)).toEqual({
      producers: ['HTX Chè Tà Xùa'],
      products: ['Chè Shan'],
      certificates: 1,
      decisions: 1,
    });
  });

  it('keeps what a conference has invited meanwhile: the producer and the products that it brings', () => {
    const store = smallStore();
    const change = bring(store);
    const place = {
      ...blankParticipation('t1', 'c1', 'producer', named(store, 'producers', 'HTX Chè Tà Xùa')),
      productIds: [named(store, 'products', 'Chè Shan')],
    };
    store.apply(planOf([createEdit('conferences', blankConference('c1')), createEdit('participations', place)]));
    const kept = undo(store, change);
    expect(kept['still-used']).toEqual(expect.arrayContaining([place.partyId, ...place.productIds]));
    expect(left(store)).toMatchObject({ producers: ['HTX Chè Tà Xùa'], products: ['Chè Shan'], certificates: 1 });
    expect(store.tables.record('participations', 't1')).toEqual(place);
  });

  it('sets back fields of known records that nobody touched since, and keeps the others', () => {
    const store = smallStore();
    bring(store);
    const change = bring(store, proposalOfRows(tea({ price: 310_000, phone: '0911000055' })));
    const product = named(store, 'products', 'Chè Shan');
    store.apply(planOf([edit('products', product, 'retailPriceMax', 310_000, 350_000)]));
    const kept = undo(store, change);
    expect(kept).toEqual({ 'edited-since': [product] });
    expect(store.tables.record('products', product)).toMatchObject({
      retailPriceMin: 280_000,
      retailPriceMax: 350_000,
    });
    expect(store.tables.records('producers')[0]?.phones).toHaveLength(1);
  });
});

describe('an import of which a record was merged meanwhile', () => {
  const twin: readonly CellSketch[] = honey.with(1, 'Tổ hợp tác Ong Rừng').with(4, '0911000033').with(6, 'Sáp ong');

  const merge = (store: SmallStore, winner: string, loser: string) => {
    const ids = { winnerId: named(store, 'producers', winner), loserId: named(store, 'producers', loser) };
    store.apply(planMerge(store.tables, { table: 'producers', ...ids, choices: {}, pairId: freshId(), label: '' }));
    return ids;
  };

  it('leaves the absorbed record absorbed and lists it; its product stays where it is now', () => {
    const store = smallStore();
    bring(store);
    const change = bring(store, proposalOfRows(twin));
    const { winnerId, loserId } = merge(store, 'Hộ kinh doanh Ong', 'Tổ hợp tác Ong Rừng');
    const kept = undo(store, change);
    expect(kept['merged-since']).toEqual([loserId]);
    expect(kept['edited-since']).toEqual([named(store, 'products', 'Sáp ong')]);
    expect(store.tables.records('products').filter(({ producerId }) => producerId === winnerId)).toHaveLength(2);
    expect(store.tables.row('producers', loserId)?.record.removed).toBe(true);
  });

  it('keeps a record that absorbed another one, even when nothing else was edited', () => {
    const store = smallStore();
    const change = bring(store);
    bring(store, proposalOfRows(twin));
    const { winnerId } = merge(store, 'Hộ kinh doanh Ong', 'Tổ hợp tác Ong Rừng');
    undo(store, change);
    expect(store.tables.record('producers', winnerId)).toBeDefined();
    expect(left(store).producers).toEqual(['Hộ kinh doanh Ong']);
  });

  it('after the merge was taken back is taken back whole', () => {
    const store = smallStore();
    const change = bring(store, proposalOfRows(honey, twin));
    merge(store, 'Hộ kinh doanh Ong', 'Tổ hợp tác Ong Rừng');
    const last = store.changes.at(-1);
    if (!last) throw new Error('no merge');
    store.apply(invertChange(last, store.tables));
    expect(undo(store, change)).toEqual({});
    expect(left(store).producers).toEqual([]);
  });

  it('does not touch fields of an absorbed record that an import had updated', () => {
    const store = smallStore();
    bring(store, proposalOfRows(honey, twin));
    const change = bring(store, proposalOfRows(twin.with(5, '0188200014')));
    const { loserId } = merge(store, 'Hộ kinh doanh Ong', 'Tổ hợp tác Ong Rừng');
    const before = store.tables.row('producers', loserId)?.record;
    expect(undo(store, change)['merged-since']).toEqual([loserId]);
    expect(store.tables.row('producers', loserId)?.record).toEqual(before);
  });
});

describe('an import whose questions were answered meanwhile', () => {
  const settleAll = (store: SmallStore): void => {
    for (const doubt of store.tables.records('doubts')) {
      const context = { newId: freshId, today };
      const plan = runAtOnce(planSettleInSteps(store.tables, { doubtId: doubt.id, answer: 'new', context }));
      if (plan) store.apply(plan);
    }
  };

  it('takes open questions back with it', () => {
    const store = smallStore();
    bring(store, proposalOfRows(tea({ product: 'Mứt dừa' })));
    const change = bring(store, proposalOfRows(tea({ product: 'Mut dua' })));
    expect(undo(store, change)).toEqual({});
    expect(store.tables.records('doubts')).toEqual([]);
  });

  it('keeps what an answer made, and the answer', () => {
    const store = smallStore();
    bring(store, proposalOfRows(tea({ product: 'Mứt dừa' })));
    const change = bring(store, proposalOfRows(tea({ product: 'Mut dua' })));
    settleAll(store);
    const kept = undo(store, change);
    expect(kept).toEqual({ 'edited-since': [store.tables.records('doubts')[0]?.id] });
    expect(left(store).products).toEqual(['Mứt dừa', 'Mut dua']);
  });
});
