import { describe, expect, it } from 'vitest';
import { markOf, tallyOf } from '../../../../renderer/domain/plan/mark';
import { createReplay } from '../../../../renderer/storage/opening/replay';
import { planOf, smallStore } from '../../../support/plan-stories';
import { addProducers } from '../../../support/store-plans';

const changes = () => {
  const store = smallStore();
  store.apply(addProducers('p1'));
  store.apply(addProducers('p2'));
  store.apply(
    planOf([{ type: 'update', table: 'producers', id: 'p1', fields: { note: { before: null, after: 'gọi lại' } } }]),
  );
  return store;
};
const empty = { rows: new Map(), seq: 0, replica: 'test', counter: 0 };

describe('createReplay', () => {
  it('gives the rows and the mark that the Changes left', () => {
    const { tables, changes: list } = changes();
    const replay = createReplay(empty);
    for (const change of list) replay.apply(change);
    expect(replay.rowsOf('producers')).toEqual(tables.rows('producers'));
    const { seq, tally } = replay.state();
    expect(markOf(seq, tally)).toEqual(
      markOf(
        3,
        tallyOf((table) => tables.rows(table)),
      ),
    );
  });

  it('goes on from rows that are there already', () => {
    const { changes: list, tables } = changes();
    const first = createReplay(empty);
    for (const change of list.slice(0, 2)) first.apply(change);
    const base = { ...empty, rows: new Map([['producers', first.rowsOf('producers')] as const]), seq: 2 };
    const second = createReplay(base);
    for (const change of list.slice(2)) second.apply(change);
    expect(second.rowsOf('producers')).toEqual(tables.rows('producers'));
    expect(second.state()).toMatchObject({ seq: 3, tally: tallyOf((table) => tables.rows(table)) });
  });

  it('never lets the counter fall behind the dots of its own replica, and minds no other', () => {
    const { changes: list } = changes();
    const own = createReplay(empty);
    const other = createReplay({ ...empty, replica: 'khác', counter: 1 });
    for (const change of list) {
      own.apply(change);
      other.apply(change);
    }
    expect(own.state().counter).toBe(3);
    expect(other.state().counter).toBe(1);
  });

  it('refuses a Change that does not fit', () => {
    const { changes: list } = changes();
    const replay = createReplay(empty);
    const [first, , third] = list;
    if (!first || !third) throw new Error('no changes');
    expect(() => replay.apply(third)).toThrow('does not exist');
    replay.apply(first);
    expect(() => replay.apply(first)).toThrow('exists');
    expect(replay.state().seq).toBe(1);
  });
});
