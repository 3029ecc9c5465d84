import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../renderer/domain/vietnamese/fold';
import { remembered } from '../../../../renderer/domain/vietnamese/remembered';

const counted = () => {
  const asked: string[] = [];
  const work = remembered((text) => {
    asked.push(text);
    return `${text}!`;
  });
  return { asked, work };
};

describe('remembered', () => {
  test('answers what the function answers, and asks it once', () => {
    const { asked, work } = counted();
    expect([work('chè'), work('mật'), work('chè')]).toEqual(['chè!', 'mật!', 'chè!']);
    expect(asked).toEqual(['chè', 'mật']);
  });

  test('names of every object are texts like others', () => {
    const { work } = counted();
    for (const name of ['__proto__', 'constructor', 'toString']) expect(work(name)).toBe(`${name}!`);
  });

  test('long texts are not kept', () => {
    const { asked, work } = counted();
    const long = 'a'.repeat(201);
    expect(work(long) + work(long)).toBe(`${long}!${long}!`);
    expect(asked).toHaveLength(2);
  });

  test('begins anew when it is full, and still answers right', () => {
    const { asked, work } = counted();
    for (let index = 0; index < 20_001; index += 1) work(String(index));
    expect(work('0')).toBe('0!');
    expect(asked).toHaveLength(20_002);
  });

  test('a folded text folds to itself, the first time and the second', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(fold(text)).toBe(fold(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
