import { describe, expect, it } from 'vitest';
import { blankConference, type Conference } from '../../../../renderer/domain/records/conference';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { checkOrderOfDates } from '../../../../renderer/domain/rules/order-of-dates';
import { certificateWith } from '../validity/recognition';
import { storeWith } from './store-with';

const context = { view: storeWith(), today: '2026-11-24' };
const conference = (change: Partial<Conference>) =>
  checkOrderOfDates({ ...blankConference('h'), ...change }, context, 'conferences').map(({ field }) => field);

describe('order of dates', () => {
  it('lets a conference end on its first day or later', () => {
    expect(conference({ startsOn: '2026-12-01', endsOn: '2026-12-01' })).toEqual([]);
    expect(conference({ startsOn: '2026-12-01' })).toEqual([]);
    expect(conference({ startsOn: '2026-12-01', endsOn: '2026-11-30' })).toEqual(['endsOn']);
    expect(conference({ signedOn: '2026-12-01', termEnd: '2025-12-01' })).toEqual(['termEnd']);
  });

  it('blocks, and names both days', () => {
    const producer = { ...blankProducer('a'), authorityDate: '2026-05-01', authorityEnd: '2026-04-30' };
    expect(checkOrderOfDates(producer, context, 'producers')).toEqual([
      {
        code: 'dates-out-of-order',
        severity: 'error',
        table: 'producers',
        recordId: 'a',
        field: 'authorityEnd',
        params: { earlier: '01/05/2026', later: '30/04/2026' },
      },
    ]);
  });

  it('judges partial dates only when no day of them fits', () => {
    const fields = (issuedOn: string, expiresOn: string) =>
      checkOrderOfDates(certificateWith({ issuedOn, expiresOn }), context, 'certificates').map(({ field }) => field);
    expect(fields('2024-05-10', '2024')).toEqual([]);
    expect(fields('2024', '2024-01-01')).toEqual([]);
    expect(fields('2024', '2023')).toEqual(['expiresOn']);
  });
});
