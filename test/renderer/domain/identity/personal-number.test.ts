import { describe, expect, it } from 'vitest';
import { looksPersonal, readPersonalNumber } from '../../../../renderer/domain/identity/personal-number';
import { idVectors } from './id-vectors';

describe('readPersonalNumber', () => {
  it.each(idVectors.cccd.valid)('reads $v', ({ v }) => {
    expect(readPersonalNumber(v)).toEqual({ value: v, notes: [] });
    expect(looksPersonal(v)).toBe(true);
  });

  it.each(idVectors.cccd.warnOnly)('keeps %s and notes its place', (text) => {
    expect(readPersonalNumber(text)).toEqual({
      value: text,
      notes: [{ code: 'personal-number-place', found: text.slice(0, 3) }],
    });
    expect(looksPersonal(text)).toBe(false);
  });

  it.each([...idVectors.cccd.invalid, '', '06819000123a'])('does not read %j', (text) => {
    expect(readPersonalNumber(text).value).toBeNull();
    expect(readPersonalNumber(text).notes[0]?.code).toBe('personal-number-length');
  });

  it('reads over spaces', () => {
    expect(readPersonalNumber('068 190 001 234').value).toBe('068190001234');
  });
});
