import { describe, expect, it } from 'vitest';
import { nothingTyped, optionTyped, typedMore } from '../../../../renderer/ui/fields/type-ahead';

const options = ['Doanh nghiệp', 'Hợp tác xã', 'Tổ hợp tác', 'Hộ kinh doanh', 'Trang trại'].map((label) => ({
  value: label,
  label,
}));
const led = (text: string, current: string | null = null) => optionTyped(options, current, text)?.label ?? null;

describe('optionTyped', () => {
  it.each([
    ['d', null, 'Doanh nghiệp'],
    ['hop', null, 'Hợp tác xã'],
    ['hộ', null, 'Hợp tác xã'],
    ['hok', null, 'Hộ kinh doanh'],
    ['tohop', null, 'Tổ hợp tác'],
    ['x', null, null],
    ['', null, null],
    // One letter goes on to the next that begins with it, and round again.
    ['h', 'Hợp tác xã', 'Hộ kinh doanh'],
    ['hh', 'Hộ kinh doanh', 'Hợp tác xã'],
    ['t', 'Trang trại', 'Tổ hợp tác'],
    // More letters stay where they lead already.
    ['ho', 'Hộ kinh doanh', 'Hộ kinh doanh'],
  ])('«%s» on %s → %s', (text, current, label) => {
    expect(led(text, current)).toBe(label);
  });
});

describe('typedMore', () => {
  const burst = (keys: readonly string[], step: number) =>
    keys.reduce((typed, key, index) => typedMore(typed, key, index * step), nothingTyped).text;

  it('joins letters that come together, and begins anew after a pause', () => {
    expect(burst(['h', 'o', 'p'], 200)).toBe('hop');
    expect(burst(['h', 'o', 'p'], 2000)).toBe('p');
  });

  it('takes back what Unikey takes back', () => {
    expect(burst(['h', 'o', 'Backspace', 'ọ'], 1)).toBe('họ');
  });
});
