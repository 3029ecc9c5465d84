import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareSearch, type SearchTexts, searchDigits } from '../../../../renderer/domain/search/prepare-search';
import { search } from '../../../../renderer/domain/search/search';
import { fold } from '../../../../renderer/domain/vietnamese/fold';

const find = (query: string, ...records: readonly SearchTexts[]) =>
  search(
    prepareSearch(records, (record) => record),
    query,
  ).map(({ name }) => name);
const named = (...names: readonly string[]): readonly SearchTexts[] => names.map((name) => ({ name }));

describe('search with and without marks (H3)', () => {
  it.each(['mat ong', 'mật ong', 'MẬT ONG', 'Mật  ong ', 'mât ong', 'ong mat', 'matong', 'mật ong'.normalize('NFD')])(
    '«%s» finds Mật ong bạc hà',
    (query) => {
      expect(find(query, ...named('Mật ong bạc hà', 'Chè Shan tuyết'))).toEqual(['Mật ong bạc hà']);
    },
  );

  it('ranks marks as typed before the same letters with others', () => {
    expect(find('mật', ...named('Mắt na', 'Mật mía', 'Đường mật'))).toEqual(['Mật mía', 'Đường mật', 'Mắt na']);
    expect(find('mắt', ...named('Mật mía', 'Mắt na'))).toEqual(['Mắt na', 'Mật mía']);
  });

  it('does not prefer unmarked words when nothing was typed with marks', () => {
    expect(find('mat', ...named('Mật mía', 'mat', 'Mắt na'))).toEqual(['Mật mía', 'mat', 'Mắt na']);
  });

  it('handles đ and d', () => {
    expect(find('dak lak', ...named('Đắk Lắk', 'Lâm Đồng'))).toEqual(['Đắk Lắk']);
    expect(find('đ', ...named('Dưa', 'Đu đủ'))).toEqual(['Đu đủ', 'Dưa']);
  });

  it('takes both tone placements', () => {
    expect(find('thuận hoà', ...named('HTX Thuận Hòa'))).toEqual(['HTX Thuận Hòa']);
    expect(find('hòa', ...named('Hóa chất', 'Thuận Hoà'))).toEqual(['Thuận Hoà', 'Hóa chất']);
  });

  it('finds words typed together, and not across fields', () => {
    expect(find('caphe', ...named('Cà phê bột', 'Cá phèn'))).toEqual(['Cà phê bột', 'Cá phèn']);
    expect(find('botdak', { name: 'Cà phê bột', more: ['Đắk Hà'] })).toEqual([]);
  });
});

describe('order', () => {
  it('is: name begins, a word begins, contains, elsewhere in the record', () => {
    const records = [
      { name: 'Bánh', more: ['Gạo Hùng An'] },
      { name: 'Ngạo nghễ' },
      { name: 'Bún gạo lứt' },
      { name: 'Gạo nếp' },
    ];
    expect(find('gạo', ...records)).toEqual(['Gạo nếp', 'Bún gạo lứt', 'Ngạo nghễ', 'Bánh']);
    expect(find('gao', ...records)).toEqual(['Gạo nếp', 'Bún gạo lứt', 'Ngạo nghễ', 'Bánh']);
  });

  it('keeps the given order within a rank', () => {
    expect(find('chè', ...named('Chè B', 'Chè A', 'Chè C'))).toEqual(['Chè B', 'Chè A', 'Chè C']);
  });

  it('needs every word, in any field', () => {
    const records = [
      { name: 'Chè Shan', more: ['HTX Thuận Hòa'] },
      { name: 'Chè xanh', more: [null] },
    ];
    expect(find('che thuan', ...records)).toEqual(['Chè Shan']);
    expect(find('che bac quang', ...records)).toEqual([]);
  });
});

describe('numbers', () => {
  const record = { name: 'HTX A', numbers: ['+84912345678', '5801234577', null] };

  it.each(['0912345678', '0912 345', '+84 912 345 678', '345.678', '5801234577', '12345'])('«%s» finds it', (query) => {
    expect(find(query, record)).toEqual(['HTX A']);
  });

  it('needs three digits, and digits alone', () => {
    expect(find('09', record)).toEqual([]);
    expect(find('A 0912345678', record)).toEqual([]);
    expect(find('999', record)).toEqual([]);
  });

  it('still finds numbers in names', () => {
    expect(find('2', ...named('HTX Tân Tiến 2', 'HTX Tân Tiến'))).toEqual(['HTX Tân Tiến 2']);
    expect(searchDigits('+84 91 2')).toBe('0912');
  });
});

describe('the whole table', () => {
  it('is found by a blank query, in order', () => {
    expect(find('  ', ...named('B', 'A'))).toEqual(['B', 'A']);
    expect(find('', ...named())).toEqual([]);
  });

  it('agrees with a plain filter for any query of whole words', () => {
    const words = ['chè', 'mật', 'ong', 'đỗ', 'rừng', 'hà giang', 'Shan', 'mat'];
    const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 12 }),
        fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 3 }),
        (names, query) => {
          const found = find(query.join(' '), ...named(...names));
          const expected = names.filter((each) =>
            fold(query.join(' '))
              .split(' ')
              .every((word) => fold(each).includes(word)),
          );
          expect(found.toSorted()).toEqual(expected.toSorted());
        },
      ),
    );
  });
});
