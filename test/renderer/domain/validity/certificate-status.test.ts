import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../../../renderer/domain/records/certificate';
import type { Decision } from '../../../../renderer/domain/records/decision';
import { certificateStatus, isInForce } from '../../../../renderer/domain/validity/certificate-status';
import { addDays, dateOfDayNumber, dayNumber } from '../../../../renderer/domain/vietnamese/civil-date';
import { certificateWith, decisionWith } from './recognition';

const statusOn = (day: string, certificate: Partial<Certificate> = {}, decision: Partial<Decision> = {}) =>
  certificateStatus(certificateWith(certificate), decisionWith(decision), day).status;

describe('a certificate with exact dates (10/5/2024 to 10/5/2027)', () => {
  it.each([
    ['2024-05-09', 'notYet'],
    ['2024-05-10', 'valid'],
    ['2026-11-10', 'valid'],
    ['2026-11-11', 'lapsing'],
    ['2027-05-10', 'lapsing'],
    ['2027-05-11', 'lapsed'],
  ])('on %s is %s', (day, status) => {
    expect(statusOn(day)).toBe(status);
  });
});

describe('what is not known is not guessed', () => {
  it.each([
    ['2023-12-31', 'notYet'],
    ['2024-06-01', 'unknown'],
    ['2025-06-01', 'valid'],
    ['2026-11-24', 'lapsing'],
    ['2027-06-01', 'unknown'],
    ['2027-12-31', 'unknown'],
    ['2028-01-01', 'lapsed'],
  ])('a decision of «2024», on %s: %s', (day, status) => {
    expect(statusOn(day, {}, { date: '2024' })).toBe(status);
  });

  it('takes a stated year as a range too', () => {
    expect(statusOn('2026-06-01', { expiresOn: '2026' })).toBe('unknown');
    expect(statusOn('2027-01-01', { expiresOn: '2026' })).toBe('lapsed');
  });
});

describe('claimed', () => {
  it('is a star without decision, number or date (R2)', () => {
    expect(certificateStatus(certificateWith(), null, '2025-01-01').status).toBe('claimed');
    expect(statusOn('2025-01-01', {}, { number: ' ' })).toBe('claimed');
    expect(statusOn('2025-01-01', {}, { date: null })).toBe('claimed');
    expect(statusOn('2025-01-01', { issuedOn: '2024-05-10', expiresOn: '2027-05-10' }, { date: null })).toBe('claimed');
  });
});

describe('revoked', () => {
  it('counts from its day on', () => {
    const revoked = { revokedOn: '2025-09-01', revocationNo: '9/QĐ-UBND' };
    expect(statusOn('2025-08-31', revoked)).toBe('valid');
    expect(statusOn('2025-09-01', revoked)).toBe('revoked');
    expect(statusOn('2030-01-01', revoked)).toBe('revoked');
  });

  it('counts at once when only its number is known', () => {
    expect(statusOn('2025-01-01', { revocationNo: '9/QĐ-UBND' })).toBe('revoked');
    expect(statusOn('2025-01-01', { revocationNo: ' ' })).toBe('valid');
  });
});

describe('the transitional extension', () => {
  const extended = { extensionReason: 'Hội đồng tỉnh chưa họp trong thời hạn' };

  it('lasts 180 days after the end and no longer', () => {
    expect(statusOn('2027-05-10', extended)).toBe('lapsing');
    expect(statusOn('2027-05-11', extended)).toBe('extended');
    expect(statusOn('2027-11-06', extended)).toBe('extended');
    expect(statusOn('2027-11-07', extended)).toBe('lapsed');
  });

  it('is never automatic', () => {
    expect(statusOn('2027-05-11', { extensionReason: '  ' })).toBe('lapsed');
    expect(statusOn('2027-05-11')).toBe('lapsed');
  });

  it('covers an uncertain end only as far as it surely reaches', () => {
    expect(statusOn('2027-03-01', extended, { date: '2024' })).toBe('extended');
    expect(statusOn('2027-09-01', extended, { date: '2024' })).toBe('unknown');
    expect(statusOn('2028-03-01', extended, { date: '2024' })).toBe('unknown');
    expect(statusOn('2028-07-01', extended, { date: '2024' })).toBe('lapsed');
  });
});

describe('against an independent count', () => {
  /** The rule told another way: by walking the platform's calendar. */
  const lastDay = (issued: string): string => {
    const [year = 0, month = 0, day = 0] = issued.split('-').map(Number);
    const end = new Date(Date.UTC(year + 3, month - 1, day));
    if (end.getUTCMonth() !== month - 1) end.setUTCDate(0);
    return end.toISOString().slice(0, 10);
  };
  const someDay = fc.integer({ min: dayNumber('2018-05-07'), max: dayNumber('2032-12-31') }).map(dateOfDayNumber);

  it('agrees for any decision and any day', () => {
    fc.assert(
      fc.property(someDay, someDay, (issued, day) => {
        const end = lastDay(issued);
        const left = (Date.parse(end) - Date.parse(day)) / 86_400_000;
        const expected = day < issued ? 'notYet' : left < 0 ? 'lapsed' : left <= 180 ? 'lapsing' : 'valid';
        expect(statusOn(day, {}, { date: issued })).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('is certain for a range only where every day in it agrees', () => {
    const inForce = (day: string, date: string): boolean | null => {
      const status = statusOn(day, {}, { date });
      return status === 'unknown' ? null : isInForce(status);
    };
    fc.assert(
      fc.property(fc.integer({ min: 2019, max: 2026 }), someDay, fc.nat(364), (year, day, offset) => {
        const guess = inForce(day, String(year));
        const exact = inForce(day, addDays(`${year}-01-01`, offset));
        if (guess !== null) expect(exact).toBe(guess);
      }),
      { numRuns: 2000 },
    );
  });
});
