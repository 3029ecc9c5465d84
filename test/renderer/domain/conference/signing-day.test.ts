import { describe, expect, it } from 'vitest';
import { signingAside } from '../../../../renderer/domain/conference/signing-day';
import { blankConference } from '../../../../renderer/domain/records/conference';

const aside = (startsOn: string | null, endsOn: string | null, signedOn: string | null) =>
  signingAside({ ...blankConference('c'), startsOn, endsOn, signedOn });

describe('signingAside', () => {
  it('lets any day of the conference be the day of signing', () => {
    for (const signedOn of ['2026-12-01', '2026-12-02', '2026-12-03'])
      expect(aside('2026-12-01', '2026-12-03', signedOn)).toBeNull();
  });
  it('names the day that the signing passes', () => {
    expect(aside('2026-12-01', '2026-12-03', '2026-11-30')).toEqual({ side: 'before', bound: '2026-12-01' });
    expect(aside('2026-12-01', '2026-12-03', '2026-12-04')).toEqual({ side: 'after', bound: '2026-12-03' });
    expect(aside('2026-12-01', null, '2026-12-02')).toEqual({ side: 'after', bound: '2026-12-01' });
  });
  it('judges nothing that is not known', () => {
    expect(aside(null, null, '2026-12-04')).toBeNull();
    expect(aside('2026-12-01', null, null)).toBeNull();
    expect(aside(null, '2026-12-03', '2026-12-03')).toBeNull();
  });
});
