import { describe, expect, it } from 'vitest';
import { prepareSearch } from '../../../../renderer/domain/search/prepare-search';

interface Thing {
  readonly name: string;
}

describe('prepareSearch', () => {
  it('folds a record once while it stays the same object', () => {
    const a: Thing = { name: 'Mật ong' };
    const b: Thing = { name: 'Chè' };
    let folded = 0;
    const texts = ({ name }: Thing) => {
      folded += 1;
      return { name };
    };
    const first = prepareSearch([a, b], texts);
    const second = prepareSearch([a, { name: 'Chè Shan' }], texts, first);
    expect(folded).toBe(3);
    expect(second.entries[0]).toBe(first.entries[0]);
    expect(second.entries.map(({ name }) => name)).toEqual(['mat ong', 'che shan']);
  });

  it('keeps fields apart and leaves out what is missing', () => {
    const { entries } = prepareSearch([{ name: 'Cà phê' }], ({ name }) => ({
      name,
      more: [null, 'Đắk Hà', ''],
      numbers: ['+84912345678', null],
    }));
    expect(entries[0]).toMatchObject({
      name: 'ca phe',
      marked: 'cà phê\nđắk hà',
      folded: 'ca phe\ndak ha',
      tight: 'caphe\ndakha',
      digits: '0912345678',
    });
  });
});
