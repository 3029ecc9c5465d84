import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../renderer/formats/read/read-workbook';
import { repackZip } from '../../../../renderer/formats/xlsx-patch/repack-zip';
import { returnWorkbook } from '../../../../renderer/formats/xlsx-patch/return-workbook';
import { inlineCell, makeXlsx } from '../../../support/make-xlsx';
import { previewOf, sendBack } from '../../../support/returned-list';
import { goodRow, partsOf, senderList } from '../../../support/sender-list';

const folder = path.join(process.cwd(), 'test/fixtures/import/files');
const lists = existsSync(folder) ? readdirSync(folder) : [];

const csv = strToU8(
  [
    'TT,Tên sản phẩm,Chủ thể,Xã,Tỉnh,Điện thoại,Giá bán,Hạng sao',
    '1,Chè Shan,HTX Tà Xùa,Tà Xùa,Sơn La,0911000001,120000,4 sao',
    '2,Mật ong,Hộ Ong Mường,Mường La,Sơn La,0911000002,giá chợ,3 sao',
  ].join('\n'),
);

describe('lists that are no .xlsx', () => {
  it('go back as a new workbook with what was read, and are known when they come again', async () => {
    const sent = await sendBack(csv, 'danh-sach.csv');
    expect(sent.kept).toBe(false);
    const { counts, plan } = previewOf(sent.bytes, sent.view, 'danh-sach.xlsx');
    expect(plan.edits).toEqual([]);
    expect(counts).toMatchObject({ unchanged: 2 });
    const outcome = readWorkbook(sent.bytes, 'x.xlsx');
    expect(outcome.ok && outcome.value.sheets[0]?.name).toBe('Danh sách');
  });

  it('of all kinds that offices send, go back and bring no change', async () => {
    const chosen = lists.filter((name) => /\.(?:xls|ods|csv|html?|xlsm)$/i.test(name));
    for (const name of chosen) {
      const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
      const sent = await sendBack(bytes, name).catch(() => null);
      if (!sent) continue;
      expect([name, previewOf(sent.bytes, sent.view).plan.edits.length]).toEqual([name, 0]);
    }
  }, 120_000);
});

describe('every list of the fixtures', () => {
  it('goes back and changes nothing when it comes again untouched', async () => {
    const found: (readonly [string, number])[] = [];
    for (const name of lists.filter((each) => each.endsWith('.xlsx'))) {
      const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
      const outcome = readWorkbook(bytes, name);
      if (!outcome.ok) continue;
      const sent = await sendBack(bytes, name).catch(() => null);
      if (sent) found.push([name, previewOf(sent.bytes, sent.view).plan.edits.length]);
    }
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(([, edits]) => edits > 0)).toEqual([]);
  }, 240_000);
});

describe('files that cannot be added to', () => {
  it('without styles go back as their values', async () => {
    const row = (cells: readonly string[], at: number): string =>
      `<row r="${at}">${cells.map((text, index) => inlineCell(`${String.fromCharCode(65 + index)}${at}`, text)).join('')}</row>`;
    const bytes = makeXlsx({
      sheetData: [
        row(['TT', 'Tên sản phẩm', 'Chủ thể', 'Hạng sao', 'Giá bán'], 1),
        row(['1', 'Chè Shan', 'HTX Tà Xùa', '4 sao', '120000'], 2),
        row(['2', 'Mật ong', 'HTX Ong', '4 sao', 'rẻ'], 3),
      ].join(''),
    });
    const sent = await sendBack(bytes);
    expect(sent.kept).toBe(false);
    expect(previewOf(sent.bytes, sent.view).plan.edits).toEqual([]);
  });

  it('are refused where the reader refuses them', async () => {
    const notes = { noteHead: 'x', sheets: [] };
    expect(await returnWorkbook(strToU8('%PDF-1.7'), 'a.pdf', notes, 'x')).toMatchObject({ ok: false });
    expect(await returnWorkbook(new Uint8Array(), 'a.xlsx', notes, 'x')).toMatchObject({ ok: false });
  });
});

describe('repackZip', () => {
  it('replaces what it is told and carries the rest over as it is packed', async () => {
    const bytes = await senderList([goodRow(1, 'Chè', 'HTX A', '0911000001')]);
    const out = repackZip(bytes, new Map([['xl/styles.xml', 'đổi']]));
    const before = partsOf(bytes);
    const now = partsOf(out);
    expect(new TextDecoder().decode(now['xl/styles.xml'])).toBe('đổi');
    for (const name of Object.keys(before).filter((each) => each !== 'xl/styles.xml')) {
      expect(Buffer.from(now[name] ?? []).equals(before[name] ?? Buffer.of())).toBe(true);
    }
    expect(repackZip(bytes, new Map()).length).toBeLessThanOrEqual(bytes.length);
  });

  it('refuses what is no archive', () => {
    expect(() => repackZip(strToU8('PK'), new Map())).toThrow('damaged');
  });
});
