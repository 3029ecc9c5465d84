import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { untilSaved } from '../support/book-window';
import { expectRows, openConference, readFigures, readToast } from '../support/conference-window';
import { answerDialogs } from '../support/launch-app';
import { pdfText } from '../support/poppler';
import { serialApp } from '../support/serial-app';

let page: Page;
let folder: string;
/** Papers of the morning: forty, or fewer where the sample of that day has fewer that can be printed. */
let printed = 40;
/** Number of the paper whose price was changed. */
let reprinted = '';

/** The morning of a signing: papers are printed, three things change, exactly the changed papers are printed again. */
const office = serialApp({ sample: true }, async (opened) => {
  ({ page, folder } = opened);
  await openConference(page, /^Hội nghị kết nối cung cầu/);
  await page.getByRole('main').getByRole('link', { name: 'Biên bản' }).click();
  const [, ready = 0, warned = 0] = await readFigures(page, 'Biên bản theo kết quả kiểm');
  printed = Math.min(printed, ready + warned);
});

const list = () => page.getByRole('grid', { name: 'Biên bản của hội nghị' });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = () => page.getByRole('dialog');
const inspector = () => page.getByRole('complementary', { name: /^Biên bản số/ });
const shot = async (name: string): Promise<void> => {
  const shots = process.env['SHOTS'];
  if (shots !== undefined) await page.screenshot({ path: path.join(shots, `${name}.png`) });
};

/** What the first cells of a row say, its number and the seller before all. */
const cellsOf = async (row: number): Promise<readonly string[]> =>
  (await list().getByRole('row').nth(row).innerText())
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

test('forty papers are printed at once, each with a code of its own in the foot', async () => {
  const action = button(`In, lưu ${printed} biên bản`);
  await list().getByRole('row').nth(1).click();
  // Rows that lack something are passed over: they are chosen, but not printed.
  for (let chosen = 2; !(await action.isVisible()); chosen += 1) {
    await list().press('Shift+ArrowDown');
    await expect(page.getByText(`${chosen} đang chọn`)).toBeVisible();
  }
  await action.click();
  await expect(dialog()).toContainText(`${printed} biên bản = ${printed} in lần đầu + 0 đã đổi`);
  await shot('print-dialog');
  expect(await seriousFindings(page)).toEqual([]);
  const target = path.join(folder, 'tat-ca.pdf');
  await answerDialogs(office().app, { save: target });
  await dialog().getByLabel('Bản in').selectOption('one');
  await dialog()
    .getByRole('button', { name: `Lưu ${printed} biên bản` })
    .click();
  await expect(page.getByText('Đã lưu «tat-ca.pdf».')).toBeVisible({ timeout: 60_000 });
  await expect(list().getByText('lần 1').first()).toBeVisible();
  const codes = new Set(
    pdfText(new Uint8Array(fs.readFileSync(target))).match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z](?![0-9A-Z-])/g),
  );
  expect(codes.size).toBe(printed);
});

test('one signatory, one price and one withdrawal make exactly two reprints', async () => {
  const ready = button(/đủ để in/);
  await ready.click();
  await expectRows(list(), Number(/\d+/.exec(await ready.innerText())?.[0]));
  // The forty were chosen from above: the list stands far below its first row.
  await list().press('Home');
  await expect(list().getByRole('row').nth(1)).toHaveAttribute('aria-rowindex', '2');
  const [[first], [second], [withdrawn]] = [await cellsOf(1), await cellsOf(2), await cellsOf(3)];
  await list().getByRole('row').nth(1).click();
  // A price of the first paper.
  await inspector().getByRole('button', { name: 'Sửa bảng hàng' }).click();
  const price = dialog()
    .getByLabel(/^Đơn giá/)
    .first();
  await price.fill('123.000');
  await price.press('Enter');
  await dialog().getByRole('button', { name: 'Xong' }).click();
  await expect(button('Cần in lại: 1')).toBeVisible();
  // The signing day's morning: a paper that lies printed on the table is withdrawn.
  await list().getByRole('row').nth(3).click();
  await expect(inspector()).toContainText('Lần 1, mã');
  await inspector().getByRole('button', { name: 'Hủy biên bản' }).click();
  await dialog()
    .getByLabel(/^Lý do hủy/)
    .fill('bên mua rút');
  await dialog().getByRole('button', { name: 'Hủy biên bản' }).click();
  await readToast(page, 'Đã hủy biên bản số');
  await expect(button('Cần in lại: 1')).toBeVisible();
  // Another one signs for a seller who has one paper.
  const [, seller = ''] = await cellsOf(2);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Chủ thể/ })
    .click();
  await page.getByRole('searchbox').first().fill(seller);
  const found = page.getByRole('grid').getByRole('row').nth(1);
  // The list follows the typing: whoever stood first before it is not meant.
  await expect(found).toContainText(seller);
  await found.dblclick();
  await expect(page.getByRole('heading', { level: 1, name: seller })).toBeVisible();
  const signer = page.getByLabel(/^Người đại diện/).first();
  await signer.fill('Lò Thị Thay Mặt');
  await signer.press('Tab');
  await untilSaved(page);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Biên bản/ })
    .click();
  await expect(button('Cần in lại: 2')).toBeVisible();
  await button(/^Cần in lại: \d+/).click();
  await expectRows(list(), 2);
  reprinted = first ?? '';
  // The two that changed and no other of the forty: the withdrawn one is not among them.
  expect([(await cellsOf(1))[0], (await cellsOf(2))[0]]).toEqual([first, second]);
  expect([first, second]).not.toContain(withdrawn);
  await shot('to-reprint');
});

