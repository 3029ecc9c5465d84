import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../renderer/domain/plan/change';
import { createEdit } from '../../../../renderer/domain/plan/plan';
import type { Row } from '../../../../renderer/domain/plan/row';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { upgradeChange, upgradeRow } from '../../../../renderer/domain/upgrades/upgrade';
import {
  schemaVersion,
  schemaVersionOf,
  type UpgradeStep,
  upgradeSteps,
} from '../../../../renderer/domain/upgrades/upgrade-steps';

/** As a later version might do it: the note of producers becomes a list, and then moves to another field. */
const toList: UpgradeStep = {
  to: 2,
  record: (table, record) =>
    table === 'producers' ? { ...record, note: record['note'] === null ? [] : [record['note']] } : record,
  fields: (table, fields) => {
    const note = fields['note'] as { readonly before: unknown; readonly after: unknown } | undefined;
    if (table !== 'producers' || !note) return fields;
    return { ...fields, note: { before: [note.before], after: [note.after] } };
  },
};
const move = (values: Readonly<Record<string, unknown>>) => {
  const { note, ...rest } = values;
  return note === undefined ? rest : { ...rest, notes: note };
};
const toNotes: UpgradeStep = {
  to: 3,
  record: (table, record) => (table === 'producers' ? move(record) : record),
  fields: (table, fields) => (table === 'producers' ? move(fields) : fields),
};
const steps = [toList, toNotes];

const row: Row = { record: { ...blankProducer('p1'), note: 'cũ' }, versions: { created: 'a:1' }, trail: [1, 4] };

describe('upgradeRow', () => {
  it('takes every step after the version it has', () => {
    expect(upgradeRow('producers', row, 1, steps).record).toMatchObject({ notes: ['cũ'] });
    expect('note' in upgradeRow('producers', row, 1, steps).record).toBe(false);
    expect(upgradeRow('producers', row, 2, steps).record).toMatchObject({ notes: 'cũ' });
  });

  it('keeps versions and trail: an upgrade is nobody’s edit', () => {
    expect(upgradeRow('producers', row, 1, steps)).toMatchObject({ versions: row.versions, trail: row.trail });
  });

  it('leaves a Row of today as it is', () => {
    expect(upgradeRow('producers', row, 3, steps)).toBe(row);
    expect(upgradeRow('producers', row, schemaVersion)).toBe(row);
  });

  it('leaves tables alone that a step does not name', () => {
    const buyer: Row = { ...row, record: blankBuyer('b1') };
    expect(upgradeRow('buyers', buyer, 1, steps).record).toEqual(buyer.record);
  });
});

describe('upgradeChange', () => {
  const change: Change = {
    seq: 4,
    dot: 'a:4',
    at: '2026-11-24T08:00:00+07:00',
    who: '',
    reason: 'edit',
    label: '',
    edits: [
      createEdit('producers', { ...blankProducer('p1'), note: 'cũ' }),
      { type: 'update', table: 'producers', id: 'p1', fields: { note: { before: 'cũ', after: 'mới' } } },
      { type: 'update', table: 'producers', id: 'p1', fields: { name: { before: '', after: 'HTX' } } },
    ],
  };

  it('takes whole records and single fields through the same steps', () => {
    const { edits } = upgradeChange(change, 1, steps);
    expect(edits[0]).toMatchObject({ record: { notes: ['cũ'] } });
    expect(edits[1]).toMatchObject({ fields: { notes: { before: ['cũ'], after: ['mới'] } } });
    expect(edits[2]).toEqual(change.edits[2]);
  });

  it('changes nothing else of the Change, and nothing of one of today', () => {
    expect({ ...upgradeChange(change, 1, steps), edits: change.edits }).toEqual(change);
    expect(upgradeChange(change, 3, steps)).toBe(change);
  });
});

describe('the list of steps', () => {
  it('counts from 1 without gaps, so that no step can be skipped or come twice', () => {
    expect(upgradeSteps.map(({ to }) => to)).toEqual(upgradeSteps.map((_, index) => index + 2));
    expect(schemaVersionOf([])).toBe(1);
    expect(schemaVersionOf(steps)).toBe(3);
  });
});
