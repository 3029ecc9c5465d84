import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareSearch, type SearchTexts, searchDigits } from '../../../../renderer/domain/search/prepare-search';
import { search } from '../../../../renderer/domain/search/search';
import { fold, foldTight } from '../../../../renderer/domain/vietnamese/fold';
import { comparable } from '../../../../renderer/domain/vietnamese/same-text';

/** The rules of the search written down plainly, record by record, with nothing prepared: what the fast one must agree with. */
const plainRank = (record: SearchTexts, query: string): number | null => {
  const texts = [record.name, ...(record.more ?? []).filter((text) => text !== null && text !== '')].map(String);
  const words = fold(query).split(' ');
  const holdsWords = words.every((word) => texts.some((text) => fold(text).includes(word)));
  const run = fold(query);
  const holdsRun = words.length === 1 && run.length >= 4 && texts.some((text) => foldTight(text).includes(run));
  const digits = /^[\d\s.+()-]+$/.test(query) ? searchDigits(query) : '';
  const holdsDigits =
    digits.length >= 3 &&
    (record.numbers ?? []).some((number) => number !== null && searchDigits(number).includes(digits));
  if (!holdsWords && !holdsRun && !holdsDigits) return null;
  const name = fold(record.name);
  const begins = words.every((word) => ` ${name}`.includes(` ${word}`));
  const inName = words.every((word) => name.includes(word));
  const place = name.startsWith(run) ? 0 : begins ? 1 : inName ? 2 : 3;
  const marked = comparable(query);
  const exact =
    marked === run || marked.split(' ').every((word) => texts.some((text) => comparable(text).includes(word)));
  return (exact ? 0 : 4) + place;
};

const plainSearch = (records: readonly SearchTexts[], query: string): readonly SearchTexts[] =>
  records
    .map((record) => ({ record, rank: plainRank(record, query) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => Number(a.rank) - Number(b.rank))
    .map(({ record }) => record);

const syllable = fc.constantFrom('mật', 'mắt', 'mat', 'ong', 'cà', 'phê', 'Đắk', 'Lắk', 'HTX', 'a', 'rừng', '–', '345');
const phrase = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const number = fc.constantFrom('+84912345678', '5801234577', '893 345', null);
const record: fc.Arbitrary<SearchTexts> = fc.record({
  name: phrase,
  more: fc.array(fc.option(phrase), { maxLength: 2 }),
  numbers: fc.array(number, { maxLength: 2 }),
});
const records = fc.array(record, { maxLength: 10 });
const query = fc.oneof(
  phrase,
  phrase.map((text) => text.slice(0, 3)),
  phrase.map((text) => foldTight(text)),
  fc.constantFrom('0912', '345', '+84 912', '34', '5801234577', 'caphe', 'daklak', 'n', 't'),
);

describe('the prepared search', () => {
  it('finds the same records in the same order as the rules written down plainly', () => {
    fc.assert(
      fc.property(records, query, (given, text) => {
        fc.pre(fold(text) !== '');
        const found = search(
          prepareSearch(given, (each) => each),
          text,
        );
        expect(found).toEqual(plainSearch(given, text));
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on what was typed before it', () => {
    fc.assert(
      fc.property(records, fc.array(query, { minLength: 1, maxLength: 6 }), (given, texts) => {
        const prepared = prepareSearch(given, (each) => each);
        for (const text of texts) {
          const fresh = prepareSearch(given, (each) => each);
          expect(search(prepared, text)).toEqual(search(fresh, text));
        }
      }),
    );
  });

  it('finds in entries that were taken over as in fresh ones', () => {
    fc.assert(
      fc.property(records, records, query, (before, added, text) => {
        const first = prepareSearch(before, (each) => each);
        const all = [...added, ...before.toReversed()];
        const renewed = prepareSearch(all, (each) => each, first);
        const fresh = prepareSearch(all, (each) => each);
        expect(search(renewed, text)).toEqual(search(fresh, text));
      }),
    );
  });
});
