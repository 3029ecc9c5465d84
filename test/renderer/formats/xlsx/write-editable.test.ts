import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { exported, placeIn } from '../../../support/edit-export';
import { printWithLibreOffice } from '../../../support/office-tools';

const view = memoryView({
  producers: [
    { ...blankProducer('p1'), kind: 'cooperative', name: 'HTX', taxCode: '0188200014', authorityDate: '2025-01-31' },
  ],
  products: [
    {
      ...blankProduct('x1', 'p1'),
      name: '=HYPERLINK("http://x")',
      retailPriceMin: 120_000,
      gtin: '00012345678905',
      packaging: '1/2',
      story: '@SUM(A1)',
    },
  ],
});

describe('a workbook for editing', () => {
  let bytes: Uint8Array;
  const book = new ExcelJS.Workbook();
  beforeAll(async () => {
    bytes = await exported(view, { personalData: true, communes: [] });
    await book.xlsx.load(bytes.slice().buffer);
  });
  const cell = (table: string, field: string, id: string) => placeIn(book, table, field, id).cell;

  it('holds numbers as numbers, days as days, codes as text', () => {
    expect(cell('products', 'retailPriceMin', 'x1').value).toBe(120_000);
    expect(cell('producers', 'authorityDate', 'p1').value).toEqual(new Date('2025-01-31T00:00:00Z'));
    expect(cell('producers', 'authorityDate', 'p1').numFmt).toBe('dd/mm/yyyy');
    expect(cell('products', 'gtin', 'x1')).toMatchObject({ value: '00012345678905', numFmt: '@' });
    expect(cell('products', 'packaging', 'x1')).toMatchObject({ value: '1/2', numFmt: '@' });
  });

  it('gives a new row the same formats, so that a spreadsheet eats no zero', () => {
    const { sheet, cell: code } = placeIn(book, 'producers', 'taxCode', 'p1');
    expect(sheet.getCell(40, code.fullAddress.col).numFmt).toBe('@');
  });

  it('has no formula but the rules of its lists, whatever the data', () => {
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/'));
    for (const [, part] of parts) expect(strFromU8(part)).not.toContain('<f>');
    expect(cell('products', 'name', 'x1').value).toBe('=HYPERLINK("http://x")');
    expect(strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array())).toContain('quotePrefix="1"');
  });

  it('refuses a typed id and offers closed lists', () => {
    expect(cell('products', 'id', 'x1').dataValidation).toMatchObject({ type: 'custom', formulae: ['FALSE'] });
    expect(cell('products', 'producerId', 'x1').dataValidation.type).toBe('custom');
    expect(cell('producers', 'kind', 'p1').dataValidation).toMatchObject({
      type: 'list',
      showErrorMessage: true,
      error: 'Chọn một giá trị trong danh sách.',
    });
    expect(cell('producers', 'kind', 'p1').value).toBe('Hợp tác xã');
  });

  it('hides its marks, its row marks and its lists, and shows instructions', () => {
    const { sheet } = placeIn(book, 'products', 'name', 'x1');
    expect(sheet.getRow(3).hidden).toBe(true);
    expect(sheet.getColumn(sheet.columnCount).hidden).toBe(true);
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Chủ thể', 'visible'],
      ['Sản phẩm', 'visible'],
      ['Quyết định', 'visible'],
      ['Công nhận', 'visible'],
      ['Hướng dẫn', 'visible'],
      ['Danh mục', 'hidden'],
    ]);
    expect(sheet.autoFilter).toBeTruthy();
  });

  it('opens in LibreOffice', () => {
    expect(printWithLibreOffice(bytes).length).toBeGreaterThan(1000);
  });
});
