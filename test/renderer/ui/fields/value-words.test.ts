import { describe, expect, it } from 'vitest';
import type { TableName } from '../../../../renderer/domain/records/table-name';
import { tables } from '../../../../renderer/domain/records/tables';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { choiceWord, fieldLabel } from '../../../../renderer/ui/fields/choice-words';
import { type ValueNames, valueWords } from '../../../../renderer/ui/fields/value-words';

const names: ValueNames = {
  ownFields: () => [],
  record: (table, id) => (table === 'producers' && id === 'p1' ? 'HTX Chè' : null),
  commune: (code) => (code === '00700' ? 'xã Cao Bồ' : null),
};
const words = (table: TableName, key: string, value: unknown): string =>
  valueWords(dictionaries.vi, table, key, value, names);

describe('valueWords', () => {
  it.each<[TableName, string, unknown, string]>([
    ['producers', 'kind', 'cooperative', 'Hợp tác xã'],
    ['producers', 'provinceCode', '08', 'Tuyên Quang'],
    ['producers', 'communeCode', '00700', 'xã Cao Bồ'],
    ['producers', 'communeCode', '99999', '99999'],
    ['producers', 'contactPublic', true, 'Có'],
    ['producers', 'contactPublic', false, 'Không'],
    ['producers', 'phones', ['+84912345678'], '0912 345 678'],
    ['products', 'producerId', 'p1', 'HTX Chè'],
    ['products', 'producerId', 'p9', 'p9'],
    ['products', 'subgroupCode', 'I.5.a', 'I.5.a Chè tươi, chế biến'],
    ['products', 'retailPriceMin', 420_000, '420.000'],
    ['products', 'photos', ['a', 'b'], '2'],
    ['certificates', 'stars', 4, '4'],
    ['producers', 'note', null, ''],
    ['producers', 'unknownKey', 'x', ''],
  ])('%s.%s %j', (table, key, value, text) => {
    expect(words(table, key, value)).toBe(text);
  });
});

describe('choiceWord', () => {
  it('knows a word for every choice of every form', () => {
    for (const [table, { fields }] of Object.entries(tables)) {
      for (const { key, choices = [] } of fields) {
        for (const choice of choices.filter((each) => !/^\d+$/.test(each))) {
          expect(choiceWord(dictionaries.vi, table as TableName, key, choice), `${table}.${key}`).not.toBe(choice);
        }
      }
    }
  });

  it('labels every field', () => {
    expect(fieldLabel(dictionaries.vi, 'products', 'gtin')).toBe('Mã vạch GTIN');
    expect(fieldLabel(dictionaries.vi, 'products', 'nothing')).toBe('nothing');
  });
});
