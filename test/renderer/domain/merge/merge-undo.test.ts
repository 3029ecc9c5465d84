import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Side } from '../../../../renderer/domain/merge/merge-choices';
import { checkPlan } from '../../../../renderer/domain/plan/check-plan';
import { invertChange } from '../../../../renderer/domain/plan/invert-change';
import { type MergeOrder, planMerge } from '../../../../renderer/domain/plan/planners/plan-merge';
import { findReferents } from '../../../../renderer/domain/plan/references';
import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import { tableNames } from '../../../../renderer/domain/records/table-name';
import { planOf, smallStore } from '../../../support/plan-stories';
import { registers } from '../../../support/random-register';

const choices = fc.dictionary(
  fc.constantFrom('name', 'taxCode', 'phones', 'note', 'email', 'packaging', 'standards', 'producerId'),
  fc.constantFrom<Side>('winner', 'loser', 'both'),
);

const orders: fc.Arbitrary<MergeOrder> = fc
  .record({
    table: fc.constantFrom('producers' as const, 'products' as const),
    first: fc.nat(2),
    second: fc.nat(2),
    choices,
  })
  .filter(({ first, second }) => first !== second)
  .map(({ table, first, second, choices: chosen }) => {
    const letter = table === 'producers' ? 'p' : 's';
    const ids = { winnerId: `${letter}${first + 1}`, loserId: `${letter}${second + 1}` };
    return { table, ...ids, choices: chosen, pairId: 'pair-1', label: 'gộp' };
  });

/** Everything live but the pairs, which only remember. */
const stateOf = (view: StoreView) =>
  Object.fromEntries(tableNames.filter((table) => table !== 'pairs').map((table) => [table, view.records(table)]));

const merged = (content: Parameters<typeof smallStore>[0], order: MergeOrder) => {
  const store = smallStore(content);
  const before = stateOf(store.tables);
  const change = store.apply(planMerge(store.tables, order));
  if (!change) throw new Error('a merge always changes something');
  return { store, before, change };
};

describe('a merge', () => {
  it('taken back gives both records and everything around them as they were', () => {
    fc.assert(
      fc.property(registers, orders, (content, order) => {
        const { store, before, change } = merged(content, order);
        const undo = invertChange(change, store.tables);
        expect(undo.issues).toEqual([]);
        store.apply(undo);
        expect(stateOf(store.tables)).toEqual(before);
        expect(store.tables.records('pairs')).toEqual([]);
      }),
    );
  });

  it('taken back after later work keeps what was edited, lists it, and gives back the rest', () => {
    fc.assert(
      fc.property(registers, orders, fc.constantFrom('name', 'note'), (content, order, field) => {
        const { store, before, change } = merged(content, order);
        const { table, winnerId, loserId } = order;
        const now = store.tables.record(table, winnerId) as unknown as Record<string, unknown>;
        const fields = { [field]: { before: now[field], after: 'sửa sau' } };
        store.apply(planOf([{ type: 'update', table, id: winnerId, fields }]));
        const undo = invertChange(change, store.tables);
        store.apply(undo);
        const wrote = change.edits.some(
          (edit) => edit.type === 'update' && edit.id === winnerId && field in edit.fields,
        );
        const listed = undo.issues.filter(({ code }) => code === 'edited-since');
        expect(listed.map((issue) => [issue.recordId, issue.field])).toEqual(wrote ? [[winnerId, field]] : []);
        expect(store.tables.record(table, winnerId)).toMatchObject({ [field]: 'sửa sau' });
        expect(store.tables.record(table, loserId)).toEqual(before[table]?.find(({ id }) => id === loserId));
      }),
    );
  });

  it('is a Plan that can be applied as it stands, and leaves nobody naming the absorbed record', () => {
    fc.assert(
      fc.property(registers, orders, (content, order) => {
        const store = smallStore(content);
        const plan = planMerge(store.tables, order);
        expect(checkPlan(store.tables, plan).verdict).toBe('ready');
        store.apply(plan);
        expect(findReferents(store.tables, new Set([order.loserId])).get(order.loserId) ?? []).toEqual([]);
        expect(store.tables.record(order.table, order.loserId)).toBeUndefined();
        expect(store.tables.row(order.table, order.loserId)?.record.removed).toBe(true);
      }),
    );
  });

  it('loses no value: each is in the record that stays or in what the pair remembers', () => {
    fc.assert(
      fc.property(registers, orders, (content, order) => {
        const { store, before } = merged(content, order);
        const stays = store.tables.record(order.table, order.winnerId) as unknown as Record<string, unknown>;
        const remembered = store.tables.records('pairs')[0]?.givenUp ?? [];
        const kept = new Set(
          [...Object.entries(stays), ...remembered.map(({ field, value }) => [field, value] as const)].flatMap(
            ([field, value]) =>
              (Array.isArray(value) ? value : [value]).map((one) => `${field} ${String(one).toLowerCase()}`),
          ),
        );
        for (const id of [order.winnerId, order.loserId]) {
          const record = before[order.table]?.find((each) => each.id === id) ?? {};
          for (const [field, value] of Object.entries(record)) {
            if (['id', 'removed', 'sample', 'kind', 'contactPublic'].includes(field) || value === null) continue;
            for (const one of Array.isArray(value) ? value : [value]) {
              expect(kept.has(`${field} ${String(one).toLowerCase()}`)).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('brings the persons to call along, each with what he agreed to', () => {
    fc.assert(
      fc.property(registers, orders, (content, order) => {
        fc.pre(order.table === 'producers');
        const { store, before } = merged(content, order);
        const expected = (before['contacts'] ?? []).map((contact) =>
          'partyId' in contact && contact.partyId === order.loserId ? { ...contact, partyId: order.winnerId } : contact,
        );
        expect(store.tables.records('contacts')).toEqual(expected);
      }),
    );
  });

  it('keeps one place for each conference at which both were expected', () => {
    fc.assert(
      fc.property(registers, orders, (content, order) => {
        fc.pre(order.table === 'producers');
        const { store, before } = merged(content, order);
        const own = store.tables.records('participations').filter(({ partyId }) => partyId === order.winnerId);
        const brought = (before['participations'] ?? []).flatMap((each) =>
          'productIds' in each && [order.winnerId, order.loserId].includes(each.partyId) ? each.productIds : [],
        );
        expect(new Set(own.flatMap(({ productIds }) => productIds))).toEqual(new Set(brought));
      }),
    );
  });
});
