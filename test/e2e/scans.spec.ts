import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { pdfTools } from '../../build/test-tools';
import { seriousFindings } from '../support/axe';
import { addsUp, readFigures, readToast } from '../support/conference-window';
import { toFirstRow } from '../support/import-window';
import { answerDialogs } from '../support/launch-app';
import { needProgram } from '../support/need-program';
import { pdfText } from '../support/poppler';
import { rawPdf } from '../support/raw-pdf';
import { codedPapers, codeOfPaper } from '../support/scanned-papers';
import { openScreen } from '../support/screens';
import { serialApp } from '../support/serial-app';

let page: Page;
let folder: string;

/** First papers that this register does not know, of which nothing may be filed; then its own, of which everything must be. */
const office = serialApp({ sample: true }, async (opened) => {
  ({ page, folder } = opened);
  await openScreen(page, '/ban-quet');
});

const look = async (name: string): Promise<void> => {
  const to = process.env['KEEP_SCREENS'];
  if (to) await page.screenshot({ path: path.join(to, `${name}.png`) });
};
const figures = () => readFigures(page, 'Trang quét theo tình trạng');

/** What a scanner makes: pictures of pages, one upside down, one on its side, and a blank back. */
function scannedPdf(papers: Uint8Array): Uint8Array {
  needProgram('pdftoppm', pdfTools);
  const place = fs.mkdtempSync(path.join(folder, 'pages-'));
  const file = path.join(place, 'papers.pdf');
  fs.writeFileSync(file, papers);
  execFileSync('pdftoppm', ['-jpeg', '-gray', '-r', '150', file, path.join(place, 'page')]);
  const jpegs = fs.readdirSync(place).filter((name) => name.endsWith('.jpg'));
  const content = 'q 595 0 0 842 0 0 cm /Scan Do Q';
  const turns = [0, 180, 90, 0] as const;
  return rawPdf([
    ...jpegs.toSorted().map((name, index) => ({
      content,
      jpeg: { bytes: fs.readFileSync(path.join(place, name)), width: 1240, height: 1754 },
      rotate: turns[index % turns.length] ?? 0,
    })),
    { content: '' },
  ]);
}

test('a code is typed or sent by a scanner, and the screen says what it is worth', async () => {
  await expect(page.getByText('Chưa có bản quét nào.')).toBeVisible();
  const field = page.getByLabel('Mã ở chân trang');
  const say = async (typed: string): Promise<void> => {
    await field.fill('');
    await field.pressSequentially(typed);
    await page.keyboard.press('Enter');
  };
  const result = page.locator('.check-result');
  const code = codeOfPaper(0);
  await say(code.toLowerCase().replaceAll('-', ' '));
  await expect(result).toContainText(code);
  await expect(result).toContainText('không có trong sổ này');
  await say(code.slice(0, 5));
  await expect(result).toContainText('ở đây có 4');
  const wrong = code.endsWith('0') ? '1' : '0';
  await say(`${code.slice(0, -1)}${wrong}`);
  await expect(result).toContainText('ký tự kiểm tra không khớp');
  await say('');
  await expect(result).toContainText('Chưa có mã nào');
  await look('check');
  expect(await seriousFindings(page)).toEqual([]);
});

test('a batch of strangers is read whichever way its pages lie, and waits; a blank back is laid aside', async () => {
  const file = path.join(folder, 'Quet.pdf');
  fs.writeFileSync(file, scannedPdf(codedPapers(2)));
  await answerDialogs(office().app, { open: [file] });
  await page.getByRole('button', { name: 'Thêm bản quét' }).click();
  await expect(page.getByText('Đã đọc 5 trang: 0 trang xếp xong, 4 trang chờ xếp tay.')).toBeVisible({
    timeout: 90_000,
  });
  await expect.poll(figures).toEqual([5, 0, 4, 1]);
  expect(addsUp(await figures())).toBe(true);
  const waiting = page.locator('.waiting-page').filter({ hasText: 'Mã không có trong sổ' });
  await expect(waiting).toHaveCount(4);
  for (const index of [0, 1]) await expect(waiting.filter({ hasText: codeOfPaper(index) })).toHaveCount(2);
  await expect(page.locator('.page-thumb img').first()).toHaveJSProperty('complete', true);
  await look('scans');
  expect(await seriousFindings(page)).toEqual([]);
});

