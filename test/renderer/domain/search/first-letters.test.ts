import { describe, expect, it } from 'vitest';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import { firstLetterRows, firstLettersInSteps } from '../../../../renderer/domain/search/first-letters';
import { type PreparedSearch, prepareSearch } from '../../../../renderer/domain/search/prepare-search';
import { search } from '../../../../renderer/domain/search/search';

const records = ['Đu đủ', 'Dưa', 'Mật ong', 'Ấm trà', 'Gạo nếp'].map((name) => ({ name }));
const prepared = prepareSearch(records, (record) => record);
const plain = prepareSearch(records, (record) => record);

/** A search that counts how often it was asked. */
const counting = () => {
  const asked: string[] = [];
  const find = <R>(of: PreparedSearch<R>, text: string): readonly R[] => {
    asked.push(text);
    return search(of, text);
  };
  return { asked, find };
};

describe('the rows of a first letter', () => {
  it.each(['d', 'đ', 'D', 'Đ', 'a', 'â', 'Ấ', 'm ', 'x'])('are those of the search itself for «%s»', (letter) => {
    expect(firstLetterRows(prepared, letter, search)).toEqual(search(plain, letter));
  });

  it('are looked for once for each register and letter, marks apart', () => {
    const register = prepareSearch(records, (record) => record);
    const { asked, find } = counting();
    const first = firstLetterRows(register, 'd', find);
    expect(firstLetterRows(register, 'D', find)).toBe(first);
    firstLetterRows(register, 'đ', find);
    firstLetterRows(
      prepareSearch(records, (record) => record),
      'd',
      find,
    );
    expect(asked).toEqual(['d', 'đ', 'd']);
  });

  it.each(['', ' ', 'ma', '1', '-', 'm a'])('are nobody’s business for «%s»', (text) => {
    expect(firstLetterRows(prepared, text, search)).toBeNull();
  });

  it('stand ready for all letters once they were prepared', () => {
    const register = prepareSearch(records, (record) => record);
    runAtOnce(firstLettersInSteps(register, search));
    const { asked, find } = counting();
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') firstLetterRows(register, letter, find);
    expect(asked).toEqual([]);
  });
});
