import { beforeAll, describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import { blankCertificate } from '../../../../renderer/domain/records/certificate';
import { blankDecision } from '../../../../renderer/domain/records/decision';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import type { Workbook } from '../../../../renderer/formats/xlsx/excel';
import { editedIn, exported, imports, placeIn } from '../../../support/edit-export';
import { saveWithLibreOffice } from '../../../support/office-tools';

const coop = {
  ...blankProducer('p1'),
  kind: 'cooperative' as const,
  name: 'HTX Chè Tà Xùa',
  taxCode: '0188200014',
  phones: ['+84911000001', '+84911000002'],
  provinceCode: '14',
  oldCommune: 'Tà Xùa',
  oldDistrict: 'Bắc Yên',
  oldProvince: 'Sơn La',
  authorityDate: '2025-01-31',
  note: 'dòng một\ndòng hai',
};
const household = {
  ...blankProducer('p2'),
  kind: 'household' as const,
  name: 'Hộ Ong Mường',
  taxCode: '014085000123',
  representative: 'Nguyễn Thị Lan',
  phones: ['+84911000003'],
  email: 'lan@example.vn',
  bankAccount: '0123456789',
};
const tea = {
  ...blankProduct('x1', 'p1'),
  name: 'Chè Shan',
  retailPriceMin: 120_000,
  capacityQty: 2.5,
  capacityPeriod: 'month' as const,
  vatIncluded: false,
  standards: ['VietGAP', 'HACCP'],
  gtin: '08931234567899',
  packaging: '=1/2 kg',
  subgroupCode: 'I.5.a',
  photos: ['a'.repeat(64)],
};
const honey = { ...blankProduct('x2', 'p2'), name: 'Mật ong' };
const decisions = [
  { ...blankDecision('d1'), number: '123/QĐ-UBND', date: '2022-06-05', authority: 'UBND tỉnh' },
  { ...blankDecision('d2'), number: '123/QĐ-UBND', date: '2025', authority: null },
];
const certificates = [
  { ...blankCertificate('c1', 'x1'), stars: 3 as const, decisionId: 'd1', issuedOn: '2022-06' },
  { ...blankCertificate('c2', 'x1'), stars: 4 as const, decisionId: 'd2' },
  { ...blankCertificate('c3', 'x2'), stars: 4 as const, potentialFive: true },
];

const content = { producers: [coop, household], products: [tea, honey], decisions, certificates };
const view: StoreView = memoryView(content);

describe('a workbook for editing that comes back', () => {
  let masked: Uint8Array;
  let full: Uint8Array;
  beforeAll(async () => {
    masked = await exported(view, { communes: [] });
    full = await exported(view, { personalData: true, communes: [] });
  });

  const after = async (bytes: Uint8Array, change: (workbook: Workbook) => void, now: StoreView = view) =>
    imports(await editedIn(bytes, change), now);
  const set = (table: string, field: string, id: string, value: string | number | null) => (workbook: Workbook) => {
    placeIn(workbook, table, field, id).cell.value = value;
  };

  it('changes nothing untouched, with all that a record can hold', () => {
    for (const bytes of [masked, full]) {
      const { plan, counts } = imports(bytes, view);
      expect(plan.edits).toEqual([]);
      expect(counts).toMatchObject({ unchanged: 9, refused: 0, doubtful: 0 });
    }
  });

  it('hides personal data unless they were asked for', () => {
    const secrets = ['014085000123', 'Nguyễn Thị Lan', '0123456789', 'lan@example.vn'];
    const parts = (bytes: Uint8Array) =>
      editedIn(bytes, (workbook) => {
        const seen = workbook.worksheets.flatMap((sheet) =>
          sheet.getSheetValues().flatMap((row) => JSON.stringify(row)),
        );
        for (const secret of secrets) expect(seen.join().includes(secret)).toBe(bytes === full);
      });
    return Promise.all([parts(masked), parts(full)]);
  });

  it.each([
    ['products', 'retailPriceMin', 'x1', 150_000, 150_000],
    ['products', 'capacityPeriod', 'x1', 'quý', 'quarter'],
    ['products', 'vatIncluded', 'x1', 'Có', true],
    ['products', 'standards', 'x1', 'VietGAP; Halal', ['VietGAP', 'Halal']],
    ['products', 'subgroupCode', 'x1', 'I.6', 'I.6'],
    ['products', 'packaging', 'x1', null, null],
    ['products', 'standards', 'x1', null, []],
    ['producers', 'phones', 'p1', '0911 000 009', ['+84911000009']],
    ['producers', 'authorityDate', 'p1', '01/02/2026', '2026-02-01'],
    ['producers', 'provinceCode', 'p1', 'Cà Mau', '96'],
    ['certificates', 'stars', 'c1', '5 sao', 5],
    ['certificates', 'potentialFive', 'c3', 'Không', false],
    ['certificates', 'decisionId', 'c3', '123/QĐ-UBND, 05/06/2022', 'd1'],
    ['certificates', 'issuedOn', 'c1', 2024, '2024'],
    ['decisions', 'date', 'd2', '17/3/2025', '2025-03-17'],
  ] as const)('updates exactly the touched cell: %s %s', async (table, field, id, typed, stored) => {
    const { plan, counts } = await after(full, set(table, field, id, typed));
    expect(plan.edits).toHaveLength(1);
    expect(plan.edits[0]).toMatchObject({ type: 'update', table, id, fields: { [field]: { after: stored } } });
    const [edit] = plan.edits;
    expect(edit?.type === 'update' && Object.keys(edit.fields)).toEqual([field]);
    expect(counts).toMatchObject({ created: 0, updated: 1, unchanged: 8, doubtful: 0, refused: 0 });
  });

  it.each([
    ['products', 'retailPriceMin', 'x1', 'rẻ', 'edit-value'],
    ['products', 'capacityPeriod', 'x1', 'thế kỷ', 'edit-value'],
    ['products', 'name', 'x1', null, 'edit-empty'],
    ['certificates', 'stars', 'c1', 'VI', 'edit-value'],
    ['producers', 'phones', 'p2', '*** 003 hoặc 0911', 'edit-masked'],
    ['producers', 'representative', 'p2', 'N. T. Lan Anh', 'edit-masked'],
  ] as const)('leaves what it cannot read as it is, and says so: %s %s «%s»', async (table, field, id, typed, code) => {
    const bytes = await editedIn(masked, set(table, field, id, typed));
    const { plan, entries } = imports(bytes, view);
    expect(plan.edits).toEqual([]);
    expect(entries.flatMap(({ issues }) => issues.map((issue) => issue.code))).toEqual([code]);
  });

  it('takes a whole new value typed over a hidden one', async () => {
    const { plan } = await after(masked, set('producers', 'representative', 'p2', 'Trần Văn Minh'));
    expect(plan.edits).toMatchObject([{ id: 'p2', fields: { representative: { after: 'Trần Văn Minh' } } }]);
  });

  it('never overwrites what was edited since without asking, and shows both values', async () => {
    const now = memoryView({ ...content, products: [{ ...tea, retailPriceMin: 130_000 }, honey] });
    const bytes = await editedIn(full, set('products', 'retailPriceMin', 'x1', 150_000));
    const asked = imports(bytes, now);
    // Nothing of the registry is written; the question waits in the queue (waiting-edits.test.ts).
    expect(asked.plan.edits.map(({ table }) => table)).toEqual(['doubts']);
    const doubt = asked.entries.find(({ state }) => state === 'doubtful');
    expect(doubt).toMatchObject({ reason: 'edit-stale', changes: [{ before: 130_000, after: 150_000 }] });
    const answers = new Map([[doubt?.doubtKey ?? '', 'x1']]);
    expect(imports(bytes, now, { skip: new Set(), answers }).plan.edits).toMatchObject([
      { id: 'x1', fields: { retailPriceMin: { before: 130_000, after: 150_000 } } },
    ]);
    // An edit elsewhere in the record is no conflict, and one that says the same is none either.
    const elsewhere = memoryView({ ...content, products: [{ ...tea, note: 'mới' }, honey] });
    expect(imports(bytes, elsewhere).counts).toMatchObject({ updated: 1, doubtful: 0 });
    const same = memoryView({ ...content, products: [{ ...tea, retailPriceMin: 150_000 }, honey] });
    expect(imports(bytes, same).plan.edits).toEqual([]);
  });

  it('keeps what was edited since in cells that nobody touched', () => {
    const now = memoryView({
      ...content,
      products: [{ ...tea, name: 'Trà Shan', retailPriceMin: null }, honey],
      producers: [coop, { ...household, phones: ['+84977000000'] }],
    });
    expect(imports(masked, now).plan.edits).toEqual([]);
    expect(imports(full, now).plan.edits).toEqual([]);
  });

  it('takes no row away, whatever rows and columns were deleted, sorted or hidden', async () => {
    const { plan, counts } = await after(full, (workbook) => {
      const { sheet, row } = placeIn(workbook, 'products', 'name', 'x1');
      sheet.spliceRows(row, 1);
      sheet.spliceColumns(6, 2);
      const producers = placeIn(workbook, 'producers', 'name', 'p2');
      producers.sheet.getRow(producers.row).hidden = true;
    });
    expect(plan.edits).toEqual([]);
    expect(counts).toMatchObject({ unchanged: 8, refused: 0 });
  });

  it('makes records of rows without an id, and links them by name', async () => {
    const { plan, counts } = await after(full, (workbook) => {
      const decision = placeIn(workbook, 'decisions', 'number', 'd1').sheet;
      decision.getCell(decision.rowCount + 1, 2).value = '9/QĐ-UBND';
      const { sheet } = placeIn(workbook, 'products', 'name', 'x1');
      const row = sheet.rowCount + 1;
      sheet.getCell(row, 3).value = 'HTX Chè Tà Xùa';
      sheet.getCell(row, 4).value = 'Chè lam';
      const awards = placeIn(workbook, 'certificates', 'stars', 'c1');
      const last = awards.sheet.rowCount + 1;
      awards.sheet.getCell(last, 3).value = 'Chè lam';
      awards.sheet.getCell(last, 4).value = 'HTX Chè Tà Xùa';
      awards.sheet.getCell(last, awards.cell.fullAddress.col).value = '3 sao';
      const column = placeIn(workbook, 'certificates', 'decisionId', 'c1').cell.fullAddress.col;
      awards.sheet.getCell(last, column).value = '9/QĐ-UBND';
    });
    expect(counts).toMatchObject({ created: 3, updated: 0, refused: 0 });
    expect(plan.edits.map(({ table }) => table)).toEqual(['products', 'decisions', 'certificates']);
    const [product, decision, award] = plan.edits;
    expect(product).toMatchObject({ type: 'create', record: { name: 'Chè lam', producerId: 'p1' } });
    expect(award).toMatchObject({ record: { stars: 3, productId: product?.id, decisionId: decision?.id } });
  });

  it('refuses a new row that points to nothing, and an id that was changed', async () => {
    const { counts, entries } = await after(full, (workbook) => {
      const { sheet } = placeIn(workbook, 'products', 'name', 'x1');
      const row = sheet.rowCount + 1;
      sheet.getCell(row, 3).value = 'HTX Không có trong sổ';
      sheet.getCell(row, 4).value = 'Chè lam';
      sheet.getCell(row + 1, 6).value = 'không có tên';
      placeIn(workbook, 'producers', 'id', 'p1').cell.value = 'p2';
    });
    expect(counts).toMatchObject({ created: 0, updated: 0, refused: 3 });
    expect(entries.flatMap(({ state, reason }) => (state === 'refused' ? [reason] : []))).toEqual([
      'edit-id',
      'edit-reference',
      'product-name-missing',
    ]);
  });

  it('asks about a copied row, and makes a new record of it when told so', async () => {
    const bytes = await editedIn(full, (workbook) => {
      const { sheet, row } = placeIn(workbook, 'products', 'name', 'x1');
      sheet.addRow(sheet.getRow(row).values);
      sheet.getCell(sheet.rowCount, 4).value = 'Chè Shan loại hai';
    });
    const asked = imports(bytes, view);
    expect(asked.plan.edits.map(({ table }) => table)).toEqual(['doubts']);
    const doubt = asked.entries.find(({ state }) => state === 'doubtful');
    expect(doubt?.reason).toBe('edit-twin');
    const answers = new Map([[doubt?.doubtKey ?? '', 'new']]);
    const { plan } = imports(bytes, view, { skip: new Set(), answers });
    expect(plan.edits).toMatchObject([
      { type: 'create', record: { name: 'Chè Shan loại hai', producerId: 'p1', retailPriceMin: 120_000, photos: [] } },
    ]);
  });

  it('says so when a record is no longer in the registry', () => {
    const { counts } = imports(full, memoryView({ producers: [coop, household], decisions }));
    expect(counts).toMatchObject({ unchanged: 4, refused: 5, created: 0 });
  });

  it('skips a cell that the officer unticks', async () => {
    const bytes = await editedIn(full, set('products', 'retailPriceMin', 'x1', 150_000));
    const skip = new Set(['products/x1/retailPriceMin']);
    expect(imports(bytes, view, { skip, answers: new Map() }).plan.edits).toEqual([]);
  });

  it('reads a list that somebody added beside it like any other', async () => {
    const { counts } = await after(full, (workbook) => {
      const sheet = workbook.addWorksheet('Thêm');
      sheet.addRow(['TT', 'Tên sản phẩm', 'Chủ thể', 'Tỉnh', 'Điện thoại', 'Hạng sao']);
      sheet.addRow([1, 'Gạo nếp', 'HTX Gạo', 'Sơn La', '0911000008', '3 sao']);
    });
    expect(counts).toMatchObject({ created: 1, unchanged: 9 });
  });

  it('changes nothing after LibreOffice has saved it', () => {
    const { plan, counts } = imports(saveWithLibreOffice(full), view);
    expect(plan.edits).toEqual([]);
    expect(counts).toMatchObject({ unchanged: 9 });
  });
});
