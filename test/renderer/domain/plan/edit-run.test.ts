import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, ChangeHeader } from '../../../../renderer/domain/plan/change';
import { headerOf } from '../../../../renderer/domain/plan/change-lines';
import { continuesRun, joinHistory, joinRun, shownChanges } from '../../../../renderer/domain/plan/edit-run';
import { historyEntry } from '../../../../renderer/domain/plan/history';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 27, 8, minute)).toISOString();

/** The nth saving of a name: each stands on what the one before it left. */
const edit = (seq: number, before: string, after: string, change: Partial<Change> = {}): Change => ({
  seq,
  dot: `abc:${seq}`,
  at: at(seq),
  who: 'Lan',
  reason: 'edit',
  label: 'Mật ong',
  deed: { code: 'edited', table: 'products', id: 'x1', field: 'name' },
  edits: [{ type: 'update', table: 'products', id: 'x1', fields: { name: { before, after } } }],
  ...change,
});
const one = edit(1, 'Mật', 'Mật ong');
const two = edit(2, 'Mật ong', 'Mật ong rừng');
const three = edit(3, 'Mật ong rừng', 'Mật ong rừng U Minh');
const heads = (...changes: readonly Change[]): readonly ChangeHeader[] => changes.map(headerOf);

describe('continuesRun', () => {
  const goesOn = (change: Partial<Change>): boolean => {
    const [newer, older] = heads(edit(2, 'a', 'b', change), one);
    return newer !== undefined && older !== undefined && continuesRun(newer, older);
  };

  it('joins the next saving of one field by one person', () => {
    expect(goesOn({})).toBe(true);
    expect(goesOn({ at: at(11) })).toBe(true);
  });

  it.each<[string, Partial<Change>]>([
    ['another field', { deed: { code: 'edited', table: 'products', id: 'x1', field: 'unit' } }],
    ['another record', { deed: { code: 'edited', table: 'products', id: 'x2', field: 'name' } }],
    ['another table', { deed: { code: 'edited', table: 'buyers', id: 'x1', field: 'name' } }],
    ['another person', { who: 'Hà' }],
    ['another kind of action', { reason: 'conference' }],
    ['a typed reason', { label: 'Mật ong: theo hợp đồng' }],
    ['a later visit', { at: at(12) }],
    ['something in between', { seq: 3 }],
    ['an undo', { undoes: 1 }],
    ['an action of other kind', { deed: { code: 'sample' } }],
  ])('does not join %s', (_name, change) => {
    expect(goesOn(change)).toBe(false);
  });

  it('does not join the way back to an earlier value, whatever stands before it', () => {
    const back = headerOf(edit(2, 'b', 'a', { reason: 'bring-back' }));
    const [first] = heads(one);
    expect(first && continuesRun(back, first)).toBe(false);
    expect(first && continuesRun(back, { ...first, reason: 'bring-back' })).toBe(false);
  });

  it('does not join what an older version wrote', () => {
    const { deed: _deed, ...plain } = headerOf(two);
    expect(continuesRun(plain, headerOf(one))).toBe(false);
    expect(continuesRun(headerOf(two), { ...headerOf(one), deed: { code: 'sample' } })).toBe(false);
  });
});

describe('shownChanges', () => {
  it('shows a run once, by its newest Change', () => {
    const other = edit(4, '', 'hộp', { deed: { code: 'edited', table: 'products', id: 'x1', field: 'unit' } });
    const shown = shownChanges(heads(other, three, two, one));
    expect(shown.map(({ change }) => change.seq)).toEqual([4, 3]);
  });

  it('marks what was taken back, a whole run with its newest Change', () => {
    const undo = edit(4, 'c', 'a', { reason: 'undo', undoes: 3 });
    const shown = shownChanges(heads(undo, three, two, one));
    expect(shown.map(({ change, undone }) => [change.seq, undone])).toEqual([
      [4, false],
      [3, true],
    ]);
  });

  it('marks an undo that was itself taken back, older than what stands between or not', () => {
    const plain = (seq: number, undoes?: number): ChangeHeader => {
      const { deed: _deed, ...head } = headerOf(edit(seq, '', ''));
      return undoes === undefined ? head : { ...head, undoes };
    };
    expect(shownChanges([plain(5), plain(4, 2), plain(3), plain(2), plain(1)]).map(({ undone }) => undone)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(shownChanges([plain(3, 2), plain(2, 1), plain(1)]).map(({ undone }) => undone)).toEqual([false, true, true]);
    expect(shownChanges([])).toEqual([]);
  });

  it('loses no Change: each is shown or goes on from the one below it', () => {
    const step = fc.record({ field: fc.constantFrom('name', 'unit'), who: fc.constantFrom('Lan', 'Hà') });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const headers = steps
          .map(({ field, who }, index) =>
            headerOf(edit(index + 1, '', '', { who, deed: { code: 'edited', table: 'products', id: 'x1', field } })),
          )
          .toReversed();
        const seqs = new Set(shownChanges(headers).map(({ change }) => change.seq));
        for (const [index, header] of headers.entries()) {
          const newer = headers[index - 1];
          expect(seqs.has(header.seq)).toBe(!(newer && continuesRun(newer, header)));
        }
      }),
    );
  });
});

describe('joinRun', () => {
  it('goes from the oldest value to the newest', () => {
    expect(joinRun(three, [two, one]).edits).toEqual([
      {
        type: 'update',
        table: 'products',
        id: 'x1',
        fields: { name: { before: 'Mật', after: 'Mật ong rừng U Minh' } },
      },
    ]);
    expect(joinRun(three, [two, one])).toMatchObject({ seq: 3, at: three.at });
  });

  it('leaves a single Change as it is', () => {
    expect(joinRun(two, [])).toEqual(two);
  });
});

describe('joinHistory', () => {
  const entries = (...changes: readonly Change[]) =>
    changes.flatMap((change) => change.edits.map((each) => historyEntry(headerOf(change), each)));

  it('tells one edit once, from the oldest value to the newest', () => {
    const [entry, ...more] = joinHistory(entries(three, two, one));
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      change: { seq: 3 },
      fields: [{ field: 'name', before: 'Mật', after: 'Mật ong rừng U Minh' }],
    });
  });

  it('begins anew after another visit, and leaves imports and creations alone', () => {
    const late = edit(3, 'Mật ong rừng', 'Mật', { at: at(40) });
    expect(joinHistory(entries(late, two, one)).map(({ fields }) => fields[0]?.before)).toEqual([
      'Mật ong rừng',
      'Mật',
    ]);
    const { deed: _deed, ...file } = two;
    expect(joinHistory(entries({ ...file, reason: 'import' }, one))).toHaveLength(2);
    expect(joinHistory([])).toEqual([]);
  });
});
