import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../../../renderer/domain/records/certificate';
import type { Decision } from '../../../../renderer/domain/records/decision';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { currentCertificate } from '../../../../renderer/domain/validity/current-certificate';
import {
  countExpiry,
  type ExpiryLine,
  expiryLine,
  expiryLinesInSteps,
  expiryLists,
  isDue,
} from '../../../../renderer/domain/validity/expiry-radar';
import { certificateWith, decisionWith } from './recognition';

const producer = { ...blankProducer('n1'), name: 'HTX Suối Giàng' };
const product = { ...blankProduct('p1', 'n1'), name: 'Chè Shan tuyết' };
const lineOn = (day: string, certificate: Certificate | null, decision: Decision | null = decisionWith()): ExpiryLine =>
  expiryLine(
    { product, producer },
    certificate && currentCertificate([certificate], () => decision ?? undefined, day),
    day,
  );

/** Counted with the clock of the machine in UTC milliseconds, by hand, and with no function of the program. */
const dayMs = 86_400_000;
const ms = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const lastDayAfter36Months = (issued: string): string => {
  const [year = 0, month = 0, day = 0] = issued.split('-').map(Number);
  // Day 0 of the month after is the last of the month; a later one than that does not exist.
  const last = new Date(Date.UTC(year + 3, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + 3, month - 1, Math.min(day, last))).toISOString().slice(0, 10);
};
interface Planted {
  readonly issued: string | null;
  readonly revokedOn: string | null;
  readonly reason: string | null;
}
const countedByHand = (planted: readonly Planted[], day: string) => {
  const found = { valid: 0, lapsing: 0, extended: 0, lapsed: 0, revoked: 0, unknown: 0, other: 0, open: 0, late: 0 };
  for (const { issued, revokedOn, reason } of planted) {
    if (revokedOn !== null && ms(revokedOn) <= ms(day)) {
      found.revoked += 1;
      continue;
    }
    if (issued === null || ms(issued) > ms(day)) {
      found.other += 1;
      continue;
    }
    const left = (ms(lastDayAfter36Months(issued)) - ms(day)) / dayMs;
    if (left > 180) found.valid += 1;
    else if (left >= 0) {
      found.lapsing += 1;
      if (left >= 120) found.open += 1;
      else found.late += 1;
    } else if (reason !== null && left >= -180) found.extended += 1;
    else found.lapsed += 1;
  }
  return found;
};

const days = fc
  .integer({ min: ms('2021-01-01') / dayMs, max: ms('2031-12-31') / dayMs })
  .map((day) => new Date(day * dayMs).toISOString().slice(0, 10));
const planted: fc.Arbitrary<Planted> = fc.record({
  issued: fc.option(days, { nil: null, freq: 12 }),
  revokedOn: fc.option(days, { nil: null, freq: 1 }),
  reason: fc.constantFrom(null, null, 'hội đồng chưa họp'),
});
const linesOf = (all: readonly Planted[], day: string): readonly ExpiryLine[] =>
  all.map(({ issued, revokedOn, reason }) =>
    lineOn(
      day,
      certificateWith({ revokedOn, extensionReason: reason }),
      issued === null ? decisionWith({ date: null }) : decisionWith({ date: issued }),
    ),
  );

describe('the expiry lists', () => {
  it('equal an independent count for any day', () => {
    fc.assert(
      fc.property(fc.array(planted, { maxLength: 60 }), days, (all, day) => {
        const { lists, dossiers, total } = countExpiry(linesOf(all, day));
        const { open, late, ...byHand } = countedByHand(all, day);
        expect(lists).toEqual(byHand);
        expect(dossiers).toEqual({ open, late, undated: 0 });
        expect(total).toBe(all.length);
        expect(expiryLists.reduce((sum, list) => sum + lists[list], 0)).toBe(total);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['2026-11-10', 'valid', null],
    ['2026-11-11', 'lapsing', 'open'],
    ['2027-01-10', 'lapsing', 'open'],
    ['2027-01-11', 'lapsing', 'late'],
    ['2027-05-10', 'lapsing', 'late'],
    ['2027-05-11', 'lapsed', null],
  ])('turns at the very day: %s is %s, dossier %s', (day, list, dossier) => {
    expect(lineOn(day, certificateWith())).toMatchObject({ list, dossier });
  });

  it('clamps 36 months to the end of the month', () => {
    const leap = decisionWith({ date: '2024-02-29' });
    expect(lineOn('2027-02-28', certificateWith(), leap)).toMatchObject({
      list: 'lapsing',
      window: { from: '2026-09-01', to: '2026-10-31' },
    });
    expect(lineOn('2027-03-01', certificateWith(), leap).list).toBe('lapsed');
  });

  it('never extends by itself', () => {
    expect(lineOn('2027-06-01', certificateWith()).list).toBe('lapsed');
    expect(lineOn('2027-06-01', certificateWith({ extensionNo: '15/CV-SNN' })).list).toBe('lapsed');
    expect(lineOn('2027-06-01', certificateWith({ extensionReason: 'chưa họp hội đồng' })).list).toBe('extended');
    expect(lineOn('2027-11-06', certificateWith({ extensionReason: 'chưa họp hội đồng' })).list).toBe('extended');
    expect(lineOn('2027-11-07', certificateWith({ extensionReason: 'chưa họp hội đồng' })).list).toBe('lapsed');
  });

  it('keeps a year apart from a day', () => {
    const year = decisionWith({ date: '2024' });
    expect(lineOn('2027-06-01', certificateWith(), year)).toMatchObject({ list: 'unknown', dossier: null });
    expect(lineOn('2026-09-01', certificateWith(), year)).toMatchObject({ list: 'lapsing', dossier: 'undated' });
    expect(isDue(lineOn('2026-09-01', certificateWith(), year))).toBe(false);
  });

  it('puts what has no star aside', () => {
    expect(lineOn('2026-09-01', null).list).toBe('other');
    expect(lineOn('2026-12-01', certificateWith({ stars: null })).list).toBe('other');
    expect(lineOn('2026-12-01', certificateWith({ decisionId: null }), null).list).toBe('other');
  });

  it('reminds producers only, and only of what lapses on a known day', () => {
    expect(isDue(lineOn('2026-12-01', certificateWith()))).toBe(true);
    expect(isDue({ ...lineOn('2026-12-01', certificateWith()), producer: null })).toBe(false);
    expect(isDue(lineOn('2025-12-01', certificateWith()))).toBe(false);
    expect(isDue(lineOn('2028-12-01', certificateWith()))).toBe(false);
  });
});

describe('expiryLinesInSteps', () => {
  it('is a line of each row in their order, with a pause after each fifty', () => {
    const rows = Array.from({ length: 230 }, (_, index) => ({ product: { ...product, id: `p${index}` }, producer }));
    const steps = expiryLinesInSteps(rows, () => undefined, '2026-11-24');
    let pauses = 0;
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        expect(value).toEqual(rows.map((row) => expiryLine(row, null, '2026-11-24')));
        break;
      }
      pauses += 1;
    }
    expect(pauses).toBe(4);
  });
});
