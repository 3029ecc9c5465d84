import { describe, expect, it } from 'vitest';
import { programLaws } from '../../../../renderer/domain/reference/program-laws';
import { authorityPeriodOn } from '../../../../renderer/domain/reference/star-rules';
import { addDays } from '../../../../renderer/domain/vietnamese/civil-date';

describe('authority by period', () => {
  it('has no gap and no overlap', () => {
    const { authorityPeriods } = programLaws;
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