test('the same file again adds nothing; a page is laid aside and comes back', async () => {
  await page.getByRole('button', { name: 'Thêm bản quét' }).click();
  await expect(page.getByText('Các trang này đã có trong sổ từ lần quét trước.')).toBeVisible({ timeout: 60_000 });
  await page.locator('.waiting-page').first().getByRole('button', { name: 'Để riêng' }).click();
  await expect.poll(figures).toEqual([5, 0, 3, 2]);
  await page.keyboard.press('Control+z');
  await expect.poll(figures).toEqual([5, 0, 4, 1]);
});

test('a file that is no scan is named', async () => {
  const file = path.join(folder, 'ghi chu.txt');
  fs.writeFileSync(file, 'không phải bản quét');
  await answerDialogs(office().app, { open: [file] });
  await page.getByRole('button', { name: 'Thêm bản quét' }).click();
  await expect(page.getByText('Không đọc được: «ghi chu.txt».')).toBeVisible();
});

test('half a dozen own papers, scanned in one stack, are all filed, none to another, and a code is genuine', async () => {
  test.slow();
  await openScreen(page, '/bien-ban');
  const list = page.getByRole('grid', { name: 'Biên bản của hội nghị' });
  // Which papers of the sample can be printed depends on the day.
  await page.getByRole('button', { name: /đủ để in/ }).click();
  await toFirstRow(list);
  await list.press('Space');
  for (let row = 1; row < 6; row += 1) for (const key of ['ArrowDown', 'Space']) await list.press(key);
  await expect(page.getByText('6 đang chọn')).toBeVisible();
  const printed = path.join(folder, 'bien ban.pdf');
  await answerDialogs(office().app, { save: printed });
  const count = 6;
  await page.getByRole('button', { name: `In, lưu ${count} biên bản` }).click();
  await page.getByRole('dialog').getByLabel('Bản in').selectOption('one');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Lưu ${count} biên bản` })
    .click();
  await expect(page.getByText('Đã lưu «bien ban.pdf».')).toBeVisible({ timeout: 120_000 });
  const paper = fs.readFileSync(printed);
  const codes = [...new Set([...pdfText(paper).matchAll(/Mã:\s(\S+)/g)].map(([, code]) => code ?? ''))];
  expect(codes).toHaveLength(count);

  await openScreen(page, '/ban-quet');
  const [, , waitingBefore] = await figures();
  const file = path.join(folder, 'Da ky.pdf');
  fs.writeFileSync(file, scannedPdf(paper));
  await answerDialogs(office().app, { open: [file] });
  await page.getByRole('button', { name: 'Thêm bản quét' }).click();
  await expect(page.getByText(/^Đã đọc \d+ trang: [1-9]\d* trang xếp xong, 0 trang chờ/)).toBeVisible({
    timeout: 240_000,
  });
  await expect.poll(async () => (await figures())[2]).toBe(waitingBefore);
  await expect(page.locator('.filed-papers tbody tr')).toHaveCount(count);
  await expect(page.locator('.filed-papers tbody tr').filter({ hasText: 'liền trang' })).toHaveCount(count);
  await page.getByLabel('Mã ở chân trang').fill(codes[0] ?? '');
  await page.keyboard.press('Enter');
  await expect(page.locator('.check-result')).toContainText('đúng bản đang có hiệu lực (lần phát hành 1)');
  await page.getByRole('button', { name: `Ghi ${count} biên bản là đã ký` }).click();
  await readToast(page, `Đã ghi ${count} biên bản là đã ký.`);
  await page.locator('.filed-papers').scrollIntoViewIfNeeded();
  await look('filed');
  // The pages of the paper out of the original; the file that is saved is the scanner's own, byte by byte.
  await page
    .getByRole('button', { name: /^Xem bản quét của biên bản số/ })
    .first()
    .click();
  const viewer = page.getByRole('dialog', { name: /^Xem bản quét của biên bản số/ });
  await expect(viewer.locator('canvas.paper-page').first()).toBeVisible();
  await look('filed-viewer');
  const out = path.join(folder, 'Da ky ra.pdf');
  await answerDialogs(office().app, { save: out });
  await viewer.getByRole('button', { name: 'Lưu ra tệp…' }).click();
  await expect.poll(() => fs.existsSync(out) && fs.readFileSync(out).equals(fs.readFileSync(file))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(viewer).toHaveCount(0);
  expect(await seriousFindings(page)).toEqual([]);
});
