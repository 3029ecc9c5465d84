import { describe, expect, it } from 'vitest';
import { closingAlong } from '../../../../renderer/domain/conference/closing-along';
import { blankConference } from '../../../../renderer/domain/records/conference';

const conference = { ...blankConference('h1'), startsOn: '2026-12-30', endsOn: '2027-01-01' };

describe('the closing day', () => {
  it.each([
    ['2027-01-06', '2027-01-08'],
    ['2026-02-27', '2026-03-01'],
    ['2028-02-28', '2028-03-01'],
  ])('moves with the opening day by the same days: %s', (opening, closing) => {
    expect(closingAlong(conference, opening)).toBe(closing);
  });

  it('stays when nothing moves, or a day is not known', () => {
    expect(closingAlong(conference, '2026-12-30')).toBeNull();
    expect(closingAlong(conference, null)).toBeNull();
    expect(closingAlong({ ...conference, endsOn: null }, '2027-01-06')).toBeNull();
    expect(closingAlong({ ...conference, startsOn: null }, '2027-01-06')).toBeNull();
  });
});
