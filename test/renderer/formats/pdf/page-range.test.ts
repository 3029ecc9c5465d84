import type { Content } from 'pdfmake/interfaces';
import { describe, expect, it } from 'vitest';
import { pageRange } from '../../../../renderer/formats/pdf/page-range';
import { pageLabel } from '../../../../renderer/formats/pdf/pdf-definition';

const laidOut = (node: object): Content => node as Content;
const at = (...pages: readonly number[]) => ({ positions: pages.map((pageNumber) => ({ pageNumber })) });

describe('pages of a laid-out paper', () => {
  it('reach from the first leaf to the last page of any', () => {
    const content = laidOut({ stack: [at(3), { columns: [at(3), { stack: [at(4, 5)] }] }, at(5)] });
    expect(pageRange(content)).toEqual({ first: 3, last: 5 });
  });
  it('are found in tables', () => {
    expect(pageRange(laidOut({ stack: [at(1), { table: { body: [[at(1), at(2)]] } }] }))).toEqual({
      first: 1,
      last: 2,
    });
  });
  it('are not shrunk by the wrong numbers of unbreakable blocks', () => {
    expect(pageRange(laidOut({ stack: [at(7), { unbreakable: true, stack: [at(1)] }, at(8)] }))).toEqual({
      first: 7,
      last: 8,
    });
  });
});

describe('the number on a page', () => {
  const ranges = [
    { first: 1, last: 3 },
    { first: 5, last: 6 },
  ];
  it('counts inside each paper and is missing on first and blank pages', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((page) => pageLabel(page, ranges))).toEqual([
      null,
      '2',
      '3',
      null,
      null,
      '2',
      null,
    ]);
  });
});
