import { describe, expect, it } from 'vitest';
import { partyRows } from '../../../../renderer/features/conferences/party-rows';
import { comes, conference, conferenceWorld, mouOf } from '../../../support/conference-world';

describe('partyRows', () => {
  const view = conferenceWorld({ mous: [mouOf('m1', 1), mouOf('m2', 2, { state: 'void' })] });
  const rows = partyRows(view, conference, 'producer');

  it('lists one side by name, with place and kind', () => {
    expect(rows.map(({ name, place, kind }) => [name, place, kind])).toEqual([
      ['Hộ kinh doanh An', 'Tuyên Quang', 'household'],
      ['HTX Chị Em', 'Lào Cai', 'cooperative'],
    ]);
  });

  it('counts picked products that still exist, and those that the day lets in', () => {
    expect(rows.map(({ picked, eligible }) => [picked, eligible])).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  it('judges anew when the day moves', () => {
    const earlier = partyRows(view, { ...conference, startsOn: '2026-05-01' }, 'producer');
    const later = partyRows(view, { ...conference, startsOn: '2027-06-01' }, 'producer');
    expect([earlier[1]?.eligible, later[1]?.eligible]).toEqual([2, 0]);
  });

  it('counts memoranda that are not void, for each side', () => {
    expect(rows.map(({ mous }) => mous)).toEqual([0, 1]);
    expect(partyRows(view, conference, 'buyer').map(({ mous }) => mous)).toEqual([0, 1]);
  });

  it('keeps a party whose record is gone, without a name', () => {
    const lost = conferenceWorld({ participations: [comes('t', 'buyer', 'nobody')] });
    expect(partyRows(lost, conference, 'buyer')).toMatchObject([{ party: null, name: '', place: null }]);
  });
});
