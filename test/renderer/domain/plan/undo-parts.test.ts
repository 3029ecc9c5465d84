import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../renderer/domain/plan/change';
import { invertChange } from '../../../../renderer/domain/plan/invert-change';
import { createEdit, type Edit, type Plan } from '../../../../renderer/domain/plan/plan';
import { blankCertificate } from '../../../../renderer/domain/records/certificate';
import { blankDecision } from '../../../../renderer/domain/records/decision';
import { blankOffice } from '../../../../renderer/domain/records/office';
import { blankParticipation } from '../../../../renderer/domain/records/participation';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { planOf, type SmallStore, smallStore } from '../../../support/plan-stories';

/** Undo of an import whose products meanwhile stand in a conference: what stays, stays whole. */

const apply = (store: SmallStore, edits: readonly Edit[]): Change => {
  const change = store.apply(planOf(edits));
  if (!change) throw new Error('nothing changed');
  return change;
};

/** `of[i]`: the decision under which product i has its stars, null for a product without any. */
const importOf = (of: readonly (number | null)[]): readonly Edit[] => [
  createEdit('producers', { ...blankProducer('p'), name: 'HTX' }),
  ...[...new Set(of)].flatMap((decision) =>
    decision === null ? [] : [createEdit('decisions', { ...blankDecision(`d${decision}`), number: `${decision}/QĐ` })],
  ),
  ...of.flatMap((decision, index) => [
    createEdit('products', { ...blankProduct(`x${index}`, 'p'), name: `Trà ${index}` }),
    ...(decision === null
      ? []
      : [
          createEdit('certificates', {
            ...blankCertificate(`k${index}`, `x${index}`),
            decisionId: `d${decision}`,
            stars: 4,
          }),
        ]),
  ]),
];

const invite = (store: SmallStore, products: readonly number[]): void => {
  const brings = products.map((index) => `x${index}`);
  apply(store, [
    createEdit('participations', { ...blankParticipation('t', 'c', 'producer', 'p'), productIds: brings }),
  ]);
};
const undo = (store: SmallStore, change: Change): Plan => {
  const plan = invertChange(change, store.tables);
  store.apply(plan);
  return plan;
};
const ids = (store: SmallStore, table: 'products' | 'certificates' | 'decisions'): readonly string[] =>
  store.tables.records(table).map(({ id }) => id);

describe('the undo of an import whose products are used', () => {
  it('leaves 44 invited products with their 44 certificates', () => {
    const store = smallStore();
    const all = Array.from({ length: 44 }, (_, index) => index);
    const change = apply(store, importOf(all.map((index) => index % 3)));
    invite(store, all);
    const { edits, issues } = undo(store, change);
    expect(edits).toEqual([]);
    expect(ids(store, 'products')).toHaveLength(44);
    expect(ids(store, 'certificates')).toHaveLength(44);
    expect(ids(store, 'decisions')).toHaveLength(3);
    expect(issues.filter(({ code }) => code === 'kept-along')).toHaveLength(44);
  });

  it('takes the others away with their certificates and decisions', () => {
    const store = smallStore();
    const change = apply(store, importOf([0, 1, 1]));
    invite(store, [1]);
    const { issues } = undo(store, change);
    expect([ids(store, 'products'), ids(store, 'certificates'), ids(store, 'decisions')]).toEqual([
      ['x1'],
      ['k1'],
      ['d1'],
    ]);
    expect(new Set(issues.map(({ code, recordId }) => `${code} ${recordId}`))).toEqual(
      new Set(['still-used p', 'still-used x1', 'kept-along k1', 'still-used d1']),
    );
    expect(issues.find(({ code }) => code === 'kept-along')?.params).toEqual({ byId: 'x1' });
  });

  it('keeps the stars of a product that was edited since', () => {
    const store = smallStore();
    const change = apply(store, importOf([0]));
    apply(store, [{ type: 'update', table: 'products', id: 'x0', fields: { unit: { before: null, after: 'hộp' } } }]);
    undo(store, change);
    expect([ids(store, 'products'), ids(store, 'certificates'), ids(store, 'decisions')]).toEqual([
      ['x0'],
      ['k0'],
      ['d0'],
    ]);
  });

  it('takes new stars from a product that was there before, invited or not', () => {
    const store = smallStore();
    apply(store, importOf([null]));
    const certificate = { ...blankCertificate('k0', 'x0'), stars: 4 as const };
    const change = apply(store, [createEdit('certificates', certificate)]);
    invite(store, [0]);
    expect(undo(store, change).issues).toEqual([]);
    expect(ids(store, 'certificates')).toEqual([]);
  });

  it('does not bring back a certificate that somebody removed', () => {
    const store = smallStore();
    const change = apply(store, importOf([0]));
    invite(store, [0]);
    const removed = { before: false, after: true };
    apply(store, [{ type: 'update', table: 'certificates', id: 'k0', fields: { removed } }]);
    undo(store, change);
    expect(ids(store, 'products')).toEqual(['x0']);
    expect(ids(store, 'certificates')).toEqual([]);
  });
});

