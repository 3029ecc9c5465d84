import { describe, expect, it } from 'vitest';
import { counted } from '../../../renderer/i18n/en/counted';

describe('counted', () => {
  it.each([
    ['0', '0 memoranda'],
    ['1', '1 memorandum'],
    ['21', '21 memoranda'],
    ['1,000', '1,000 memoranda'],
  ])('%s', (count, words) => expect(counted(count, 'memorandum', 'memoranda')).toBe(words));

  it('adds an s where nothing else is said', () => {
    expect([counted('1', 'pair'), counted('2', 'pair')]).toEqual(['1 pair', '2 pairs']);
  });
});
