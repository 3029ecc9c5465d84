import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { blankConference } from '../../../../renderer/domain/records/conference';
import { conferenceRows } from '../../../../renderer/features/conferences/conference-rows';
import { conferenceWorld, mouOf } from '../../../support/conference-world';

const on = (id: string, startsOn: string | null, endsOn: string | null = null) => ({
  ...blankConference(id),
  startsOn,
  endsOn,
});
const order = (...days: readonly (readonly [string, string | null, string?])[]) =>
  conferenceRows(
    memoryView({ conferences: days.map(([id, start, end]) => on(id, start, end ?? null)) }),
    '2026-11-24',
  ).map(({ conference }) => conference.id);

describe('conferenceRows', () => {
  it('puts the soonest to come first, then the latest that is over', () => {
    expect(
      order(['past', '2026-01-10'], ['later', '2027-05-01'], ['last', '2026-10-01'], ['next', '2026-12-10']),
    ).toEqual(['next', 'later', 'last', 'past']);
  });

  it('counts one under way as to come, and one without a day too', () => {
    expect(order(['past', '2026-01-10'], ['now', '2026-11-20', '2026-11-24'], ['new', null])).toEqual([
      'now',
      'new',
      'past',
    ]);
  });

  it('brings the numbers; void memoranda are none', () => {
    const view = conferenceWorld({ mous: [mouOf('m1', 1), mouOf('m2', 2, { state: 'void' })] });
    expect(conferenceRows(view, '2026-11-24')).toMatchObject([{ counts: { products: 3 }, mous: 1 }]);
  });
});
