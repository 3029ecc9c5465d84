import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CameBack, knowRows } from '../../../../../renderer/domain/intake/returned/know-rows';
import { overlap, rowContent, textHash } from '../../../../../renderer/domain/intake/returned/row-content';
import {
  headMarkText,
  type RowMark,
  readHeadMark,
  readRowMark,
  rowMarkText,
} from '../../../../../renderer/domain/intake/returned/row-mark';
import { shortHash } from '../../../../../renderer/domain/intake/returned/short-hash';
import type { CellData } from '../../../../../renderer/domain/intake/workbook-data';

const none: ReadonlySet<number> = new Set();

const textCell = (column: number, text: string): CellData => ({ column, kind: 'text', text, value: text });
const contentOf = (texts: readonly string[]) =>
  rowContent({ cells: texts.flatMap((text, index) => (text === '' ? [] : [textCell(index + 1, text)])) }, none);

const markOf = (row: number, texts: readonly string[]): RowMark => ({
  row,
  producerId: `p${row}`,
  productIds: [`x${row}`],
  ...contentOf(texts),
});

interface Line {
  readonly texts: readonly string[];
  readonly mark: RowMark | null;
}

const back = (...lines: readonly Line[]): readonly CameBack[] =>
  lines.map(({ texts, mark }, index) => ({ row: index + 1, content: contentOf(texts), mark }));

const found = (rows: readonly CameBack[]) =>
  new Map(knowRows(rows).map(({ row, mark, unchanged }) => [row, [mark.row, unchanged] as const]));

const tea = ['1', 'Chè Shan', 'HTX Tà Xùa', '0911000001', '120000'];
const honey = ['2', 'Mật ong', 'Hộ Ong Mường', '0911000002', '95000'];
const wine = ['3', 'Rượu ngô', 'HTX Bắc Yên', '0911000003', '80000'];

describe('knowRows', () => {
  it('takes a row with its mark beside it', () => {
    expect(found(back({ texts: tea, mark: markOf(7, tea) }))).toEqual(new Map([[1, [7, true]]]));
  });

  it('takes a changed row while half of it is still there, and no row that another was typed over', () => {
    const renamed = ['1', 'Trà cổ thụ', 'HTX Tà Xùa', '0911000001', '130000'];
    expect(found(back({ texts: renamed, mark: markOf(7, tea) }))).toEqual(new Map([[1, [7, false]]]));
    expect(found(back({ texts: honey, mark: markOf(7, tea) }))).toEqual(new Map());
  });

  it('lets the copy that stayed most alike keep the mark; the other is a new row', () => {
    const copy = ['1', 'Chè Shan', 'HTX Tà Xùa', '0911000001', '200000'];
    const mark = markOf(7, tea);
    expect(found(back({ texts: copy, mark }, { texts: tea, mark }))).toEqual(new Map([[2, [7, true]]]));
    const third = ['1', 'Chè lam', 'HTX Tà Xùa', '0911000001', '200000'];
    expect(found(back({ texts: third, mark }, { texts: copy, mark }))).toEqual(new Map([[2, [7, false]]]));
  });

  it('follows rows that were sorted away from their marks, changed ones too', () => {
    const dearer = [...honey.slice(0, 4), '99000'];
    const sorted = back(
      { texts: wine, mark: markOf(1, tea) },
      { texts: dearer, mark: markOf(3, wine) },
      { texts: tea, mark: markOf(2, honey) },
    );
    expect(found(sorted)).toEqual(
      new Map([
        [1, [3, true]],
        [3, [1, true]],
        [2, [2, false]],
      ]),
    );
  });

  it('keeps two lists apart that the sender put together', () => {
    const rows = back(
      { texts: tea, mark: markOf(7, tea) },
      { texts: [...honey.slice(0, 4), '1'], mark: markOf(7, honey) },
    );
    expect(knowRows(rows).map(({ row, mark, unchanged }) => [row, mark.productIds, unchanged])).toEqual([
      [1, ['x7'], true],
      [2, ['x7'], false],
    ]);
  });

  it('tells a value that moved to another column from one that stayed', () => {
    const moved = ['1', 'Chè Shan', 'HTX Tà Xùa', '0911000001', '', '120000'];
    expect(found(back({ texts: moved, mark: markOf(7, tea) }))).toEqual(new Map([[1, [7, false]]]));
  });

  it('knows all rows of any list again in any order, whether the marks went along or not', () => {
    const row = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 3, maxLength: 8 });
    const list = fc.uniqueArray(row, { minLength: 1, maxLength: 12, selector: (texts) => contentOf(texts).whole });
    fc.assert(
      fc.property(list, fc.boolean(), fc.infiniteStream(fc.nat()), (rows, along, chance) => {
        const marks = rows.map((texts, index) => markOf(index + 1, texts));
        const order = rows.map((_, index) => [chance.next().value ?? 0, index] as const).toSorted(([a], [b]) => a - b);
        const lines = order.map(([, from], place) => ({
          texts: rows[from] ?? [],
          mark: marks[along ? from : place] ?? null,
        }));
        const known = found(back(...lines));
        order.forEach(([, from], place) => {
          const blank = (rows[from] ?? []).every((text) => text.trim() === '');
          if (!blank) expect(known.get(place + 1)).toEqual([from + 1, true]);
        });
      }),
    );
  });

  it('gives no mark to two rows, whatever comes back', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', '4 sao', 'HTX'), { maxLength: 6 });
    const line = fc.record({ texts, mark: fc.tuple(fc.nat(5), texts).map(([at, said]) => markOf(at, said)) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const marks = knowRows(back(...lines)).map(({ mark }) => `${mark.row} ${mark.whole}`);
        expect(new Set(marks).size).toBe(marks.length);
      }),
    );
  });
});

