import { describe, expect, it } from 'vitest';
import { rememberChoice, rememberedChoice } from '../../../../renderer/features/labels/label-memory';

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

describe('label memory', () => {
  it('keeps the printer and the sheet of each kind apart', () => {
    const own = storage();
    expect(rememberedChoice(own, 'printer')).toBeNull();
    rememberChoice(own, 'printer', 'HP_1');
    rememberChoice(own, 'products', 's24');
    rememberChoice(own, 'cards', 'sheet-7');
    expect(['printer', 'products', 'cards', 'signs'].map((what) => rememberedChoice(own, what as 'cards'))).toEqual([
      'HP_1',
      's24',
      'sheet-7',
      null,
    ]);
    rememberChoice(own, 'printer', null);
    expect(rememberedChoice(own, 'printer')).toBeNull();
    expect(rememberedChoice(own, 'products')).toBe('s24');
  });

  it.each(['', '[1]', '{', 'null', '7', '{"printer":5}'])('reads %j of somebody else as nothing', (text) => {
    expect(rememberedChoice({ getItem: () => text, setItem: () => undefined }, 'printer')).toBeNull();
  });

  it('goes on without a store that refuses', () => {
    const refuse = (): never => {
      throw new Error('denied');
    };
    expect(() => rememberChoice({ getItem: refuse, setItem: refuse }, 'printer', 'HP_1')).not.toThrow();
    expect(rememberedChoice({ getItem: refuse, setItem: refuse }, 'printer')).toBeNull();
  });
});
