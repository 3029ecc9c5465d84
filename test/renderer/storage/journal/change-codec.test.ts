import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../renderer/domain/plan/change';
import { partSize, readChangeLines } from '../../../../renderer/domain/plan/change-lines';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import { schemaVersion } from '../../../../renderer/domain/upgrades/upgrade-steps';
import { encodeChange, recordHash, unpackEdits } from '../../../../renderer/storage/journal/change-codec';
import { decodeLines, joinBytes } from '../../../../renderer/storage/lines';
import { createPauses } from '../../../../renderer/storage/pauses';
import { addProducers } from '../../../support/store-plans';

const change = (count: number): Change => ({
  seq: 9,
  dot: 'a:9',
  at: '2026-11-24T08:00:00+07:00',
  who: 'Đặng Thị Hoa',
  reason: 'import',
  label: 'ds.xlsx',
  edits: addProducers(...Array.from({ length: count }, (_, index) => `p${index}`)).edits,
});
const encoded = (count: number) => encodeChange(change(count), createPauses());

describe('encodeChange', () => {
  it('gives the journal an entry that reads as the Change', async () => {
    const bytes = joinBytes((await encoded(partSize + 2)).lines);
    expect(runAtOnce(readChangeLines(decodeLines(bytes), { schema: schemaVersion }))).toEqual({
      kind: 'change',
      schema: schemaVersion,
      change: change(partSize + 2),
    });
  });

  it('gives the database a head and parts of 500 Edits', async () => {
    const { records } = await encoded(1001);
    expect(records.map(({ seq, part }) => [seq, part])).toEqual([
      [9, 0],
      [9, 1],
      [9, 2],
      [9, 3],
    ]);
    expect(records.slice(1).flatMap((record) => unpackEdits(record))).toEqual(change(1001).edits);
    expect(records[0]).toMatchObject({ header: { seq: 9, editCount: 1001, who: 'Đặng Thị Hoa' } });
    expect(records[0]?.bytes).toBeUndefined();
  });

  it('notes which Record each Edit touches, in their order', async () => {
    const { records } = await encoded(3);
    expect([...(records[0]?.ids ?? [])]).toEqual(['p0', 'p1', 'p2'].map((id) => recordHash('producers', id)));
  });

  it('is a head alone for a Change without Edits', async () => {
    expect((await encoded(0)).records.map(({ part }) => part)).toEqual([0]);
    expect(unpackEdits({ seq: 9, part: 0, hash: '' })).toEqual([]);
  });
});

describe('recordHash', () => {
  it('is frozen, because it lies in the database, and tells tables apart', () => {
    expect(recordHash('producers', 'p1')).toBe(2_399_111_518);
    expect(recordHash('buyers', 'p1')).not.toBe(recordHash('producers', 'p1'));
  });
});
