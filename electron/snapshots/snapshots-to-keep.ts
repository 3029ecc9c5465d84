/** What the rotation needs to know of a snapshot. */
export interface DatedSnapshot {
  readonly id: string;
  /** ISO time, by the clock of that moment. */
  readonly at: string;
  readonly verified: boolean;
}

const dayMs = 86_400_000;
const keepDays = 14;
const keepWeeks = 8;
const keepMonths = 12;
const leastVerified = 5;
const mostDamaged = 5;
/** A clock that runs this far ahead of the last snapshot is taken for a dead battery, not for a long holiday. */
const plausibleLeapMs = 400 * dayMs;

/**
 * Ids that stay: all of the last 24 hours, then the newest of 14 days, 8 weeks and 12 months, and never fewer than the
 * 5 newest that verify. A snapshot from the future (the clock was set back) stays. When the clock cannot be right, all
 * stay. Damaged ones are no cover for a day; the 5 newest stay for a person to look at.
 */
export function snapshotsToKeep(list: readonly DatedSnapshot[], now: Date): ReadonlySet<string> {
  const newestFirst = [...list].sort((a, b) => timeOf(b) - timeOf(a));
  if (!isPlausible(newestFirst, now.getTime())) return new Set(list.map((snapshot) => snapshot.id));
  const sound = newestFirst.filter((snapshot) => snapshot.verified);
  const recent = sound.filter((snapshot) => timeOf(snapshot) > now.getTime() - dayMs);
  const older = sound.filter((snapshot) => timeOf(snapshot) <= now.getTime() - dayMs);
  const kept = [
    ...recent,
    ...newestOfEach(older, dayOf).slice(0, keepDays),
    ...newestOfEach(older, weekOf).slice(0, keepWeeks),
    ...newestOfEach(older, monthOf).slice(0, keepMonths),
    ...sound.slice(0, leastVerified),
    ...newestFirst.filter((snapshot) => !snapshot.verified).slice(0, mostDamaged),
  ];
  return new Set(kept.map((snapshot) => snapshot.id));
}

function timeOf(snapshot: DatedSnapshot): number {
  const time = Date.parse(snapshot.at);
  // A time that cannot be read counts as now or later: it is kept.
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}

/** The newest snapshot is usually the one just made; the one before it tells whether the clock leapt. */
function isPlausible(newestFirst: readonly DatedSnapshot[], now: number): boolean {
  const earlier = newestFirst.map(timeOf).filter((time) => time < now - 60_000);
  const latest = earlier[0];
  return latest === undefined || now - latest < plausibleLeapMs;
}

function newestOfEach(
  newestFirst: readonly DatedSnapshot[],
  periodOf: (time: Date) => string,
): readonly DatedSnapshot[] {
  const newest = new Map<string, DatedSnapshot>();
  for (const snapshot of newestFirst) {
    const period = periodOf(new Date(timeOf(snapshot)));
    if (!newest.has(period)) newest.set(period, snapshot);
  }
  return [...newest.values()];
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** The Monday of the week. */
function weekOf(time: Date): string {
  const sinceMonday = (time.getUTCDay() + 6) % 7;
  return dayOf(new Date(time.getTime() - sinceMonday * dayMs));
}

function monthOf(time: Date): string {
  return time.toISOString().slice(0, 7);
}
