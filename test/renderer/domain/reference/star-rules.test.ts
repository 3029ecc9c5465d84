import { describe, expect, it } from 'vitest';
import { authorityPeriodOn, authorityPeriods, starBands } from '../../../../renderer/domain/reference/star-rules';
import { addDays } from '../../../../renderer/domain/vietnamese/civil-date';

describe('authority by period', () => {
  it('has no gap and no overlap', () => {
    authorityPeriods.forEach((period, index) => {
      const next = authorityPeriods[index + 1];
      if (next) expect(period.to !== null && addDays(period.to, 1)).toBe(next.from);
      else expect(period.to).toBeNull();
    });
  });

  it.each([
    ['2022-06-01', 3, 'province'],
    ['2023-02-24', 3, 'district'],
    ['2025-06-30', 3, 'district'],
    ['2025-07-01', 3, 'province'],
    ['2026-05-22', 3, 'province'],
    ['2024-01-01', 4, 'province'],
    ['2026-11-24', 5, 'ministry'],
  ] as const)('%s: %i stars by %s', (day, stars, level) => {
    expect(authorityPeriodOn(day)?.levels[stars]).toBe(level);
  });

  it('knows nothing before the programme had criteria', () => {
    expect(authorityPeriodOn('2018-01-01')).toBeNull();
  });

  it('says which rules were only recalled', () => {
    expect(authorityPeriodOn('2026-06-01')?.known).toBe('read');
    expect(authorityPeriodOn('2025-08-01')?.known).toBe('recalled');
  });
});

describe('star bands', () => {
  it('cover 0 to 100 once; only 3 to 5 stars are certified', () => {
    const ascending = starBands.toReversed();
    expect(ascending[0]?.from).toBe(0);
    expect(ascending.at(-1)?.to).toBe(100);
    ascending.slice(1).forEach((band, index) => expect(band.from).toBe(ascending[index]?.to));
    expect(starBands.filter((band) => band.certifiable).map((band) => band.star)).toEqual([5, 4, 3]);
  });
});
