import { describe, expect, test } from 'vitest';
import { type DatedSnapshot, snapshotsToKeep } from '../../../electron/snapshots/snapshots-to-keep';

const hour = 3_600_000;
const day = 24 * hour;
const now = new Date('2026-11-24T08:00:00Z');

/** One snapshot for each age in milliseconds. */
function aged(ages: readonly number[], verified = true): DatedSnapshot[] {
  return ages.map((age) => ({ id: `${age / hour}h`, at: new Date(now.getTime() - age).toISOString(), verified }));
}

const every = (step: number, count: number) => Array.from({ length: count }, (_, index) => index * step);

describe('snapshotsToKeep', () => {
  test('keeps all of the last 24 hours', () => {
    const list = aged(every(hour / 2, 48));
    expect(snapshotsToKeep(list, now).size).toBe(48);
  });

  test('a working year in half hours is thinned to days, weeks and months', () => {
    const list = aged(every(hour / 2, 48 * 365));
    const kept = [...snapshotsToKeep(list, now)].map((id) => Number.parseFloat(id));
    expect(kept.length).toBeLessThan(48 + 14 + 8 + 12 + 1);
    expect(kept.length).toBeGreaterThan(48 + 14 + 8);
    expect(Math.max(...kept)).toBeGreaterThan(320 * 24);
    // No two of the same day beyond the first 24 hours, but for the newest of a week or month.
    const older = kept.filter((age) => age >= 24 && age < 24 * 14);
    expect(older).toHaveLength(14);
  });

  test('keeps the newest of each day', () => {
    const list = aged([26 * hour, 28 * hour, 30 * hour, 31 * hour, 60 * hour, ...every(hour, 5)]);
    const kept = snapshotsToKeep(list, now);
    expect(kept.has('26h')).toBe(true);
    expect(kept.has('28h')).toBe(false);
    expect(kept.has('60h')).toBe(true);
  });

  test('never keeps fewer than five that verify, however old', () => {
    const sameDay = every(hour / 4, 8).map((age) => age + 200 * day);
    expect(snapshotsToKeep(aged(sameDay), now).size).toBe(5);
    expect(snapshotsToKeep(aged([300 * day]), now).size).toBe(1);
  });

  test('a damaged one covers no day, and only five of them stay', () => {
    const sound = aged([49 * hour, ...every(hour, 5)]);
    const damaged = aged(
      every(hour, 9).map((age) => age + 48 * hour),
      false,
    ).map((snapshot) => ({ ...snapshot, id: `damaged-${snapshot.id}` }));
    const kept = snapshotsToKeep([...sound, ...damaged], now);
    expect(kept.has('49h')).toBe(true);
    expect([...kept].filter((id) => id.startsWith('damaged'))).toHaveLength(5);
  });

  test('keeps snapshots from the future: the clock was set back', () => {
    const list = aged([-400 * day, -2 * day, ...every(hour, 6)]);
    expect(snapshotsToKeep(list, now).size).toBe(8);
  });

  test.each([
    ['2099-01-01T00:00:00Z', 'a clock that leapt ahead'],
    ['1980-01-01T00:00:00Z', 'a dead battery'],
    ['2038-01-19T03:14:08Z', 'the end of 32 bits'],
  ])('at %s (%s) nothing is thinned', (time) => {
    const wrong = new Date(time);
    const list = [...aged(every(hour, 100)), { id: 'just made', at: wrong.toISOString(), verified: true }];
    expect(snapshotsToKeep(list, wrong).size).toBe(101);
  });

  test('a time that cannot be read is kept', () => {
    const list = [...aged(every(hour, 6)), { id: 'odd', at: 'yesterday', verified: true }];
    expect(snapshotsToKeep(list, now).has('odd')).toBe(true);
  });

  test('fifteen days keep fourteen, and weeks go on behind them', () => {
    const list = aged(every(day, 60));
    const kept = [...snapshotsToKeep(list, now)].map((id) => Number.parseFloat(id) / 24);
    expect(kept.filter((age) => age <= 14)).toHaveLength(15);
    expect(kept.filter((age) => age > 14).length).toBeGreaterThan(4);
    expect(kept.filter((age) => age > 14).length).toBeLessThan(10);
  });
});
