import { describe, expect, it } from 'vitest';
import { headingLine, spreadByHeadings } from '../../../../renderer/domain/grid/heading-line';
import { surelyMeant } from '../../../../renderer/domain/intake/header-dictionary';

const shown = ['Tên sản phẩm', 'Chủ thể', 'Quy cách đóng gói', 'Đơn vị tính', 'Giá bán lẻ từ', 'Diện tích (ha)'];
const labels = { shown, hidden: ['Mùa vụ'] };
const record = ['Nhãn sấy', 'HTX Lộc', 'Hộp 500 g'];
const read = (first: readonly string[], left = 0, records: readonly (readonly string[])[] = [record]) =>
  headingLine([first, ...records], left, labels, surelyMeant);

describe('headingLine', () => {
  it('knows the labels of the columns under it, in the letters of the sheet or in short forms', () => {
    expect(read(['Tên sản phẩm', 'Chủ thể', 'Quy cách đóng gói'])).toEqual({ places: [0, 1, 2], elsewhere: false });
    expect(read(['TÊN SP', 'chủ thể', 'Q.cách'])).toEqual({ places: [0, 1, 2], elsewhere: false });
    expect(read(['Giá bán lẻ từ', 'Diện tích (ha)'], 4)).toEqual({ places: [4, 5], elsewhere: false });
  });

  it('knows the words of other lists by what they mean', () => {
    expect(read(['Mặt hàng', 'Tên HTX', 'Đơn giá'])).toEqual({ places: [0, 1, 4], elsewhere: true });
  });

  it('sends columns where their names say when they stand elsewhere, and leaves out what the sheet does not show', () => {
    expect(read(['STT', 'Tên sản phẩm', 'ĐVT', 'Mùa vụ'])).toEqual({ places: [null, 0, 3, null], elsewhere: true });
    expect(read(['Tên sản phẩm', 'Mùa vụ'])).toEqual({ places: [0, null], elsewhere: true });
    expect(read(['Tên sản phẩm', 'Đơn vị tính', 'Đơn vị tính'])).toEqual({ places: [0, 3, null], elsewhere: true });
  });

  it('leaves a block as it lies when none of its headings is a column here', () => {
    expect(read(['Chức vụ', 'Người đại diện'])).toEqual({ places: [null, null], elsewhere: false });
  });

  it('takes nothing for headings that may be a record', () => {
    expect(read(['Mật ong bạc hà', 'HTX Lộc', 'Chai 500 ml'])).toBeNull();
    // One word of a heading among the values of a record.
    expect(read(['Đặc sản', 'HTX Lộc', 'Hộp 500 g'])).toBeNull();
    expect(read(['', '', ''])).toBeNull();
    expect(read(['Tên sản phẩm', 'Chủ thể'], 0, [])).toBeNull();
  });

  it('wants one column alone to name the column under it', () => {
    expect(read(['Đơn vị tính'], 3)).toEqual({ places: [3], elsewhere: false });
    expect(read(['ĐVT'], 3)).toEqual({ places: [3], elsewhere: false });
    expect(read(['Đơn vị tính'], 0)).toBeNull();
    expect(read(['Hộp'], 3)).toBeNull();
  });

  it('leaves a heading that two columns share where it is pasted, or out', () => {
    const two = { shown: ['Tên chủ thể', 'Xã, phường', 'Xã (cũ)'], hidden: [] };
    const places = (first: readonly string[]) => headingLine([first, ['a', 'b', 'c']], 0, two, surelyMeant)?.places;
    expect(places(['Tên HTX', 'Xã'])).toEqual([0, 1]);
    expect(places(['Tên HTX', 'STT', 'Xã'])).toEqual([0, null, 2]);
    expect(places(['Xã', 'Tên HTX'])).toEqual([null, 0]);
    expect(places(['Tên chủ thể', 'Xã (cũ)'])).toEqual([0, 2]);
  });
});

describe('spreadByHeadings', () => {
  it('lays records under their names and grows downwards', () => {
    const line = { places: [null, 0, 3], elsewhere: true };
    const spread = spreadByHeadings(
      [
        ['1', 'Nhãn', 'kg'],
        ['2', 'Vải'],
      ],
      line,
      7,
      { rows: 8, columns: 6 },
    );
    expect(spread.writes).toEqual([
      { at: { row: 7, column: 0 }, written: { text: 'Nhãn' } },
      { at: { row: 7, column: 3 }, written: { text: 'kg' } },
      { at: { row: 8, column: 0 }, written: { text: 'Vải' } },
    ]);
    expect(spread).toMatchObject({
      covers: { top: 7, left: 0, bottom: 8, right: 3 },
      newRows: 1,
      columnsLeftOut: 1,
    });
  });
});
