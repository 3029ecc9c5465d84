import { describe, expect, it } from 'vitest';
import { nameSpan, textAt } from '../../../../renderer/domain/search/haystack';
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
    expect(second.rows[0]).toBe(a);
    expect(second.marked).toEqual(['mật ong', 'chè shan']);
    expect(second.folded.text).toBe('mat ong\nche shan\n');
  });

  it('keeps fields apart and leaves out what is missing', () => {
    const { marked, folded, tight, digits } = prepareSearch([{ name: 'Cà phê' }], ({ name }) => ({
      name,
      more: [null, 'Đắk Hà', ''],
      numbers: ['+84912345678', null],
    }));
    expect(marked).toEqual(['cà phê\nđắk hà']);
    const { start, end } = nameSpan(folded, 0);
    expect(folded.text.slice(start, end)).toBe('ca phe');
    expect([folded, tight, digits].map((each) => textAt(each, 0))).toEqual([
      'ca phe\ndak ha',
      'caphe\ndakha',
      '0912345678',
    ]);
  });
});
