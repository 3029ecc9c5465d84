import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { seriousFindings } from '../support/axe';
import { openConference, readFigures } from '../support/conference-window';
import { toFirstRow } from '../support/import-window';
import { answerDialogs } from '../support/launch-app';
import { pdfText } from '../support/poppler';
import { openScreen } from '../support/screens';
import { serialApp } from '../support/serial-app';

let page: Page;
let folder: string;

/** The weeks before a conference: lists to print and sign, sums for a report. */
const office = serialApp({ sample: true }, (opened) => {
  ({ page, folder } = opened);
});

/** Writes the workbook of an open dialog and gives it as ExcelJS reads it. */
const written = async (name: string): Promise<ExcelJS.Workbook> => {
  const file = path.join(folder, `${name}.xlsx`);
  await answerDialogs(office().app, { save: file });
  const dialog = page.getByRole('dialog');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ghi tệp Excel' }).click();
  await expect(dialog.getByText(`Đã lưu «${name}.xlsx».`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Đóng' }).last().click();
  await expect(dialog).toBeHidden();
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book;
};

for (const [part, button, name, heading] of [
  ['Bên bán', 'Xuất danh sách…', 'ben-ban', 'DANH SÁCH ĐƠN VỊ THAM GIA (BÊN BÁN)'],
  ['Bên mua', 'Xuất danh sách…', 'ben-mua', 'DANH SÁCH ĐƠN VỊ THU MUA (BÊN MUA)'],
] as const) {
  test(`the list «${part}» has a row for each party that the sum counts`, async () => {
    await openConference(page, /^Hội nghị kết nối cung cầu/);
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`^${part}`) })
      .click();
    const [all = 0] = await readFigures(page, 'Bên đã mời theo câu trả lời');
    await page.getByRole('button', { name: button }).click();
    const [sheet] = (await written(name)).worksheets;
    const titles = sheet?.getColumn(1).values.map(String) ?? [];
    const header = titles.indexOf('STT');
    expect(titles).toContain(heading);
    expect(sheet?.rowCount).toBe(header + all);
    expect(sheet?.pageSetup.printTitlesRow).toBe(`${header}:${header}`);
  });
}

/** Writes the PDF of an open dialog. */
const writtenPaper = async (name: string): Promise<Uint8Array> => {
  const file = path.join(folder, `${name}.pdf`);
  await answerDialogs(office().app, { save: file });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ghi tệp PDF' }).click();
  await expect(dialog.getByText(`Đã lưu «${name}.pdf».`)).toBeVisible({ timeout: 90_000 });
  await dialog.getByRole('button', { name: 'Đóng' }).last().click();
  return fs.readFileSync(file);
};

test('sheets of evidence: one for each seller who did not decline, and one of a producer from its page', async () => {
  await openConference(page, /^Hội nghị kết nối cung cầu/);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Bên bán/ })
    .click();
  const figures = await readFigures(page, 'Bên đã mời theo câu trả lời');
  const coming = (figures[0] ?? 0) - (figures.at(-1) ?? 0);
  await page.getByRole('button', { name: 'Bản kê minh chứng…' }).click();
  expect(await seriousFindings(page)).toEqual([]);
  const batch = await writtenPaper('minh-chung');
  await openScreen(page, '/chu-the');
  const list = page.getByRole('grid').first();
  await toFirstRow(list);
  await list.press('Enter');
  await expect(page.getByRole('link', { name: 'Về danh sách chủ thể' })).toBeVisible();
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('button', { name: 'Bản kê minh chứng…' }).click();
  const one = await writtenPaper('mot-chu-the');
  const text = pdfText(batch).normalize('NFC');
  expect(text.split('BẢN KÊ MINH CHỨNG').length - 1).toBe(coming);
  expect(text).not.toMatch(/undefined|\{\{/);
  expect(pdfText(one).normalize('NFC').replaceAll(/\s+/g, ' ')).toContain(`Chủ thể: ${name}`);
});

test('the summary of the filtered list adds up to the products that it shows', async () => {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Sản phẩm/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sản phẩm' })).toBeVisible();
  const list = page.getByRole('grid').first();
  const everything = Number(await list.getAttribute('aria-rowcount')) - 1;
  await page.getByRole('button', { name: /^Hạng sao:/ }).click();
  await page.getByRole('menuitemcheckbox', { name: '4 sao' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(async () => Number(await list.getAttribute('aria-rowcount')) - 1).toBeLessThan(everything);
  const shown = Number(await list.getAttribute('aria-rowcount')) - 1;
  await page.getByRole('button', { name: 'Bảng tổng hợp…' }).click();
  await expect(page.getByRole('dialog').getByText(`của ${shown} sản phẩm đang hiện`)).toBeVisible();
  const { worksheets } = await written('tong-hop');
  expect(worksheets.map(({ name }) => name)).toEqual(['Theo tỉnh', 'Theo ngành', 'Theo hạng sao']);
  for (const sheet of worksheets) {
    const header = sheet
      .getColumn(1)
      .values.findIndex((value) => /^(?:Tỉnh, thành phố|Ngành|Hạng sao)$/.test(typeof value === 'string' ? value : ''));
    const headers = sheet.getRow(header).values;
    const all = Array.isArray(headers) ? headers.indexOf('Tổng số') : -1;
    expect(sheet.getRow(sheet.rowCount).getCell(1).value).toBe('Tổng số');
    expect(sheet.getRow(sheet.rowCount).getCell(all).value).toBe(shown);
  }
});