it('whatever is imported, invited and edited: a product stays or goes with its stars, and names nothing that is gone', () => {
  const product = fc.record({
    decision: fc.option(fc.nat({ max: 2 })),
    invited: fc.boolean(),
    edited: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(product, { minLength: 1, maxLength: 12 }), (products) => {
      const store = smallStore();
      const change = apply(store, importOf(products.map(({ decision }) => decision)));
      const chosen = (key: 'invited' | 'edited') => products.flatMap((each, index) => (each[key] ? [index] : []));
      if (chosen('invited').length > 0) invite(store, chosen('invited'));
      for (const index of chosen('edited')) {
        const fields = { unit: { before: null, after: 'hộp' } };
        apply(store, [{ type: 'update', table: 'products', id: `x${index}`, fields }]);
      }
      const { issues } = undo(store, change);
      for (const [index, { decision, invited, edited }] of products.entries()) {
        const stays = invited || edited;
        expect(store.tables.record('products', `x${index}`) !== undefined).toBe(stays);
        expect(store.tables.record('certificates', `k${index}`) !== undefined).toBe(stays && decision !== null);
      }
      for (const { decisionId, productId } of store.tables.records('certificates')) {
        expect(store.tables.record('decisions', decisionId ?? '')).toBeDefined();
        expect(store.tables.record('products', productId)).toBeDefined();
      }
      const kept = change.edits.filter(({ table, id }) => store.tables.record(table, id) !== undefined);
      expect(new Set(issues.map(({ recordId }) => recordId))).toEqual(new Set(kept.map(({ id }) => id)));
    }),
  );
});

describe('undo of naming the office', () => {
  const named = createEdit('offices', { ...blankOffice('o'), name: 'Sở Công Thương Vĩnh Long' });

  it('takes it back in an empty book', () => {
    const store = smallStore();
    expect(undo(store, apply(store, [named])).issues).toEqual([]);
    expect(store.tables.records('offices')).toEqual([]);
  });

  it('leaves it while the book holds a record, and says so', () => {
    const store = smallStore();
    const change = apply(store, [named]);
    apply(store, [createEdit('producers', { ...blankProducer('p'), name: 'HTX' })]);
    expect(undo(store, change).issues).toMatchObject([
      { code: 'still-used', table: 'offices', params: { byTable: 'producers', byId: 'p' } },
    ]);
    expect(store.tables.records('offices')).toHaveLength(1);
  });

  it('lets the office of the sample go with the sample', () => {
    const store = smallStore();
    const change = apply(store, [createEdit('offices', { ...blankOffice('o'), sample: true })]);
    apply(store, [createEdit('producers', { ...blankProducer('p'), name: 'HTX' })]);
    expect(undo(store, change).issues).toEqual([]);
  });
});
