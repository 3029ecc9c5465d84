import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { readToast } from '../support/conference-window';
import { chooseLanguage, openScreen } from '../support/screens';
import { serialApp } from '../support/serial-app';
import { storedRecords } from '../support/stored-rows';

let page: Page;
serialApp({ sample: true }, (opened) => {
  ({ page } = opened);
});

const field = () => page.getByRole('combobox', { name: 'Tìm hồ sơ, màn hình, lệnh' });
const options = () => page.getByRole('option');
const active = () => page.getByRole('option', { selected: true });

async function ask(text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field()).toBeFocused();
  await expect(field()).toHaveValue('');
  await page.keyboard.type(text);
}

test('Ctrl+K finds a record typed in one word without marks, and Enter opens it', async () => {
  await openScreen(page, '/lich-su');
  await ask('matong');
  await expect(active()).toContainText('Mật ong');
  const name = await active().locator('.palette-name').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(field()).toBeHidden();
  await expect(page.locator('#main')).toBeFocused();
});

test('what was opened stands first next time, before anything is typed', async () => {
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  await openScreen(page, '/');
  await ask('');
  await expect(page.getByRole('group', { name: 'Mở gần đây' }).getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Escape');
});

test('marks as typed come before others', async () => {
  await openScreen(page, '/');
  await ask('mật ong');
  await expect(active()).toContainText('Mật ong');
  await page.keyboard.press('Escape');
  await ask('zzzz khong co');
  await expect(page.getByText('Không có gì khớp «zzzz khong co».')).toBeVisible();
  await expect(options()).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(field()).toBeVisible();
  await page.keyboard.press('Escape');
});

interface Contact {
  readonly kind: string;
  readonly name: string;
  readonly phones: readonly string[];
  readonly contactPublic: boolean;
}

test('a phone finds its producer however it is spaced, and stays masked', async () => {
  await openScreen(page, '/chu-the');
  const producers = await storedRecords<Contact>(page, 'producers');
  const household = producers.find(
    ({ kind, phones, contactPublic }) => kind === 'household' && phones.length > 0 && !contactPublic,
  );
  const local = household?.phones[0]?.replace('+84', '0') ?? '';
  await ask(`${local.slice(0, 4)} ${local.slice(4, 7)} ${local.slice(7)}`);
  const hit = options()
    .filter({ hasText: household?.name ?? 'no household' })
    .first();
  await expect(hit).toContainText('điện thoại');
  await expect(hit).toContainText(local.slice(-3));
  expect(await page.getByRole('listbox').innerText()).not.toContain(local.slice(0, 7));
  await page.keyboard.press('Escape');
});

test('the rest stands in the list, and «Bỏ lọc» empties its field too', async () => {
  await openScreen(page, '/san-pham');
  await ask('mat ong');
  const all = options().filter({ hasText: 'trong danh sách' });
  await expect(all).toBeVisible();
  const texts = await options().allInnerTexts();
  for (const next of texts.slice(1, texts.findIndex((text) => text.includes('trong danh sách')) + 1)) {
    await page.keyboard.press('ArrowDown');
    await expect(active()).toHaveText(next, { useInnerText: true });
  }
  await page.keyboard.press('Enter');
  const search = page.getByRole('searchbox', { name: 'Tìm sản phẩm' });
  // The list was open already: the field follows the address.
  await expect(search).toHaveValue('mat ong');
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(search).toHaveValue('');
  await expect(page.getByText('Đang hiện 1.700 trên 1.700')).toBeVisible();
});

test('«Bỏ lọc» empties what was typed a moment ago, and the typing does not come back', async () => {
  await openScreen(page, '/san-pham/loc/sao=4');
  const search = page.getByRole('searchbox', { name: 'Tìm sản phẩm' });
  await search.fill('gao');
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(search).toHaveValue('');
  // The typing rests half a second on its way into the address: a timer of the page itself that is longer comes after it.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
  await expect(search).toHaveValue('');
  await expect.poll(() => page.evaluate(() => window.location.hash)).toBe('#/san-pham');
});

test('commands run by keyboard alone', async () => {
  await openScreen(page, '/');
  await ask('sao luu');
  await expect(active()).toContainText('Sao lưu ngay');
  await page.keyboard.press('Enter');
  await readToast(page, /^Đã sao lưu lúc/);
  for (const [text, dialog] of [
    ['them chu the', 'Thêm chủ thể'],
    ['them ben mua', 'Thêm bên mua'],
    ['them hoi nghi', 'Thêm hội nghị'],
    ['them san pham', 'Thêm sản phẩm'],
  ] as const) {
    await ask(text);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: dialog })).toBeHidden();
  }
});

test('Esc gives the focus back; Enter of a composition opens nothing', async () => {
  await openScreen(page, '/chu-the');
  const list = page.getByRole('grid').first();
  await list.focus();
  await ask('gao');
  await expect(options().first()).toBeVisible();
  await field().dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  await expect(field()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeFocused();
});

for (const language of ['Tiếng Việt', 'English'] as const) {
  test(`the palette has no serious finding: ${language}`, async () => {
    await chooseLanguage(page, language);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox').last()).toBeFocused();
    await page.keyboard.type('mat');
    await expect(options().first()).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
}
