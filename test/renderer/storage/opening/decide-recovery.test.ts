import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Decision,
  decideRecovery,
  type Found,
  type JournalStatus,
} from '../../../../renderer/storage/opening/decide-recovery';

const mark = (seq: number, digest = 'a'.repeat(16)) => ({ seq, counts: { producers: seq }, digest });
const store = (seq: number, digest?: string): Found => ({ found: 'store', mark: mark(seq, digest) });
const journal = (lastSeq: number, more: Partial<JournalStatus> = {}): JournalStatus => ({
  lastSeq,
  mark: lastSeq > 0 ? mark(lastSeq) : null,
  damagedAfterSeq: null,
  ...more,
});
const nothing: Found = { found: 'nothing' };
const said = (decision: Decision): string => ('cause' in decision ? `${decision.do}: ${decision.cause}` : decision.do);

describe('decideRecovery', () => {
  const table: readonly (readonly [string, Found, JournalStatus | null, number, string])[] = [
    ['first start', nothing, journal(0), 0, 'start'],
    ['as it was left', store(5), journal(5), 2, 'open'],
    ['empty store, empty journal', store(0), journal(0), 0, 'open'],
    ['a journal that noted no mark', store(5), journal(5, { mark: null }), 0, 'open'],
    ['power cut', store(3), journal(5), 2, 'replay: database-behind'],
    ['database wiped', nothing, journal(5), 2, 'rebuild: database-missing'],
    ['database wiped and journal folder lost', nothing, journal(0), 2, 'rebuild: database-missing'],
    ['database wiped and all entries lost', nothing, journal(0, { mark: mark(5) }), 0, 'rebuild: database-missing'],
    ['database cannot be opened', { found: 'unreadable' }, journal(5), 2, 'rebuild: database-unreadable'],
    ['cannot be opened, nothing ever written', { found: 'unreadable' }, journal(0), 0, 'rebuild: database-unreadable'],
    ['a page is damaged', { found: 'broken' }, journal(5), 2, 'rebuild: database-damaged'],
    ['same Change, another state', store(5, 'b'.repeat(16)), journal(5), 2, 'rebuild: database-differs'],
    ['journal lost its end', store(5), journal(3), 2, 'keep-store: journal-behind'],
    ['journal folder lost', store(5), journal(0), 2, 'keep-store: journal-behind'],
    ['journal damaged inside', store(5), journal(5, { damagedAfterSeq: 2 }), 2, 'keep-store: journal-damaged'],
    ['journal lost entries that nobody has', store(3), journal(3, { mark: mark(5) }), 2, 'rebuild: journal-damaged'],
    [
      'journal lost entries that the store has',
      store(5),
      journal(3, { mark: mark(5) }),
      2,
      'keep-store: journal-behind',
    ],
    ['browser, first start', nothing, null, 0, 'start'],
    ['browser, as it was left', store(5), null, 0, 'open'],
    ['browser, damaged', { found: 'broken' }, null, 0, 'salvage: database-damaged'],
    ['browser, cannot be opened', { found: 'unreadable' }, null, 0, 'salvage: database-unreadable'],
  ];

  it.each(table)('%s', (_, found, status, snapshots, expected) => {
    expect(said(decideRecovery(found, status, snapshots))).toBe(expected);
  });

  it('never opens quietly a store that is not what the journal noted', () => {
    const status = fc.record({
      lastSeq: fc.nat(6),
      mark: fc.option(fc.record({ seq: fc.nat(6), digest: fc.constantFrom('a'.repeat(16), 'b'.repeat(16)) })),
      damagedAfterSeq: fc.option(fc.nat(6)),
    });
    fc.assert(
      fc.property(status, fc.nat(6), fc.nat(2), (given, seq, snapshots) => {
        const noted = given.mark ? mark(given.mark.seq, given.mark.digest) : null;
        const decision = decideRecovery(store(seq), { ...given, mark: noted }, snapshots);
        if (decision.do !== 'open') return;
        expect(given.lastSeq).toBe(seq);
        expect(given.damagedAfterSeq).toBeNull();
        if (noted && noted.seq >= seq) expect(noted).toEqual(mark(seq));
      }),
    );
  });

  it('never starts empty where something was ever acknowledged', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.option(fc.nat(3)), fc.nat(1), (lastSeq, noted, snapshots) => {
        const decision = decideRecovery(
          nothing,
          journal(lastSeq, { mark: noted === null ? null : mark(noted) }),
          snapshots,
        );
        expect(decision.do === 'start').toBe(lastSeq === 0 && !noted && snapshots === 0);
      }),
    );
  });
});
