import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankProducer, producerFields } from '../../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../../renderer/domain/records/product';
import { judgeRow } from '../../../../../renderer/ui/grid/write/judge-row';
import { column, registerOf } from './judging-columns';

const product = { ...blankProduct('a', 'p1'), name: 'Chè lam', retailPriceMin: 20_000, retailPriceMax: 25_000 };
const register = registerOf(product);
const texts = (cells: Readonly<Record<string, string>>) =>
  Object.entries(cells).map(([key, text]) => ({ column: column(key), written: { text } }));
const judge = (cells: Readonly<Record<string, string>>) => judgeRow(register, product, texts(cells));
const kinds = (judged: ReturnType<typeof judge>) =>
  Object.fromEntries([...judged.held].map(([key, { trouble }]) => [key, trouble.kind]));

describe('judgeRow', () => {
  it('reads texts as the form does and leaves what is the same', () => {
    const judged = judge({ name: 'Chè lam', packaging: ' Hộp  300 g ', wholesalePrice: '15.000', vatIncluded: 'có' });
    expect(judged.values).toEqual({ packaging: 'Hộp 300 g', wholesalePrice: 15_000, vatIncluded: true });
    expect(judged.held.size).toBe(0);
  });

  it('takes a mask that comes back for the value that it hides, and for no other', () => {
    const household = {
      ...blankProducer('h'),
      name: 'Hộ Lan',
      kind: 'household' as const,
      taxCode: '001099012345',
      representative: 'Nguyễn Thị Lan',
    };
    const register = { table: 'producers', check: () => [] } as const;
    const write = (key: string, text: string) => {
      const field = producerFields.find((each) => each.key === key);
      if (!field) throw new Error(key);
      return { column: { ...column('name'), key, field }, written: { text } };
    };
    const back = judgeRow(register, household, [
      write('taxCode', '*********345'),
      write('representative', 'N. T. Lan'),
    ]);
    expect(back.record).toEqual(household);
    expect(back.held.size).toBe(0);
    const other = judgeRow(register, household, [write('taxCode', '*********346')]);
    expect(other.held.get('taxCode')).toEqual({ text: '*********346', trouble: { kind: 'masked' } });
    const moved = judgeRow(register, household, [
      write('representative', 'T. V. Bảy'),
      write('bankAccount', '****345'),
    ]);
    expect(moved.record).toEqual(household);
    expect([...moved.held.values()].map(({ trouble }) => trouble.kind)).toEqual(['masked', 'masked']);
    const whole = judgeRow(register, household, [write('representative', 'Trần Văn Bảy'), write('name', 'C. T. Bảy')]);
    expect(whole.values).toEqual({ representative: 'Trần Văn Bảy', name: 'C. T. Bảy' });
  });

  it('empties a field, and keeps what cannot be empty', () => {
    const judged = judge({ retailPriceMax: '', producerId: '' });
    expect(judged.values).toMatchObject({ retailPriceMax: null });
  });

  it('holds a text that is no value, with the text as it was typed', () => {
    const judged = judge({ wholesalePrice: 'khoảng 15' });
    expect(judged.values).toEqual({});
    expect(judged.held.get('wholesalePrice')).toEqual({
      text: 'khoảng 15',
      trouble: { kind: 'unread', problem: 'number' },
    });
  });

  it('takes a reference by its name, and never chooses between two of one name', () => {
    expect(judge({ producerId: 'htx hoa an' }).values).toEqual({});
    expect(judge({ producerId: 'HTX Yên Hoa' }).held.get('producerId')?.trouble).toEqual({ kind: 'option', count: 2 });
    expect(judge({ producerId: 'HTX Lạ' }).held.get('producerId')?.trouble).toEqual({ kind: 'option', count: 0 });
  });

  it('takes a price range in either order of its cells', () => {
    expect(judge({ retailPriceMin: '30.000', retailPriceMax: '40.000' }).values).toEqual({
      retailPriceMin: 30_000,
      retailPriceMax: 40_000,
    });
    expect(judge({ retailPriceMax: '15.000', retailPriceMin: '9.000' }).held.size).toBe(0);
  });

  it('blocks a range upside down and asks about a doubt', () => {
    expect(kinds(judge({ retailPriceMin: '90.000' }))).toEqual({ retailPriceMin: 'blocked' });
    expect(kinds(judge({ wholesalePrice: '70.000' }))).toEqual({ wholesalePrice: 'ask' });
    expect(judge({ wholesalePrice: '70.000', retailPriceMax: '80.000' }).held.size).toBe(0);
  });

  it('does not write what the program sets', () => {
    expect(kinds(judge({ group2018: '2018-1' }))).toEqual({ group2018: 'locked' });
  });

  it('takes a value over as it is, unless the field does not take it', () => {
    const value = (key: string, given: unknown) =>
      judgeRow(register, product, [{ column: column(key), written: { value: given } }]);
    expect(value('standards', ['HACCP', 'ISO 22000']).values).toEqual({ standards: ['HACCP', 'ISO 22000'] });
    expect(kinds(value('name', null))).toEqual({ name: 'unread' });
  });

  it('stores or holds every cell of any texts, and drops none', () => {
    const keys = [
      'name',
      'packaging',
      'retailPriceMin',
      'retailPriceMax',
      'wholesalePrice',
      'gtin',
      'vatIncluded',
      'producerId',
    ];
    const cells = fc.dictionary(
      fc.constantFrom(...keys),
      fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('20.000', '9.000', '30000', 'có', 'HTX Hòa An', '')),
    );
    fc.assert(
      fc.property(cells, (given) => {
        const judged = judge(given);
        for (const [key, { text }] of judged.held) expect(text).toBe(given[key]);
        for (const key of Object.keys(judged.values)) {
          expect(key in given).toBe(true);
          expect(judged.held.has(key)).toBe(false);
        }
        expect(register.check(judged.record).filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });
});