describe('marks', () => {
  it('come back from their text as they were', () => {
    const id = fc.uuid();
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.option(id),
        fc.array(id, { maxLength: 4 }),
        fc.array(fc.string(), { maxLength: 30 }),
        (row, producerId, productIds, texts) => {
          const mark: RowMark = { row, producerId, productIds, ...contentOf(texts) };
          expect(readRowMark(rowMarkText(mark))).toEqual(mark);
        },
      ),
    );
  });

  it('are not taken from anything else', () => {
    const mark = rowMarkText(markOf(3, tea));
    for (const text of ['', 'OCOP', 'OCOP1:', 'OCOP1:a:b:c', mark.slice(0, 12), `x${mark}`, `${mark}:more`]) {
      expect(readRowMark(text)).toBeNull();
    }
    expect(readRowMark(mark.replace('p3', '<script>'))).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => readRowMark(text) === null && readHeadMark(text) === null));
  });

  it('name the heading of the notes', () => {
    const noteHead = textHash('Ghi chú của Sở Công Thương');
    expect(readHeadMark(headMarkText({ noteHead }))).toEqual({ noteHead });
  });
});

describe('rowContent', () => {
  it('sees through what programs do to a value and to nothing else', () => {
    const whole = (text: string): string => contentOf([text]).whole;
    expect(whole('Chè')).toBe(whole('Che\u0300'));
    expect(whole('a\r\nb ')).toBe(whole('a\nb'));
    expect(whole('4')).not.toBe(
      rowContent({ cells: [{ column: 1, kind: 'number', text: '4', value: 4 }] }, none).whole,
    );
  });

  it('leaves our own columns out', () => {
    const cells = [textCell(1, 'a'), textCell(2, 'ghi chú')];
    expect(rowContent({ cells }, new Set([2]))).toEqual(rowContent({ cells: cells.slice(0, 1) }, none));
  });

  it('counts what two rows share, each cell once', () => {
    expect(overlap(['a', 'a', 'b'], ['a', 'c', 'c'])).toBeCloseTo(1 / 3);
    expect(overlap([], [])).toBe(0);
  });
});

describe('shortHash', () => {
  it('is as long as asked and spreads', () => {
    const hashes = new Set(Array.from({ length: 5000 }, (_, index) => shortHash(`dòng ${index}`, 8)));
    expect(hashes.size).toBe(5000);
    expect([...hashes].every((hash) => /^[\w-]{8}$/.test(hash))).toBe(true);
  });
});
