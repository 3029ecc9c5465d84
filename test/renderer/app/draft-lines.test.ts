import { describe, expect, it } from 'vitest';
import { draftLines } from '../../../renderer/app/shell/draft-lines';
import { memoryView } from '../../../renderer/domain/plan/memory-view';
import { blankCertificate } from '../../../renderer/domain/records/certificate';
import { blankProducer } from '../../../renderer/domain/records/producer';
import { blankProduct } from '../../../renderer/domain/records/product';
import { dictionaries } from '../../../renderer/i18n/dictionary';

const view = memoryView({
  producers: [{ ...blankProducer('p1'), name: 'HTX Bắc Mê' }],
  products: [{ ...blankProduct('s1', 'p1'), name: 'Chè Shan' }],
  certificates: [blankCertificate('c1', 's1')],
});
const at = '2026-11-27T03:32:00.000Z';
const linesOf = (key: string, value: unknown) => draftLines(view, dictionaries.vi, [{ key, value, at }]);

describe('draftLines', () => {
  it.each([
    ['producers/p1', { taxCode: '51' }, 'HTX Bắc Mê', '/chu-the/p1'],
    ['products/s1', { unit: 'h' }, 'Chè Shan', '/san-pham/s1'],
    ['certificates/c1', { certificateNo: '1' }, 'Chè Shan', '/san-pham/s1'],
    ['add/producers', { name: 'Tổ hợp ', picked: null, more: {} }, 'Tổ hợp', '/chu-the/them'],
    ['add/buyers', { name: '', picked: null, more: { taxCode: '01' } }, '(chưa có tên)', '/ben-mua/them'],
    ['sheet/products', { texts: { s1: { unit: 'h' } }, newRows: [] }, 'Sản phẩm: bảng', '/san-pham/bang'],
  ])('%s', (key, value, name, address) => {
    expect(linesOf(key, value)).toEqual([{ key, name, address, at }]);
  });

  it.each([
    ['a record that is gone', 'producers/p9', { taxCode: '51' }],
    ['nothing typed', 'producers/p1', {}],
    ['a blank dialog', 'add/products', { name: ' ', picked: 'p1', more: {} }],
    ['how columns are arranged', 'sheet-columns/products', { order: ['name'] }],
    ['a key of another version', 'zzz', 'text'],
    ['damage', 'add/producers', [1, 2]],
  ])('passes over %s', (_, key, value) => {
    expect(linesOf(key, value)).toEqual([]);
  });
});
