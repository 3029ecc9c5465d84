import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../renderer/domain/plan/apply-edits';
import { digestText, rowDigest } from '../../../../renderer/domain/plan/digest';
import { emptyTally, markOf, sameMark, tallyAfter, tallyOf } from '../../../../renderer/domain/plan/mark';
import type { Row } from '../../../../renderer/domain/plan/row';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import type { TableName } from '../../../../renderer/domain/records/table-name';
import { smallStore, stories, tell } from '../../../support/plan-stories';

const row = (id: string, seq: number, removed = false): Row<'producers'> => ({
  record: { ...blankProducer(id), removed },
  versions: { created: 'a:1' },
  trail: [1, seq],
});
const tallyOfProducers = (rows: readonly Row[]) => tallyOf((table) => (table === 'producers' ? rows : []));

describe('digest', () => {
  it('tells apart id, last Change, removal and table', () => {
    const digests = [
      digestText(rowDigest('producers', row('p1', 2))),
      digestText(rowDigest('producers', row('p2', 2))),
      digestText(rowDigest('producers', row('p1', 3))),
      digestText(rowDigest('producers', row('p1', 2, true))),
      digestText(rowDigest('buyers', row('p1', 2))),
    ];
    expect(new Set(digests).size).toBe(digests.length);
    expect(digests.every((digest) => /^[0-9a-f]{16}$/.test(digest))).toBe(true);
  });

  it('is frozen: another formula would find every existing store damaged', () => {
    expect(digestText(rowDigest('producers', row('p1', 2)))).toMatchInlineSnapshot(`"15888cfde05d65e8"`);
    expect(markOf(0, emptyTally)).toEqual({ seq: 0, counts: {}, digest: '0000000000000000' });
  });

  it('does not collide over the ids of a large province', () => {
    const seen = new Set<string>();
    for (let index = 0; index < 70_000; index += 1) seen.add(digestText(rowDigest('products', row(`id${index}`, 1))));
    expect(seen.size).toBe(70_000);
  });
});

describe('tally', () => {
  it('counts live and removed rows, and leaves empty tables out', () => {
    const { counts } = tallyOfProducers([row('p1', 1), row('p2', 1, true), row('p3', 1)]);
    expect(counts).toEqual({ producers: 2, 'producers:removed': 1 });
  });

  it('drops a count that comes back to nothing', () => {
    const before = row('p1', 1);
    const tally = tallyAfter(
      tallyOfProducers([before]),
      [{ table: 'producers', row: row('p1', 2, true) }],
      () => before,
    );
    expect(tally.counts).toEqual({ 'producers:removed': 1 });
  });

  it('is the same whatever the order of the rows', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 20 });
    fc.assert(
      fc.property(ids, fc.infiniteStream(fc.nat()), (list, order) => {
        const rows = list.map((id, index) => row(id, index + 1, index % 3 === 0));
        const shuffled = rows
          .map((one): [number, Row<'producers'>] => [order.next().value ?? 0, one])
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        expect(tallyOfProducers(shuffled)).toEqual(tallyOfProducers(rows));
      }),
    );
  });

  it('is the same whether kept up with each Change or counted at the end', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const store = smallStore();
        const replayed = smallStore();
        let tally = emptyTally;
        for (const change of tell(store, story)) {
          const touched = applyEdits(replayed.tables, change);
          tally = tallyAfter(tally, touched, (table: TableName, id) => replayed.tables.row(table, id));
          replayed.tables.publish(replayed.tables.stage(touched));
        }
        expect(tally).toEqual(tallyOf((table) => store.tables.rows(table)));
      }),
    );
  });
});

describe('sameMark', () => {
  const mark = markOf(3, tallyOfProducers([row('p1', 3)]));
  it('compares seq, counts and digest; a count of zero is no count', () => {
    expect(sameMark(mark, { ...mark, counts: { ...mark.counts, buyers: 0 } })).toBe(true);
    expect(sameMark(mark, { ...mark, seq: 4 })).toBe(false);
    expect(sameMark(mark, { ...mark, digest: '0000000000000001' })).toBe(false);
    expect(sameMark(mark, { ...mark, counts: { producers: 2 } })).toBe(false);
    expect(sameMark(mark, { ...mark, counts: {} })).toBe(false);
  });
});
