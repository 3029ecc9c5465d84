import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { printWithLibreOffice } from '../../../support/office-tools';
import { previewOf, type SentBack, sendBack } from '../../../support/returned-list';
import { corrected, firstRow, goodRow, partsOf, senderList, withCells } from '../../../support/sender-list';

const rows = [
  goodRow(1, 'Chè Shan tuyết', 'HTX Chè Tà Xùa', '0911000001'),
  withCells(goodRow(2, 'Mật ong rừng', 'Hộ kinh doanh Ong Mường', '0911000002'), { 8: 'giá chợ' }),
  goodRow(3, 'Rượu sâu chít', 'HTX Rượu Bắc Yên', '0911000003'),
  withCells(goodRow(4, 'Táo mèo khô', 'HTX Táo Mèo', '0911000004'), { 2: null, 11: '31/02/2025' }),
  withCells(goodRow(5, 'Măng khô', 'HTX Măng', '0911000005'), { 9: '7 sao' }),
];

describe('a list that goes back to its sender', () => {
  let given: Uint8Array;
  let sent: SentBack;
  beforeAll(async () => {
    given = await senderList(rows);
    sent = await sendBack(given);
  });

  it('is the very same file but for its sheet and its styles', () => {
    expect(sent.kept).toBe(true);
    const before = partsOf(given);
    const now = partsOf(sent.bytes);
    expect(Object.keys(now)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name] ?? []).equals(now[name] ?? Buffer.of()),
    );
    expect(changed.toSorted()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  });

  it('keeps every look, width, merge, remark, choice list, filter and print title', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(sent.bytes.slice().buffer);
    const sheet = book.worksheets[0];
    expect(sheet?.getCell('A1').isMerged).toBe(true);
    expect(sheet?.getColumn(2).width).toBe(33.5);
    expect(sheet?.getColumn(15).hidden).toBe(true);
    expect(sheet?.getRow(3).hidden).toBe(true);
    expect(sheet?.getRow(2).height).toBe(31);
    expect(sheet?.getCell('B6').note).toContain('Đã kiểm tra');
    expect(sheet?.getCell('I6').dataValidation.type).toBe('list');
    expect(sheet?.getImages()).toHaveLength(1);
    expect(sheet?.pageSetup.printTitlesRow).toBe('5:5');
    expect(sheet?.getCell('H7').font).toMatchObject({ name: 'Calibri', size: 12 });
    expect(sheet?.getCell('H7').border.bottom?.style).toBe('hair');
    expect(sheet?.getCell('H6').numFmt).toBe('#,##0');
  });

  it('colours the faulty cells only', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(sent.bytes.slice().buffer);
    const sheet = book.worksheets[0];
    const red: string[] = [];
    sheet?.eachRow((row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        if (cell.fill?.type === 'pattern' && cell.fill.fgColor?.argb === 'FFFFC7CE') red.push(cell.address);
      }),
    );
    expect(red.toSorted()).toEqual(['B9', 'H7', 'I10']);
  });

  it('says beside each row what was found and what is expected, and nothing beside the others', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(sent.bytes.slice().buffer);
    const sheet = book.worksheets[0];
    const notes = Array.from({ length: 6 }, (_, index) => sheet?.getCell(`L${index + 5}`).text);
    expect(notes).toEqual([
      'Ghi chú của Sở Công Thương',
      '',
      'Cột «Giá bán»: «giá chợ» chưa đọc được thành giá. Gõ lại bằng số, ví dụ 420.000, hoặc để trống.',
      '',
      'Dòng thiếu tên sản phẩm nên chưa nhận. Ghi tên sản phẩm.',
      'Cột «Hạng sao»: «7 sao» không phải hạng sao nào. Ghi 3, 4 hoặc 5 sao.',
    ]);
    expect(sheet?.getColumn(13).hidden).toBe(true);
    expect(sheet?.getColumn(12).hidden).toBeFalsy();
  });

  it('changes nothing when it comes back untouched', () => {
    const { counts, plan } = previewOf(sent.bytes, sent.view);
    expect(plan.edits).toEqual([]);
    expect(counts).toMatchObject({ created: 0, updated: 0, unchanged: 4, refused: 1 });
  });

  it('corrected, updates and creates only what was corrected', async () => {
    const back = await corrected(sent.bytes, (sheet) => {
      sheet.getCell(`H${firstRow + 1}`).value = 150_000;
      sheet.getCell(`B${firstRow + 3}`).value = 'Táo mèo sấy';
    });
    const { counts, entries } = previewOf(back, sent.view);
    expect(counts).toMatchObject({ created: 1, updated: 1, unchanged: 3, doubtful: 0, refused: 0 });
    const updated = entries.find(({ state }) => state === 'updated');
    expect(updated?.at.row).toBe(firstRow + 1);
    expect(updated?.changes.map(({ field, after }) => [field, after])).toEqual([
      ['retailPriceMin', 150_000],
      ['retailPriceMax', 150_000],
    ]);
  });

  it('knows a product and a producer again under another name', async () => {
    const back = await corrected(sent.bytes, (sheet) => {
      sheet.getCell(`B${firstRow}`).value = 'Trà cổ thụ hảo hạng';
      sheet.getCell(`C${firstRow + 2}`).value = 'HTX Rượu sâu Bắc Yên';
      sheet.getCell(`F${firstRow + 2}`).value = null;
    });
    const { counts, entries, plan } = previewOf(back, sent.view);
    expect(counts).toMatchObject({ created: 0, updated: 2, unchanged: 2 });
    expect(entries.flatMap(({ changes }) => changes.map(({ table, field, after }) => [table, field, after]))).toEqual([
      ['products', 'name', 'Trà cổ thụ hảo hạng'],
      ['producers', 'name', 'HTX Rượu sâu Bắc Yên'],
    ]);
    expect(plan.edits.every(({ type }) => type === 'update')).toBe(true);
  });

  it('survives sorting, a new row in between, and a deleted column of notes', async () => {
    const back = await corrected(sent.bytes, (sheet) => {
      sheet.getCell(`H${firstRow + 1}`).value = 150_000;
      sheet.spliceColumns(12, 1);
      sheet.spliceRows(firstRow + 1, 0, [
        9,
        'Gạo nếp tan',
        'HTX Gạo',
        'Tà Xùa',
        'Sơn La',
        '0911000009',
        null,
        50_000,
        '3 sao',
      ]);
    });
    const { counts } = previewOf(back, sent.view);
    expect(counts).toMatchObject({ created: 1, updated: 1, unchanged: 3, refused: 1 });
  });

  it('is not misled by a filter that sorted the sender’s columns and left ours behind', async () => {
    const back = await corrected(sent.bytes, (sheet) => {
      const texts = [0, 1, 2, 3, 4].map((offset) =>
        Array.from({ length: 11 }, (_, column) => sheet.getRow(firstRow + offset).getCell(column + 1).value),
      );
      texts.toReversed().forEach((values, offset) =>
        values.forEach((value, column) => {
          sheet.getRow(firstRow + offset).getCell(column + 1).value = value;
        }),
      );
      sheet.getCell(`B${firstRow + 4}`).value = 'Chè Shan tuyết thượng hạng';
    });
    const { counts, entries } = previewOf(back, sent.view);
    expect(counts).toMatchObject({ created: 0, updated: 1, unchanged: 3, refused: 1 });
    expect(entries.find(({ state }) => state === 'updated')?.changes[0]).toMatchObject({
      before: 'Chè Shan tuyết',
      after: 'Chè Shan tuyết thượng hạng',
    });
  });

  it('never undoes what the office has corrected meanwhile', async () => {
    const product = sent.view.records('products').find(({ name }) => name === 'Chè Shan tuyết');
    const edited = sent.view
      .records('products')
      .map((each) => (each === product ? { ...each, retailPriceMin: 1 } : each));
    const { memoryView } = await import('../../../../renderer/domain/plan/memory-view');
    const view = memoryView({
      producers: sent.view.records('producers'),
      products: edited,
      decisions: sent.view.records('decisions'),
      certificates: sent.view.records('certificates'),
    });
    expect(previewOf(sent.bytes, view).plan.edits).toEqual([]);
  });

  it('goes back a second time with the notes of the second time only', async () => {
    const back = await corrected(sent.bytes, (sheet) => {
      sheet.getCell(`H${firstRow + 1}`).value = 150_000;
      sheet.getCell(`H${firstRow + 2}`).value = 'hỏi sau';
    });
    const again = await sendBack(back, 'danh-sach.xlsx', sent.view);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(again.bytes.slice().buffer);
    const sheet = book.worksheets[0];
    expect(sheet?.getCell(`L${firstRow + 1}`).text).toBe('');
    expect(sheet?.getCell(`L${firstRow + 2}`).text).toContain('hỏi sau');
    expect(sheet?.getCell(`N${firstRow}`).text).toBe('');
    expect(previewOf(again.bytes, again.view).plan.edits).toEqual([]);
  });

  it('opens in LibreOffice', () => {
    expect(printWithLibreOffice(sent.bytes).length).toBeGreaterThan(1000);
  });
});
