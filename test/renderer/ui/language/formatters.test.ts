import { describe, expect, it } from 'vitest';
import { dayOf, formattersOf } from '../../../../renderer/ui/language/formatters';

const vi = formattersOf('vi');
const en = formattersOf('en');
/** Noon at this machine's place, so that no zone moves the day. */
const noon = new Date(2026, 10, 23, 12, 5).toISOString();

describe('formatters', () => {
  it('write numbers as each language does', () => {
    expect([vi.number(1_234_567.5), en.number(1_234_567.5)]).toEqual(['1.234.567,5', '1,234,567.5']);
  });

  it('write dates day first in both', () => {
    expect([vi.date('2026-01-05'), en.date('2026-01'), vi.date('2026')]).toEqual(['05/01/2026', '01/2026', '2026']);
  });

  it('name the day of the week', () => {
    expect(vi.weekday('2026-11-23')).toBe('Thứ Hai, 23/11/2026');
    expect(en.weekday('2026-11-23')).toBe('Monday, 23/11/2026');
  });

  it('leave the day out of a moment of today', () => {
    expect(vi.time(noon)).toBe('12:05');
    expect(vi.moment(noon, dayOf(noon))).toBe('12:05');
    expect(vi.moment(noon, '2026-11-24')).toBe('23/11/2026 12:05');
    expect(vi.moment(noon)).toBe('23/11/2026 12:05');
  });

  it('say sizes in whole units and never zero', () => {
    expect([vi.bytes(12_400_000), vi.bytes(900), vi.bytes(0)]).toEqual(['12 MB', '1 kB', '0 kB']);
  });
});
