import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateStatuses, isInForce } from '../../../../renderer/domain/validity/certificate-status';
import { currentCertificate } from '../../../../renderer/domain/validity/current-certificate';
import {
  productStanding,
  productStandings,
  standingsInForce,
} from '../../../../renderer/domain/validity/product-standing';
import { certificateWith, decisionWith } from './recognition';

const decision = decisionWith();
const standingOf = (change: Parameters<typeof certificateWith>[0], day = '2026-11-24') =>
  productStanding(currentCertificate([certificateWith(change)], () => decision, day));

describe('productStanding', () => {
  it('is the status of the certificate that counts', () => {
    expect(standingOf({})).toBe('lapsing');
    expect(standingOf({}, '2025-01-01')).toBe('valid');
    expect(standingOf({}, '2027-05-11')).toBe('lapsed');
    expect(standingOf({ revokedOn: '2026-01-01' })).toBe('revoked');
    expect(standingOf({ decisionId: null })).toBe('claimed');
  });

  it('is none without a certificate', () => {
    expect(productStanding(null)).toBe('none');
    expect(productStanding(undefined)).toBe('none');
  });

  it('is none without stars that could be printed', () => {
    expect(standingOf({ stars: null })).toBe('none');
    expect(standingOf({ stars: null, potentialFive: true })).toBe('none');
  });

  it('covers every status once, and those in force are those under which a star is printed', () => {
    expect([...productStandings].toSorted()).toEqual([...certificateStatuses, 'none'].toSorted());
    expect(standingsInForce).toEqual(certificateStatuses.filter(isInForce));
  });

  it('is one of the list on any day', () => {
    const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2032-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(3, 4, 5, null), (date, stars) => {
        const standing = standingOf({ stars }, date.toISOString().slice(0, 10));
        expect(productStandings).toContain(standing);
        if (stars === null) expect(standing).toBe('none');
      }),
    );
  });
});
