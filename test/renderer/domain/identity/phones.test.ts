import { describe, expect, it } from 'vitest';
import { readPhones } from '../../../../renderer/domain/identity/phones';
import { idVectors } from './id-vectors';

const codesOf = (text: string) => readPhones(text).notes.map((note) => note.code);

describe('readPhones', () => {
  it.each(idVectors.phone.valid)('%s → %s', (text, e164) => {
    expect(readPhones(text).value).toEqual([e164]);
  });

  it.each(idVectors.phone.invalid)('does not read %s', (text) => {
    expect(readPhones(text)).toEqual({ value: null, notes: [{ code: 'phone-unreadable', found: text }] });
  });

  it('says when it put a zero back or renewed an old number', () => {
    expect(readPhones('912345678').notes).toEqual([
      { code: 'phone-zero-restored', found: '912345678', expected: '0912345678' },
    ]);
    expect(readPhones('01681234567').notes).toEqual([
      { code: 'phone-old-eleven', found: '01681234567', expected: '0381234567' },
    ]);
    expect(codesOf('1681234567')).toEqual(['phone-zero-restored', 'phone-old-eleven']);
    expect(codesOf('0912345678')).toEqual([]);
  });

  it.each([
    ['0912345678/0987654321'],
    ['0912345678 / 0987654321'],
    ['0912 345 678; 0987 654 321'],
    ['0912.345.678, 0987.654.321'],
    ['0912-345-678 - 0987-654-321'],
    ['0912345678\n0987654321'],
    ['0912345678 0987654321'],
    ['0912345678 hoặc 0987654321'],
    ['ĐT: 0912.345.678 (Lan) – 0987.654.321 (Zalo)'],
    ['+84 912 345 678 và +84 987 654 321'],
    ['0912345678-0987654321'],
  ])('finds two numbers in %j', (text) => {
    expect(readPhones(text).value).toEqual(['+84912345678', '+84987654321']);
  });

  it('does not tear one number into two', () => {
    expect(readPhones('0263 3812345').value).toEqual(['+842633812345']);
    expect(readPhones('(+84) 0912 345 678').value).toEqual(['+84912345678']);
    expect(readPhones('0219 3 866 123').value).toEqual(['+842193866123']);
  });

  it('keeps the readable ones and names the others', () => {
    expect(readPhones('0912345678 / 12')).toEqual({
      value: ['+84912345678'],
      notes: [{ code: 'phone-unreadable', found: '12' }],
    });
    expect(readPhones('0912345678, 0012345678').value).toEqual(['+84912345678']);
    expect(codesOf('0912345678, 0012345678')).toEqual(['phone-unreadable']);
  });

  it('drops repeats and takes text without digits as none', () => {
    expect(readPhones('0912345678; 84912345678').value).toEqual(['+84912345678']);
    expect(readPhones('chưa có')).toEqual({ value: [], notes: [] });
    expect(readPhones('')).toEqual({ value: [], notes: [] });
  });
});
