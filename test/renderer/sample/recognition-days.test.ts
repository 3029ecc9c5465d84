import { describe, expect, it } from 'vitest';
import { expiryOf } from '../../../renderer/domain/validity/certificate-life';
import { earlierDay, halfYearOf, inventRecognitionDay, statedExpiry } from '../../../renderer/sample/recognition-days';
import { seededChance } from '../../../renderer/sample/seeded-random';

const today = '2026-11-24';
const conference = '2026-12-19';

describe('recognition days', () => {
  it('are lapsed by the conference exactly when they say so, and never ahead', () => {
    const chance = seededChance(5);
    const days = Array.from({ length: 1000 }, () => inventRecognitionDay(conference, today, chance));
    for (const { day, lapsed } of days) {
      expect(expiryOf(day) < conference, day).toBe(lapsed);
      expect(day < today).toBe(true);
      expect(day >= '2019-10-01').toBe(true);
    }
    const share = days.filter(({ lapsed }) => lapsed).length / days.length;
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.34);
  });

  it('had an earlier one that had run out, or none', () => {
    const chance = seededChance(6);
    for (let round = 0; round < 50; round += 1) {
      const earlier = earlierDay('2026-06-01', chance);
      expect(earlier !== null && expiryOf(earlier) <= '2026-06-01').toBe(true);
    }
    expect(earlierDay('2021-01-01', chance)).toBeNull();
  });

  it('fall into half-years', () => {
    expect([halfYearOf('2024-06-30'), halfYearOf('2024-07-01')]).toEqual(['2024-1', '2024-2']);
  });

  it('are sometimes printed with a wrong end', () => {
    const chance = seededChance(7);
    const ends = Array.from({ length: 400 }, () => statedExpiry('2024-05-10', chance));
    expect(new Set(ends)).toEqual(new Set(['2027-05-10', '2029-05-10']));
    expect(ends.filter((end) => end === '2029-05-10').length).toBeLessThan(50);
  });
});
