import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../../../renderer/domain/plan/check-plan';
import { memoryView } from '../../../../../renderer/domain/plan/memory-view';
import { planCreate } from '../../../../../renderer/domain/plan/planners/plan-create';
import { planEdit } from '../../../../../renderer/domain/plan/planners/plan-edit';
import { planInvite } from '../../../../../renderer/domain/plan/planners/plan-invite';
import { planMouState, planMous } from '../../../../../renderer/domain/plan/planners/plan-mous';
import { planParticipations } from '../../../../../renderer/domain/plan/planners/plan-participations';
import { blankBuyer } from '../../../../../renderer/domain/records/buyer';
import { blankConference } from '../../../../../renderer/domain/records/conference';
import { blankMou, type Mou } from '../../../../../renderer/domain/records/mou';
import { blankParticipation } from '../../../../../renderer/domain/records/participation';
import { blankProducer } from '../../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../../renderer/domain/records/product';

const ids = () => {
  let next = 0;
  return () => `new-${++next}`;
};

const conference = { ...blankConference('c1'), name: 'Hội nghị 2026' };
const honey = {
  ...blankProduct('p1', 'a'),
  name: 'Mật ong',
  unit: 'chai',
  wholesalePrice: 90_000,
  retailPriceMin: 120_000,
};
const brings = { ...blankParticipation('t1', 'c1', 'producer', 'a'), productIds: ['p1', 'gone'] };
const world = (mous: readonly Mou[] = []) =>
  memoryView({
    conferences: [conference],
    producers: [blankProducer('a'), blankProducer('b')],
    products: [honey],
    buyers: [blankBuyer('x'), blankBuyer('y')],
    participations: [brings],
    mous,
  });

const creations = (plan: ReturnType<typeof planInvite>) =>
  plan.edits.flatMap((edit) => (edit.type === 'create' ? [edit.record] : []));

describe('planCreate, planEdit', () => {
  it('adds a record that passes its schema', () => {
    const plan = planCreate('buyers', { ...blankBuyer('z'), name: 'Siêu thị' }, 'Siêu thị');
    expect(checkPlan(world(), plan).verdict).toBe('ready');
  });

  it('keeps what was before beside what comes after, for changed fields only', () => {
    const plan = planEdit(world(), {
      table: 'products',
      id: 'p1',
      values: { name: 'Mật ong bạc hà', unit: 'chai' },
      label: honey.name,
    });
    expect(plan.edits).toEqual([
      {
        type: 'update',
        table: 'products',
        id: 'p1',
        fields: { name: { before: 'Mật ong', after: 'Mật ong bạc hà' } },
        source: { from: 'typed' },
      },
    ]);
  });

  it('has nothing to do when nothing differs, lists compared by content', () => {
    expect(
      planEdit(world(), { table: 'participations', id: 't1', values: { productIds: ['p1', 'gone'] }, label: '' }).edits,
    ).toEqual([]);
  });
});

describe('planInvite', () => {
  it('invites whom it has not invited yet, once', () => {
    const plan = planInvite(
      world(),
      'c1',
      [
        { role: 'producer', partyId: 'a', productIds: [] },
        { role: 'producer', partyId: 'b', productIds: ['q'] },
        { role: 'producer', partyId: 'b', productIds: [] },
        { role: 'buyer', partyId: 'x', productIds: [] },
      ],
      ids(),
    );
    expect(creations(plan)).toMatchObject([
      { id: 'new-1', conferenceId: 'c1', role: 'producer', partyId: 'b', state: 'invited', productIds: ['q'] },
      { id: 'new-2', role: 'buyer', partyId: 'x' },
    ]);
    expect(checkPlan(world(), plan).verdict).toBe('ready');
  });

  it('does not confuse a seller and a buyer of the same id', () => {
    expect(creations(planInvite(world(), 'c1', [{ role: 'buyer', partyId: 'a', productIds: [] }], ids()))).toHaveLength(
      1,
    );
  });

  it('marks what belongs to the sample province', () => {
    const view = memoryView({ conferences: [{ ...conference, sample: true }] });
    const plan = planInvite(view, 'c1', [{ role: 'buyer', partyId: 'x', productIds: [] }], ids());
    expect(creations(plan)).toMatchObject([{ sample: true }]);
  });
});

describe('planParticipations', () => {
  it('records an answer and leaves the rest', () => {
    const plan = planParticipations(
      world(),
      'c1',
      new Map([
        ['t1', { state: 'accepted' as const }],
        ['unknown', { state: 'declined' as const }],
      ]),
    );
    expect(plan.edits).toEqual([
      {
        type: 'update',
        table: 'participations',
        id: 't1',
        fields: { state: { before: 'invited', after: 'accepted' } },
      },
    ]);
  });
});

describe('planMous', () => {
  it('numbers on from the highest number ever given, void ones included', () => {
    const view = world([{ ...blankMou('m1', 'c1', 'b', 'y', 4), state: 'void' }, blankMou('m2', 'c1', 'b', 'x', 2)]);
    const plan = planMous(
      view,
      'c1',
      [
        { producerId: 'a', buyerId: 'x' },
        { producerId: 'b', buyerId: 'y' },
      ],
      ids(),
    );
    expect(creations(plan)).toMatchObject([
      { number: 5, producerId: 'a', buyerId: 'x' },
      { number: 6, producerId: 'b', buyerId: 'y' },
    ]);
    expect(checkPlan(view, plan).verdict).toBe('ready');
  });

  it('gives no number of a removed memorandum again', () => {
    const view = world([{ ...blankMou('m1', 'c1', 'b', 'y', 7), removed: true }]);
    expect(creations(planMous(view, 'c1', [{ producerId: 'a', buyerId: 'x' }], ids()))).toMatchObject([{ number: 8 }]);
  });

  it('draws up no second paper for a pair, in the store or in the request', () => {
    const view = world([blankMou('m1', 'c1', 'a', 'x', 1)]);
    const again = { producerId: 'a', buyerId: 'y' };
    expect(creations(planMous(view, 'c1', [{ producerId: 'a', buyerId: 'x' }, again, again], ids()))).toHaveLength(1);
  });

  it('proposes the goods that the seller brings, prices but no promises', () => {
    const plan = planMous(world(), 'c1', [{ producerId: 'a', buyerId: 'x' }], ids());
    expect(creations(plan)).toMatchObject([
      { goods: [{ productId: 'p1', quantity: null, unit: 'chai', supplyTime: null, price: 90_000 }] },
    ]);
  });

  it('another conference has its own numbers', () => {
    const view = memoryView({
      conferences: [conference, blankConference('c2')],
      mous: [blankMou('m', 'c2', 'a', 'x', 9)],
    });
    expect(creations(planMous(view, 'c1', [{ producerId: 'a', buyerId: 'x' }], ids()))).toMatchObject([{ number: 1 }]);
  });
});

describe('planMouState', () => {
  it('voids a memorandum without taking its number', () => {
    const view = world([blankMou('m1', 'c1', 'a', 'x', 3)]);
    expect(planMouState(view, ['m1', 'none'], 'void').deed).toEqual({
      code: 'mou-state',
      state: 'void',
      count: 1,
      number: 3,
    });
    expect(planMouState(view, ['m1', 'none'], 'void').edits).toEqual([
      { type: 'update', table: 'mous', id: 'm1', fields: { state: { before: 'draft', after: 'void' } } },
    ]);
  });
});
