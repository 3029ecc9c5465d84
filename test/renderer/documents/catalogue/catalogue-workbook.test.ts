import { describe, expect, it } from 'vitest';
import { furtherColumns, printedColumns } from '../../../../renderer/documents/catalogue/catalogue-columns';
import type { CatalogueProduct } from '../../../../renderer/documents/catalogue/catalogue-snapshot';
import { catalogueWords } from '../../../../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../../../renderer/documents/catalogue/catalogue-workbook';
import { titleLines } from '../../../../renderer/documents/catalogue/title-lines';
import type { WorkbookSheet } from '../../../../renderer/documents/workbook-description';
import { standardLook } from '../../../../renderer/domain/records/catalogue-look';
import { compareVietnamese } from '../../../../renderer/domain/vietnamese/collate';
import { sampleCatalogue } from '../../../support/catalogue-snapshot';

const words = catalogueWords('vi');
const snapshot = sampleCatalogue(70);
const workbook = catalogueWorkbook(snapshot, words);
const sheet = (name: string): WorkbookSheet => {
  const found = workbook.sheets.find((each) => each.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

describe('the catalogue as a workbook', () => {
  it('has all products, one sheet for each sector met, producers, summary and what was kept out', () => {
    const starts = ['Tất cả', 'I. ', 'II. ', 'III. ', 'IV. ', 'V. ', 'Chưa rõ', 'Chủ thể', 'Tổng hợp', 'Không đưa vào'];
    starts.forEach((start, index) => expect(workbook.sheets[index]?.name.startsWith(start), start).toBe(true));
    expect(workbook.sheets).toHaveLength(10);
  });

  it('splits the products over the sector sheets: each once, in the same order', () => {
    const names = (each: WorkbookSheet): string[] => {
      const at = each.columns.findIndex((column) => column.header === 'Tên sản phẩm');
      return each.rows.map((row) => String(row.cells[at]));
    };
    const sectors = workbook.sheets.slice(1, 7);
    expect(sectors.flatMap(names).toSorted(compareVietnamese)).toEqual(
      names(sheet('Tất cả sản phẩm')).toSorted(compareVietnamese),
    );
    expect(sectors.reduce((sum, each) => sum + each.rows.length, 0)).toBe(70);
    for (const each of sectors)
      expect(each.rows.map((row) => row.cells[0])).toEqual(each.rows.map((_row, index) => index + 1));
  });

  it('gives each row a cell for each column', () => {
    for (const each of workbook.sheets) {
      expect(each.rows.every((row) => row.cells.length === each.columns.length)).toBe(true);
      expect(each.print.columns).toBeLessThanOrEqual(each.columns.length);
      expect(each.columns.every((column) => column.header !== '' && column.width > 4)).toBe(true);
    }
  });

  it('adds up: rows to totals, columns to the last row, that to the first sheet', () => {
    const { rows } = sheet('Tổng hợp');
    const numbers = rows.map((row) => row.cells.slice(1).map(Number));
    for (const [five = 0, four = 0, three = 0, total = 0] of numbers) expect(five + four + three).toBe(total);
    const last = numbers.at(-1) ?? [];
    for (let column = 0; column < 4; column += 1) {
      expect(numbers.slice(0, -1).reduce((sum, row) => sum + (row[column] ?? 0), 0)).toBe(last[column]);
    }
    expect(last[3]).toBe(70);
    expect(rows.at(-1)).toMatchObject({ style: 'total' });
    expect(rows[0]?.cells[0]).toMatch(/^I\. /);
  });

  it('shows sectors without a product as 0, and no row for «no sector» when there is none', () => {
    const none = catalogueWorkbook({ ...snapshot, products: [] }, words).sheets.find(
      (each) => each.name === 'Tổng hợp',
    );
    expect(none?.rows.map((row) => row.cells.at(-1))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('says in words why a product was kept out', () => {
    expect(sheet('Không đưa vào').rows[0]?.cells).toEqual([
      1,
      'Cam sành Hàm Yên',
      'Hợp tác xã Cam sành',
      'Giấy chứng nhận hết hạn trước ngày hội nghị',
      '12/QĐ-UBND',
      '2026-01-31',
    ]);
  });

  it('counts the products shown of each producer', () => {
    const { rows, columns } = sheet('Chủ thể');
    const at = columns.findIndex((column) => column.header === 'Số sản phẩm');
    expect(rows.reduce((sum, row) => sum + Number(row.cells[at]), 0)).toBe(70);
  });

  it('leaves the photo column out when there is no photo, and holds each photo in its own row otherwise', () => {
    expect(sheet('Tất cả sản phẩm').columns.some((column) => column.kind === 'photo')).toBe(false);
    const withPhotos = catalogueWorkbook(
      sampleCatalogue(10, (index) => (index % 2 === 0 ? `h${index}` : null)),
      words,
    );
    const [all] = withPhotos.sheets;
    expect(all?.columns[1]?.kind).toBe('photo');
    expect(all?.photos.map((photo) => [photo.row, photo.column, photo.sha256])).toEqual(
      [0, 2, 4, 6, 8].map((row) => [row, 1, `h${row}`]),
    );
    expect(all?.rowHeight).toBeGreaterThan(60);
    expect(all?.photos[0]?.description).toBe(all?.rows[0]?.cells[2]);
  });

  it('prints a readable number of columns and freezes up to the name', () => {
    const all = sheet('Tất cả sản phẩm');
    expect(all.print.columns).toBe(11);
    expect(all.columns.length).toBeGreaterThan(30);
    expect(all.columns[all.frozenColumns - 1]?.header).toBe('Tên sản phẩm');
    expect(all.print.orientation).toBe('landscape');
  });

  it('heads each sheet with office, title, conference, day and place', () => {
    expect(titleLines(snapshot, words, 'T').map((line) => line.text)).toEqual([
      'UBND TỈNH LÀO CAI',
      'SỞ CÔNG THƯƠNG TỈNH LÀO CAI',
      'T',
      'Tham gia Hội nghị kết nối cung cầu sản phẩm OCOP năm 2026',
      'Ngày 05/12/2026, tại Trung tâm Hội nghị tỉnh Lào Cai',
      'Giấy chứng nhận được xét hiệu lực vào ngày 05/12/2026.',
    ]);
    expect(titleLines({ ...snapshot, day: null, place: null, superiorBody: null }, words, 'T')).toHaveLength(3);
    expect(titleLines({ ...snapshot, place: null }, words, 'T')[4]?.text).toBe('05/12/2026');
    for (const each of workbook.sheets) expect(each.titles.length).toBe(6);
  });

  it('speaks English when asked', () => {
    const english = catalogueWorkbook(snapshot, catalogueWords('en'));
    expect(english.sheets[0]?.name).toBe('All products');
    expect(english.words.starFormat).toBe('0" stars"');
    expect(english.sheets.at(-1)?.rows[0]?.cells[3]).not.toMatch(/giấy/i);
  });
});

describe('a cell of the catalogue', () => {
  const product = (changes: Partial<CatalogueProduct> = {}): CatalogueProduct => ({
    ...(snapshot.products[1] as CatalogueProduct),
    ...changes,
  });
  const value = (header: string, changes: Partial<CatalogueProduct> = {}, withProducer = true): unknown => {
    const column = [...printedColumns(words, standardLook), ...furtherColumns(words, standardLook)].find(
      (each) => each.header === header,
    );
    if (!column) throw new Error(`no column ${header}`);
    return column.value(product(changes), withProducer ? (snapshot.producers[0] ?? null) : null, 4);
  };
  it('is a number where it is one', () => {
    expect(value('STT')).toBe(5);
    expect(value('Giá bán lẻ từ (đồng)', { priceMin: 85_000 })).toBe(85_000);
    expect(value('Năng lực cung ứng', { capacityQty: 12.5 })).toBe(12.5);
    expect(value('Hạng sao', { stars: 5 })).toBe(5);
  });
  it('is null where nothing is known', () => {
    expect(value('Giá bán lẻ từ (đồng)', { priceMin: null })).toBeNull();
    expect(value('Giá đã gồm VAT', { vatIncluded: null })).toBeNull();
    expect(value('Chứng nhận, tiêu chuẩn', { standards: [] })).toBeNull();
    expect(value('Đơn vị, kỳ', { capacityUnit: null })).toBeNull();
    expect(value('Nhóm sản phẩm', { groupCode: null })).toBeNull();
    for (const header of [
      'Chủ thể',
      'Địa chỉ',
      'Điện thoại',
      'Mã số thuế',
      'Loại hình',
      'Gian hàng',
      'Email',
      'Trang web',
    ])
      expect(value(header, {}, false)).toBeNull();
  });
  it('shows a price range only when there is one', () => {
    expect(value('Giá bán lẻ đến (đồng)', { priceMin: 5, priceMax: 5 })).toBeNull();
    expect(value('Giá bán lẻ đến (đồng)', { priceMin: 5, priceMax: 9 })).toBe(9);
  });
  it('writes decision, phones, group, VAT and capacity in words', () => {
    expect(value('Quyết định công nhận', { decisionNo: '3981/QĐ-UBND', decisionDate: '2025-03-10' })).toBe(
      '3981/QĐ-UBND\n10/03/2025',
    );
    expect(value('Quyết định công nhận', { decisionNo: '3981/QĐ-UBND', decisionDate: '2025' })).toBe(
      '3981/QĐ-UBND\n2025',
    );
    expect(value('Điện thoại')).toBe('0912 345 678');
    expect(value('Nhóm sản phẩm', { groupCode: 'I.5.a' })).toMatch(/^I\.5\.a Chè/);
    expect(value('Nhóm sản phẩm', { groupCode: 'I' })).toBeNull();
    expect(value('Ngành', { sector: 'II' })).toMatch(/^II\. /);
    expect(value('Giá đã gồm VAT', { vatIncluded: false })).toBe('Không');
    expect(value('Đơn vị, kỳ', { capacityUnit: 'kg', capacityPeriod: 'month' })).toBe('kg/tháng');
    expect(value('Đơn vị, kỳ', { capacityUnit: 'kg', capacityPeriod: null })).toBe('kg');
  });
  it('has no wholesale price: the copy is public', () => {
    expect(JSON.stringify(workbook)).not.toContain('bán buôn');
  });
});