test('a reprint says what differs, asks why, and marks the paper before as replaced', async () => {
  await button('In lại 2 biên bản đã đổi').click();
  await expect(dialog()).toContainText('Lò Thị Thay Mặt');
  await expect(dialog()).toContainText('123.000');
  const save = dialog().getByRole('button', { name: 'Lưu 2 biên bản' });
  await expect(save).toBeDisabled();
  await dialog()
    .getByLabel(/^Lý do in lại/)
    .fill('đổi người ký và giá');
  await shot('reprint-dialog');
  await answerDialogs(office().app, { save: path.join(folder, 'in-lai.pdf') });
  await save.click();
  await expect(page.getByText('Đã lưu «in-lai.pdf».')).toBeVisible({ timeout: 60_000 });
  await expect(button(/^Cần in lại: 0/)).toBeVisible();
  await button(/^Cần in lại: 0/).click();
  const numbered = page.getByRole('gridcell', { name: reprinted, exact: true });
  await list().getByRole('row').filter({ has: numbered }).first().click();
  await expect(inspector()).toContainText('Đã thay bằng lần sau');
  await expect(inspector()).toContainText('Lý do phát hành lại: đổi người ký và giá');
  await shot('inspector-editions');
  expect(pdfText(new Uint8Array(fs.readFileSync(path.join(folder, 'in-lai.pdf'))))).toContain('Bản 1/');
  const target = path.join(folder, 'lan-1.pdf');
  await answerDialogs(office().app, { save: target });
  await inspector().getByRole('button', { name: 'Lưu lại lần này, ghi «đã thay»' }).first().click();
  await expect(page.getByText('Đã lưu «lan-1.pdf».')).toBeVisible();
  expect(pdfText(new Uint8Array(fs.readFileSync(target)))).toContain('BẢN ĐÃ ĐƯỢC THAY');
});

test('a paper goes to Word, and the file that comes back is flagged', async () => {
  await inspector().getByRole('button', { name: 'In, lưu biên bản này' }).click();
  await dialog().getByLabel('Dạng tệp').selectOption('docx');
  await dialog()
    .getByLabel(/^Lý do in lại/)
    .fill('bên mua muốn sửa');
  const word = path.join(folder, 'mot ban ben mua da sua lan cuoi, gui lai qua thu.docx');
  await answerDialogs(office().app, { save: word, open: [word] });
  await dialog().getByRole('button', { name: 'Lưu 1 biên bản' }).click();
  await expect(page.getByText('Đã lưu «mot ban ben mua da sua lan cuoi, gui lai qua thu.docx».')).toBeVisible({
    timeout: 30_000,
  });
  expect(fs.readFileSync(word).subarray(0, 2).toString('latin1')).toBe('PK');
  const list = path.join(folder, 'danh-sach.docx');
  fs.writeFileSync(list, 'STT;Tên');
  await answerDialogs(office().app, { open: [list] });
  const attach = inspector().getByRole('button', { name: 'Gắn tệp đã sửa ngoài phần mềm' });
  await attach.click();
  await expect(inspector().getByRole('alert')).toContainText(
    'Chưa gắn «danh-sach.docx». Tệp này không phải văn bản Word',
  );
  await answerDialogs(office().app, { open: [word] });
  await attach.click();
  await expect(inspector()).toContainText(
    'Sửa ngoài phần mềm: «mot ban ben mua da sua lan cuoi, gui lai qua thu.docx»',
  );
  await expect(inspector().getByRole('alert')).toHaveCount(0);
  // However long its name, nothing beside the list has to be shifted sideways.
  expect(await inspector().evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const given = fs.readFileSync(word);
  fs.rmSync(word);
  const kept = path.join(folder, 'giữ lại.docx');
  await answerDialogs(office().app, { save: kept });
  await inspector().getByRole('button', { name: 'Lưu tệp sửa ngoài ra' }).click();
  await expect(inspector()).toContainText('Đã lưu «giữ lại.docx».');
  expect(fs.readFileSync(kept).equals(given)).toBe(true);
  await shot('outside');
  expect(await seriousFindings(page)).toEqual([]);
});

test('the register of numbers explains the void one', async () => {
  await button('Sổ số').click();
  await expect(dialog()).toContainText('Đã hủy: bên mua rút');
  await shot('numbers');
  await page.keyboard.press('Escape');
});
