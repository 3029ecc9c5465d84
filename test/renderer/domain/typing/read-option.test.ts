import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceSpellings } from '../../../../renderer/domain/typing/choice-spellings';
import { optionBook } from '../../../../renderer/domain/typing/read-option';

const book = optionBook([
  { value: 'cooperative', label: 'Hợp tác xã' },
  { value: 'household', label: 'Hộ kinh doanh' },
  { value: 'a', label: 'Hòa Bình' },
  { value: 'b', label: 'Hoà Bình' },
  { value: 'c', label: 'Hoa Binh' },
]);

describe('optionBook', () => {
  it('reads the words, the code, and the words without marks', () => {
    expect(book.read(' hợp tác  xã ')).toEqual({ outcome: 'value', value: 'cooperative' });
    expect(book.read('household')).toEqual({ outcome: 'value', value: 'household' });
    expect(book.read('ho kinh doanh')).toEqual({ outcome: 'value', value: 'household' });
  });

  it('prefers the words exactly as written, and does not choose between look-alikes', () => {
    expect(book.read('Hoa Binh')).toEqual({ outcome: 'value', value: 'c' });
    expect(book.read('HOÁ BINH')).toMatchObject({ outcome: 'several' });
  });

  it('reads other spellings where no word of the list is called that', () => {
    const kinds = (['cooperative', 'cooperativeGroup', 'company', 'household', 'farm', 'unknown'] as const).map(
      (value) => ({
        value,
        label: value === 'farm' ? 'HTX' : value,
        more: choiceSpellings('producers', 'kind', value),
      }),
    );
    const read = (text: string) => optionBook(kinds).read(text);
    expect(read('tht')).toEqual({ outcome: 'value', value: 'cooperativeGroup' });
    expect(read('Hộ KD')).toEqual({ outcome: 'value', value: 'household' });
    expect(read('Cty TNHH')).toEqual({ outcome: 'value', value: 'company' });
    expect(read('Hợp tác xã')).toEqual({ outcome: 'value', value: 'cooperative' });
    // The list's own word goes first.
    expect(read('HTX')).toEqual({ outcome: 'value', value: 'farm' });
    expect(choiceSpellings('buyers', 'kind', 'company')).toEqual([]);
  });

  it('says that it does not know a word', () => {
    expect(book.read('xưởng')).toEqual({ outcome: 'unknown' });
    expect(book.labelOf('nothing')).toBeUndefined();
  });

  it('reads back every label that stands once', () => {
    const labels = fc.uniqueArray(fc.stringMatching(/^[a-zăâđêôơư ]{1,12}$/u), {
      selector: (label) => label.trim().replace(/\s+/g, ' '),
      maxLength: 12,
    });
    fc.assert(
      fc.property(labels, (names) => {
        const list = names.filter((name) => name.trim() !== '').map((label, index) => ({ value: `v${index}`, label }));
        const own = optionBook(list);
        for (const { value, label } of list) expect(own.read(label)).toEqual({ outcome: 'value', value });
      }),
    );
  });
});
