import { describe, expect, it } from 'vitest';
import { readAs, unreadable } from '../../../../renderer/domain/identity/reading';

describe('readings', () => {
  it('carry a value with or without notes', () => {
    expect(readAs('x')).toEqual({ value: 'x', notes: [] });
    expect(readAs('x', [{ code: 'c', found: 'y' }])).toEqual({ value: 'x', notes: [{ code: 'c', found: 'y' }] });
  });

  it('say why there is none, with the expected text only when there is one', () => {
    expect(unreadable('c', 'y')).toEqual({ value: null, notes: [{ code: 'c', found: 'y' }] });
    expect(unreadable('c', 'y', 'z')).toEqual({ value: null, notes: [{ code: 'c', found: 'y', expected: 'z' }] });
    expect(Object.keys(unreadable('c', 'y').notes[0] ?? {})).not.toContain('expected');
  });
});
