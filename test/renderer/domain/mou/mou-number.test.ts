import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextMouNumber,
  numberRegister,
  patternFault,
  printedNumber,
  seriesOf,
} from '../../../../renderer/domain/mou/mou-number';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { planMous } from '../../../../renderer/domain/plan/planners/plan-mous';
import { blankConference, type Conference } from '../../../../renderer/domain/records/conference';
import { blankMou, type Mou } from '../../../../renderer/domain/records/mou';

const conference = (id: string, change: Partial<Conference> = {}): Conference => ({
  ...blankConference(id),
  startsOn: '2026-12-05',
  numberPattern: '{n}/{year}/BBGN-{office}',
  ...change,
});
const mou = (id: string, conferenceId: string, number: number, change: Partial<Mou> = {}): Mou => ({
  ...blankMou(id, conferenceId, 'p', 'b', number),
  ...change,
});

describe('the printed number', () => {
  it('is the pattern filled in, below ten with a zero', () => {
    expect(printedNumber(conference('c'), mou('m', 'c', 5), 'SCT')).toBe('05/2026/BBGN-SCT');
    expect(printedNumber(conference('c'), mou('m', 'c', 12, { series: '2025' }), null)).toBe('12/2025/BBGN-……');
    expect(printedNumber(conference('c', { numberPattern: null }), mou('m', 'c', 5), 'SCT')).toBeNull();
  });
  it('refuses a pattern without a number or with an unknown tag, by name', () => {
    expect(patternFault('BBGN')).toEqual({ why: 'no-number' });
    expect(patternFault('{n}/{nam}')).toEqual({ why: 'unknown-tag', tag: '{nam}' });
    expect(printedNumber(conference('c', { numberPattern: '{n}/{nam}' }), mou('m', 'c', 5), 'SCT')).toBeNull();
  });
});

describe('numbers of an office', () => {
  it('go on over the conferences of a year, and start anew in the next', () => {
    const year = { numberScope: 'year' } as const;
    const view = memoryView({
      conferences: [conference('a', year), conference('b', year), conference('z', { ...year, startsOn: '2027-01-10' })],
      mous: [mou('m1', 'a', 1, { series: '2026' }), mou('m2', 'a', 2, { series: '2026' })],
    });
    expect(nextMouNumber(view, 'b')).toBe(3);
    expect(nextMouNumber(view, 'z')).toBe(1);
    expect(seriesOf(conference('a'))).toBeNull();
  });
  it('explain every gap', () => {
    const view = memoryView({
      conferences: [conference('c')],
      mous: [
        mou('m1', 'c', 1, { state: 'void', voidReason: 'đổi bên ký' }),
        { record: mou('m2', 'c', 2, { removed: true }), versions: { created: 'x:1' }, trail: [1] },
        mou('m4', 'c', 4),
      ],
    });
    expect(numberRegister(view, 'c').map(({ number, fate, reason }) => [number, fate, reason])).toEqual([
      [1, 'void', 'đổi bên ký'],
      [2, 'removed', null],
      [3, 'unexplained', null],
      [4, 'draft', null],
    ]);
  });
  it('are never given twice, whatever is drawn, voided, removed and taken back in between', () => {
    const step = fc.record({
      conference: fc.constantFrom('a', 'b'),
      pairs: fc.integer({ min: 1, max: 3 }),
      fate: fc.constantFrom('keep', 'void', 'remove'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.constantFrom('event', 'year'), (steps, numberScope) => {
        const conferences = [conference('a', { numberScope }), conference('b', { numberScope })];
        let mous: Mou[] = [];
        let next = 0;
        for (const { conference: id, pairs, fate } of steps) {
          const view = memoryView({ conferences, mous });
          const drawn = Array.from({ length: pairs }, (_, at) => ({ producerId: `p${next}-${at}`, buyerId: 'b' }));
          const plan = planMous(view, id, drawn, () => `m${(next += 1)}`);
          mous.push(...plan.edits.flatMap((edit) => (edit.type === 'create' ? [edit.record as Mou] : [])));
          const last = mous.length - 1;
          if (fate === 'void')
            mous = mous.map((each, at) => (at === last ? { ...each, state: 'void' as const } : each));
          if (fate === 'remove') mous = mous.map((each, at) => (at === last ? { ...each, removed: true } : each));
        }
        const keys = mous.map(({ conferenceId, series, number }) => `${series ?? conferenceId} ${number}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
