import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { openConference, readToast } from '../support/conference-window';
import { toFirstRow } from '../support/import-window';
import { answerDialogs } from '../support/launch-app';
import { openScreen } from '../support/screens';
import { type SerialApp, serialApp } from '../support/serial-app';
import { wordFile, wordLines, wordParagraph } from '../support/word-files';

let launched: SerialApp;
let page: Page;
/** The office edits a clause, brings its own Word file, and draws up a paper between offices. */
serialApp({ sample: true }, (opened) => {
  launched = opened;
  ({ page } = opened);
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const shot = async (name: string): Promise<void> => {
  const shots = process.env['SHOTS'];
  if (shots !== undefined) await page.screenshot({ path: path.join(shots, `${name}.png`) });
};

test('a clause is edited with chips, and saved as a version with its reason', async () => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) faults.push(message.text());
  });
  await openScreen(page, '/loi-van');
  await expect(page.getByText('chưa có luật sư đọc')).toBeVisible();
  await shot('clauses');
  // What is ticked shows in high contrast too, where the accent under the white tick is gone.
  await page.emulateMedia({ forcedColors: 'active' });
  const [tick, ground] = await page.getByRole('checkbox', { name: 'In căn cứ 1' }).evaluate((box) => {
    const icon = box.parentElement?.querySelector('svg');
    return [icon && getComputedStyle(icon).color, getComputedStyle(box).backgroundColor];
  });
  expect(tick).not.toBe(ground);
  await page.emulateMedia({ forcedColors: 'none' });
  await button('Sửa Điều 7, khoản 1').click();
  const area = page.getByRole('textbox', { name: 'Điều 7, khoản 1' });
  await area.press('Control+End');
  await page.keyboard.type(' Bên A báo trước ');
  await button('Chèn chỗ điền').click();
  await page.getByRole('menuitem', { name: 'Tên bên mua' }).click();
  await expect(area.locator('.chip')).toHaveText('Tên bên mua');
  await shot('clause-editor');
  expect(await seriousFindings(page)).toEqual([]);
  await button('Xong').click();
  // The keyboard goes on where it was.
  await expect(button('Sửa Điều 7, khoản 1')).toBeFocused();
  await expect(page.getByRole('main')).not.toContainText('{{');
  await button('Sửa Căn cứ 5').click();
  await page.getByRole('textbox', { name: 'Căn cứ 5' }).press('End');
  await page.keyboard.type(', theo kế hoạch năm');
  await expect(button('Đậm')).toHaveCount(0);
  await shot('basis-editor');
  await button('Xong').click();
  await expect(page.getByText(', theo kế hoạch năm')).toBeVisible();
  await button('Bỏ Căn cứ 3').click();
  await expect(page.getByText('Căn cứ Luật An toàn thực phẩm')).toHaveCount(0);
  await expect(button('Bỏ Căn cứ 3')).toBeFocused();
  await expect(button('Lưu bản 1')).toBeDisabled();
  await page.getByLabel('Sửa gì, ai duyệt').fill('Giám đốc duyệt 27/11');
  await button('Lưu bản 1').click();
  await readToast(page, 'Đã lưu bản lời văn 1.');
  await expect(page.getByText('Đang dùng bản 1')).toBeVisible();
  await expect(page.getByText('Giám đốc duyệt 27/11')).toBeVisible();
  await page.getByText('So hai bản lời văn').click();
  const compared = page.getByRole('region', { name: 'Chỗ khác giữa Lời văn của phần mềm và Bản 1' });
  await expect(compared.locator('ins')).toContainText(['theo kế hoạch năm', 'Bên A báo trước [Tên bên mua]']);
  await expect(compared.locator('del')).toHaveText('[Tên hội nghị];');
  await shot('wording-compared');
  expect(await seriousFindings(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('a Word file of the office: refused with the tag and its place, taken with all of its tags', async () => {
  const [wrong, sample] = [path.join(launched.folder, 'Mẫu sai.docx'), path.join(launched.folder, 'mau-the.docx')];
  fs.writeFileSync(wrong, wordFile({ body: wordParagraph('Bên A: {ben_a.ten}, giá {gia_ban} đồng') }));
  await answerDialogs(launched.app, { open: [wrong], save: sample });
  await button('Chọn tệp Word').click();
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText('Chưa nhận «Mẫu sai.docx»: 1 chỗ cần sửa.', { timeout: 20_000 });
  await expect(refusal).toContainText(
    'Không có thẻ {gia_ban}, thân văn bản: «Bên A: {ben_a.ten}, giá {gia_ban} đồng».',
  );
  await expect(button(/^Lưu thành bản/)).toHaveCount(0);
  await shot('word-refused');
  await button('Lưu tệp mẫu có sẵn các thẻ').click();
  await expect(page.getByText('Đã lưu «mau-the.docx».')).toBeVisible({ timeout: 20_000 });
  await answerDialogs(launched.app, { open: [sample] });
  await button('Chọn tệp Word').click();
  await expect(page.getByText(/^Nhận được «mau-the.docx»: \d+ thẻ/)).toBeVisible({ timeout: 20_000 });
  await page.getByText('Các thẻ dùng được').click();
  await expect(page.getByRole('row', { name: '{ben_b.ma_so_thue} Bên B: mã số thuế' }).first()).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await shot('word-accepted');
  await page.getByLabel('Mẫu này ai duyệt').fill('Chánh văn phòng');
  await button('Lưu thành bản 2').click();
  await readToast(page, 'Đã lưu mẫu Word, bản 2.');
  await expect(page.getByText('Đang dùng «mau-the.docx», kèm bản lời văn 2.')).toBeVisible();
});

test('offices among themselves: named in the order of signing, printed without goods, in the new wording', async () => {
  await openConference(page, /^Hội nghị kết nối cung cầu/);
  await page.getByRole('main').getByRole('link', { name: 'Biên bản' }).click();
  await page.getByRole('link', { name: 'Lập biên bản' }).click();
  await button('Lập biên bản giữa các cơ quan').click();
  const dialog = page.getByRole('dialog');
  for (const [index, name] of ['Phạm Thị Hòa', 'Lò Văn Bình'].entries()) {
    await dialog
      .getByLabel('Tên cơ quan')
      .nth(index)
      .fill(`Sở Công Thương tỉnh ${index + 1}`);
    await dialog.getByLabel('Người ký').nth(index).fill(name);
    await dialog.getByLabel('Chức vụ').nth(index).fill('Giám đốc');
  }
  await shot('agency-dialog');
  expect(await seriousFindings(page)).toEqual([]);
  // A key too many closes the dialog, and twenty offices are not typed twice.
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await button('Lập biên bản giữa các cơ quan').click();
  await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(dialog.getByLabel('Người ký').nth(1)).toHaveValue('Lò Văn Bình');
  await dialog.getByRole('button', { name: 'Đưa cơ quan 2 lên trước' }).click();
  await expect(dialog.getByLabel('Người ký').first()).toHaveValue('Lò Văn Bình');
  await expect(dialog.getByLabel('Người ký').nth(1)).toHaveValue('Phạm Thị Hòa');
  await dialog.getByRole('button', { name: 'Lập 1 biên bản' }).click();
  await readToast(page, 'Đã lập 1 biên bản.');
  const list = page.getByRole('grid', { name: 'Biên bản của hội nghị' });
  await list.focus();
  await list.press('End');
  const inspector = page.getByRole('complementary', { name: /^Biên bản số/ });
  await expect(inspector).toContainText('Giữa các cơ quan');
  await expect(inspector.getByRole('article')).toContainText('BẢN GHI NHỚ HỢP TÁC', { timeout: 20_000 });
  await expect(inspector.getByRole('article')).toContainText('LÒ VĂN BÌNH', { ignoreCase: true });
  // Which paper of the sample lacks nothing depends on the day.
  await button(/đủ để in/).click();
  await toFirstRow(list);
  await expect(inspector.getByRole('article')).toContainText('Bên A báo trước', { timeout: 20_000 });
  await shot('agency-list');
});

test('a paper is written in the office’s own Word file, with its frozen values', async () => {
  const inspector = page.getByRole('complementary', { name: /^Biên bản số/ });
  await inspector.getByRole('button', { name: 'In, lưu biên bản này' }).click();
  const target = path.join(launched.folder, 'theo-mau.docx');
  await answerDialogs(launched.app, { save: target });
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Dạng tệp').selectOption('own');
  await expect(dialog.getByLabel('Bản in')).toHaveCount(0);
  await shot('word-print');
  await dialog.getByRole('button', { name: 'Lưu 1 biên bản' }).click();
  await expect(page.getByText('Đã lưu «theo-mau.docx».')).toBeVisible({ timeout: 30_000 });
  await expect(inspector).toContainText('Word theo mẫu của cơ quan');
  const text = wordLines(new Uint8Array(fs.readFileSync(target)))
    .join('\n')
    .replaceAll('\u00a0', ' ');
  expect(text).toContain('BIÊN BẢN GHI NHỚ');
  expect(text).toContain('Bên A báo trước');
  expect(text).not.toMatch(/[{}]/);
});

test('a contract has its days of payment and its penalty beside it, printed when they are known', async () => {
  await openConference(page, /^Hội nghị kết nối cung cầu/);
  await page.getByRole('main').getByRole('link', { name: 'Biên bản' }).click();
  await page.getByRole('link', { name: 'Lập biên bản' }).click();
  await page.getByLabel('Mẫu').selectOption('principle');
  for (const name of ['Bên bán', 'Bên mua']) {
    const parties = page.getByRole('grid', { name });
    await expect(parties.getByRole('row').nth(1)).toBeVisible();
    for (const key of ['Home', 'ArrowDown', 'Space']) await parties.press(key);
  }
  await button('Lập 1 biên bản').click();
  await readToast(page, 'Đã lập 1 biên bản.');
  const list = page.getByRole('grid', { name: 'Biên bản của hội nghị' });
  await list.focus();
  await list.press('End');
  const inspector = page.getByRole('complementary', { name: /^Biên bản số/ });
  await expect(inspector).toContainText('Hợp đồng nguyên tắc');
  const days = inspector.getByRole('textbox', { name: 'Số ngày thanh toán' });
  await days.fill('30');
  await days.press('Tab');
  await expect(inspector.getByRole('article')).toContainText('trong thời hạn 30 ngày', { timeout: 20_000 });
  await expect(inspector.getByRole('article')).toContainText('chịu phạt …………… %');
  await shot('contract-terms');
});
