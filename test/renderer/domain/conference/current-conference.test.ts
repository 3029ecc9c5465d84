import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentConference } from '../../../../renderer/domain/conference/current-conference';
import { blankConference, type Conference } from '../../../../renderer/domain/records/conference';

const on = (id: string, startsOn: string | null, endsOn: string | null = null): Conference => ({
  ...blankConference(id),
  startsOn,
  endsOn,
});

describe('currentConference', () => {
  it('takes the next one, not the furthest', () => {
    const found = currentConference(
      [on('late', '2027-03-01'), on('next', '2026-12-10'), on('past', '2026-01-01')],
      '2026-11-24',
    );
    expect(found?.id).toBe('next');
  });

  it('stays with one that is under way until its last day', () => {
    const all = [on('now', '2026-11-22', '2026-11-24'), on('next', '2026-12-10')];
    expect(currentConference(all, '2026-11-24')?.id).toBe('now');
    expect(currentConference(all, '2026-11-25')?.id).toBe('next');
  });

  it('prefers one without a day to one that is over', () => {
    expect(currentConference([on('past', '2026-01-01'), on('new', null)], '2026-11-24')?.id).toBe('new');
  });

  it('looks back at the last one when nothing comes', () => {
    expect(currentConference([on('b', '2026-02-01'), on('a', '2026-01-01')], '2026-11-24')?.id).toBe('b');
  });

  it('is null only without any conference', () => {
    const day = fc.constantFrom('2026-01-01', '2026-11-24', '2027-05-05');
    fc.assert(
      fc.property(fc.array(fc.option(day, { nil: null })), day, (days, today) => {
        const all = days.map((startsOn, index) => on(`c${index}`, startsOn));
        expect(currentConference(all, today) === null).toBe(all.length === 0);
      }),
    );
  });
});
