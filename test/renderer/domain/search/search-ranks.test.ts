import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareSearch } from '../../../../renderer/domain/search/prepare-search';
import { search } from '../../../../renderer/domain/search/search';
import { fold } from '../../../../renderer/domain/vietnamese/fold';

const words = ['Mật', 'Mắt', 'mat', 'ong', 'Óng', 'Chè', 'chèo', 'Đá', 'da', 'Hà'];
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const query = fc.constantFrom('mật', 'mắt', 'mật ong', 'óng', 'chè', 'đá', 'hà');
const find = (names: readonly string[], text: string) =>
  search(
    prepareSearch(names, (each) => ({ name: each })),
    text,
  );

describe('ranks, for any names', () => {
  it('put every name with the marks as typed before every name with others', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 15 }), query, (names, text) => {
        const exact = find(names, text).map((each) =>
          text.split(' ').every((word) => each.toLowerCase().includes(word)),
        );
        expect(exact).toEqual(exact.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('put names that begin with the query first among those of equal marks', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 15 }), query, (names, text) => {
        const equal = find(names, text).filter((each) =>
          text.split(' ').every((word) => each.toLowerCase().includes(word)),
        );
        const begins = equal.map((each) => fold(each).startsWith(fold(text)));
        expect(begins).toEqual(begins.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('find the same with marks and without, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 15 }), query, (names, text) => {
        expect(find(names, text).toSorted()).toEqual(find(names, fold(text)).toSorted());
      }),
    );
  });

  it('lose nothing when one more letter is taken back', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 15 }), query, (names, text) => {
        const longer = find(names, text);
        const shorter = new Set(find(names, text.slice(0, -1)));
        for (const each of longer) expect(shorter.has(each)).toBe(true);
      }),
    );
  });
});
