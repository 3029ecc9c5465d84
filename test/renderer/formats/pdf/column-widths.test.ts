import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../../renderer/formats/pdf/column-widths';
import type { TextStyle } from '../../../../renderer/formats/pdf/measure-text';

/** A face where each letter is half as wide as high: at size 10 a letter is 5 wide. */
const style: TextStyle = {
  face: { covers: () => true, width: (text, size) => ([...text].length * size) / 2 },
  size: 10,
  lineHeight: 1,
};

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

describe('the widths of the columns of a table', () => {
  it('follow the shares where every word of the headings fits', () => {
    const columns = [
      { header: 'STT', width: 1 },
      { header: 'Tên sản phẩm', width: 3 },
    ];
    expect(columnWidths(columns, 200, 8, style)).toEqual([42, 142]);
  });
  it('leave no word of a heading cut: the column with most to spare gives what is lacking, and no other', () => {
    const columns = [
      { header: 'Quy cách đóng gói\nPackaging', width: 10 },
      { header: 'Điện thoại', width: 15 },
      { header: 'Địa chỉ', width: 35 },
    ];
    const before = columns.map(({ width }) => (width / 60) * 288 - 8);
    const after = columnWidths(columns, 288, 8, style);
    expect(before[0]).toBeLessThan('Packaging'.length * 5);
    expect(after[0]).toBeGreaterThanOrEqual('Packaging'.length * 5);
    expect(after[1]).toBe(before[1]);
    expect(sum(after)).toBeCloseTo(sum(before));
  });
  it('take from two columns what one alone cannot spare', () => {
    const columns = [
      { header: 'Representative', width: 10 },
      { header: 'Chủ thể', width: 15 },
      { header: 'Địa chỉ', width: 15 },
    ];
    const after = columnWidths(columns, 240, 8, style);
    expect(after[0]).toBeGreaterThanOrEqual('Representative'.length * 5);
    expect(Math.min(after[1] ?? 0, after[2] ?? 0)).toBeGreaterThan(60);
    expect(sum(after)).toBeCloseTo(240 - 3 * 8);
  });
  it('take nothing from codes, which would go over two lines, however wide their column', () => {
    const columns = [
      { header: 'Packaging', width: 10 },
      { header: 'Số', width: 30, whole: true as const },
      { header: 'Địa chỉ', width: 20 },
    ];
    const after = columnWidths(columns, 288, 8, style);
    expect(after[0]).toBeGreaterThanOrEqual('Packaging'.length * 5);
    expect(after[1]).toBe(0.5 * 288 - 8);
  });
  it('stay as they are where one word would take all room: that word is cut', () => {
    const columns = [
      { header: 'x'.repeat(60), width: 1 },
      { header: 'Tên', width: 1 },
    ];
    expect(columnWidths(columns, 200, 8, style)).toEqual([92, 92]);
  });
});
