import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKeys, orderKey } from '../../../../renderer/domain/search/order-key';
import { compareVietnamese } from '../../../../renderer/domain/vietnamese/collate';

const sorted = (words: readonly string[]): readonly string[] =>
  words.toSorted((a, b) => compareKeys(orderKey(a), orderKey(b)));

describe('orderKey', () => {
  it('puts letters in dictionary order', () => {
    const inOrder = ['an', 'ăn', 'ân', 'bò', 'da', 'đa', 'em', 'êm', 'oi', 'ôi', 'ơi', 'ui', 'ưi', 'y'];
    expect(sorted(inOrder.toReversed())).toEqual(inOrder);
  });

  it('puts tones in order, and only where the letters are equal', () => {
    const inOrder = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'mạ a', 'mát'];
    expect(sorted(inOrder.toReversed())).toEqual(inOrder);
  });

  it('compares digits by value and does not care for case or composition', () => {
    expect(sorted(['Gạo 10 kg', 'Gạo 5 kg'])).toEqual(['Gạo 5 kg', 'Gạo 10 kg']);
    expect(orderKey('CHÈ SHAN')).toBe(orderKey('chè shan'));
    expect(orderKey('Mật ong'.normalize('NFD'))).toBe(orderKey('Mật ong'));
  });

  it('orders words as the collator does', () => {
    const syllable = fc.constantFrom(
      'chè',
      'che',
      'chẻ',
      'cam',
      'cảm',
      'đá',
      'da',
      'dạ',
      'mật',
      'mắt',
      'mất',
      'ong',
      'ông',
      'ổng',
      'ướt',
      'uốt',
    );
    const name = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(compareKeys(orderKey(a), orderKey(b)))).toBe(Math.sign(compareVietnamese(a, b)));
      }),
      { numRuns: 2000 },
    );
  });
});
