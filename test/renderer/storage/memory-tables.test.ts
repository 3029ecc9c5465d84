import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../renderer/domain/plan/row';
import type { TouchedRow } from '../../../renderer/domain/plan/touched-rows';
import { blankBuyer } from '../../../renderer/domain/records/buyer';
import { blankProducer } from '../../../renderer/domain/records/producer';
import { createMemoryTables } from '../../../renderer/storage/memory-tables';

const producer = (id: string, name = ''): TouchedRow => ({
  table: 'producers',
  row: { record: { ...blankProducer(id), name }, versions: { created: 'a:1' }, trail: [1] },
});
const buyer = (id: string): TouchedRow => ({
  table: 'buyers',
  row: { record: blankBuyer(id), versions: { created: 'a:1' }, trail: [1] },
});

describe('memory tables', () => {
  it('begin with the rows given, in their order', () => {
    const rows: readonly Row[] = [producer('p2').row, producer('p1').row];
    const tables = createMemoryTables(new Map([['producers', rows]]));
    expect(tables.records('producers').map(({ id }) => id)).toEqual(['p2', 'p1']);
    expect(tables.row('producers', 'p1')).toBe(rows[1]);
    expect(tables.version('producers')).toBe(0);
  });

  it('show nothing that is only staged, and forget it when it is never published', () => {
    const tables = createMemoryTables(new Map());
    const lost = tables.stage([producer('lost')]);
    expect(tables.positionOf(lost, 'producers', 'lost')).toBe(0);
    expect(tables.row('producers', 'lost')).toBeUndefined();
    tables.publish(tables.stage([producer('kept')]));
    expect(tables.row('producers', 'lost')).toBeUndefined();
    expect(tables.records('producers').map(({ id }) => id)).toEqual(['kept']);
  });

  it('know the place of old and of staged rows', () => {
    const tables = createMemoryTables(new Map());
    tables.publish(tables.stage([producer('p1'), producer('p2')]));
    const staged = tables.stage([producer('p2', 'mới'), producer('p3')]);
    const places = ['p1', 'p2', 'p3', 'p4'].map((id) => tables.positionOf(staged, 'producers', id));
    expect(places).toEqual([0, 1, 2, undefined]);
    expect(tables.record('producers', 'p2')?.name).toBe('');
  });

  it('leave arrays alone that somebody holds: a snapshot is of one moment', () => {
    const tables = createMemoryTables(new Map());
    tables.publish(tables.stage([producer('p1', 'cũ')]));
    const held = tables.rows('producers');
    tables.publish(tables.stage([producer('p1', 'mới'), producer('p2')]));
    expect(held.map(({ record }) => record.name)).toEqual(['cũ']);
    expect(tables.rows('producers')).toHaveLength(2);
  });

  it('tell each listener once per publish, and only of its tables', () => {
    const tables = createMemoryTables(new Map());
    const told: string[] = [];
    const leave = tables.subscribe(['producers', 'buyers'], () => told.push('both'));
    tables.subscribe(['mous'], () => told.push('mous'));
    tables.publish(tables.stage([producer('p1'), buyer('b1')]));
    expect(told).toEqual(['both']);
    leave();
    tables.publish(tables.stage([producer('p2')]));
    expect(told).toEqual(['both']);
    expect([tables.version('producers'), tables.version('buyers'), tables.version('mous')]).toEqual([2, 1, 0]);
  });

  it('hold the newest row of each id after any rounds, lost ones in between', () => {
    const round = fc.record({ ids: fc.uniqueArray(fc.nat(12).map((n) => `p${n}`)), published: fc.boolean() });
    fc.assert(
      fc.property(fc.array(round, { maxLength: 12 }), (rounds) => {
        const tables = createMemoryTables(new Map());
        const newest = new Map<string, string>();
        for (const [index, { ids, published }] of rounds.entries()) {
          const staged = tables.stage(ids.map((id) => producer(id, `${index}`)));
          if (!published) continue;
          tables.publish(staged);
          for (const id of ids) newest.set(id, `${index}`);
        }
        expect(new Map(tables.records('producers').map(({ id, name }) => [id, name]))).toEqual(newest);
        for (const id of newest.keys()) expect(tables.record('producers', id)?.name).toBe(newest.get(id));
      }),
    );
  });
});
