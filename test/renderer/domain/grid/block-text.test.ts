import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printBlock } from '../../../../renderer/domain/grid/block-text';
import { readBlock } from '../../../../renderer/formats/read/read-block';
import { readLimits } from '../../../../renderer/formats/read/read-limits';

describe('printBlock and readBlock', () => {
  it('writes what Excel writes', () => {
    expect(
      printBlock([
        ['a', 'b'],
        ['hai\ndòng', 'có "ngoặc"'],
      ]),
    ).toBe('a\tb\r\n"hai\ndòng"\t"có ""ngoặc"""');
  });

  it('reads a quoted line break as one cell, and no row after the last line break', () => {
    expect(readBlock('"a\nb"\tc\r\nd\te\r\n')).toEqual([
      ['a\nb', 'c'],
      ['d', 'e'],
    ]);
  });

  it('reads a tab at the end as an empty cell and one word as one cell', () => {
    expect(readBlock('a\t\r\nb\t')).toEqual([
      ['a', ''],
      ['b', ''],
    ]);
    expect(readBlock('a')).toEqual([['a']]);
  });

  it('keeps every column in its place where a cell begins with a quote of its own', () => {
    expect(readBlock('Hộp 12" loại\t"Gạo" nếp\t"Dòng một\ndòng ""hai"""\t12 tháng\r\nTúi\t"nửa\t\t\r\n')).toEqual([
      ['Hộp 12" loại', '"Gạo" nếp', 'Dòng một\ndòng "hai"', '12 tháng'],
      ['Túi', '"nửa', '', ''],
    ]);
  });

  it('leaves out no row of a long block', () => {
    expect(readBlock('a\tb\r\n'.repeat(readLimits.rows + 3))).toHaveLength(readLimits.rows + 3);
  });

  it('gives back every block: paste after copy is identity', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '"', '\t', '\n', '=', "'", ',', ';'), maxLength: 8 });
    const block = fc
      .nat(4)
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width + 1, maxLength: width + 1 }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        expect(readBlock(`${printBlock(rows)}\r\n`)).toEqual(rows);
      }),
      { numRuns: 400 },
    );
  });
});
