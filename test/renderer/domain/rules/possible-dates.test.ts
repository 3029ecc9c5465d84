import { describe, expect, it } from 'vitest';
import { blankConference } from '../../../../renderer/domain/records/conference';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { checkPossibleDates } from '../../../../renderer/domain/rules/possible-dates';
import { certificateWith, decisionWith } from '../validity/recognition';
import { storeWith } from './store-with';

const context = { view: storeWith(), today: '2026-11-24' };
const decision = (date: string) =>
  checkPossibleDates(decisionWith({ date }), context, 'decisions').map(({ code, severity }) => `${code} ${severity}`);

describe('dates', () => {
  it.each(['2024-05-10', '2026-11-24', '2018-05-07', '2024', '2026', '2018'])('%s is possible', (date) => {
    expect(decision(date)).toEqual([]);
  });

  it('must exist in the calendar', () => {
    expect(decision('2026-02-30')).toEqual(['date-impossible error']);
    expect(checkPossibleDates(decisionWith({ date: '2026-02-30' }), context, 'decisions')[0]?.params).toEqual({
      found: '30/02/2026',
    });
  });

  it('of deeds cannot lie ahead', () => {
    expect(decision('2026-11-25')).toEqual(['date-future warning']);
    expect(decision('2027')).toEqual(['date-future warning']);
    const producer = { ...blankProducer('a'), authorityDate: '2027-01-01', authorityEnd: '2027-12-31' };
    expect(checkPossibleDates(producer, context, 'producers')).toMatchObject([
      { code: 'date-future', field: 'authorityDate' },
    ]);
  });

  it('of the programme cannot lie before it', () => {
    expect(decision('2018-05-06')).toEqual(['date-too-early warning']);
    expect(decision('2015')).toEqual(['date-too-early warning']);
    expect(checkPossibleDates(certificateWith({ expiresOn: '2010-01-01' }), context, 'certificates')).toMatchObject([
      { code: 'date-too-early', field: 'expiresOn', params: { found: '01/01/2010', earliest: '07/05/2018' } },
    ]);
  });

  it('of conferences and ends may lie ahead', () => {
    const conference = { ...blankConference('h'), startsOn: '2027-03-01', termEnd: '2028-01-01' };
    expect(checkPossibleDates(conference, context, 'conferences')).toEqual([]);
    expect(checkPossibleDates(certificateWith({ expiresOn: '2029-01-01' }), context, 'certificates')).toEqual([]);
  });
});
