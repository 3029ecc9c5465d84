import { expect, type Locator, type Page, test } from '@playwright/test';
import { everyScreen, openScreen } from '../support/screens';
import { laptop, serialApp } from '../support/serial-app';
import { compose, dakStrokes, typeLikeUnikey } from '../support/unikey';

/**
 * stack.md 2.2: bursts of Unikey at processor rate 1, 4 and 6 and a composition give the right letters, in every kind of field
 * that the program has. One field of each kind: what they share is one component.
 */
let page: Page;
let addresses: readonly string[] = [];
serialApp({ sample: true, size: laptop }, async (opened) => {
  ({ page } = opened);
  addresses = await everyScreen(page);
});

const addressLike = (pattern: RegExp): string => {
  const found = addresses.find((address) => pattern.test(address));
  if (found === undefined) throw new Error(`no address like ${pattern}`);
  return found;
};
const dialog = (): Locator => page.getByRole('dialog');
const button = (name: string | RegExp): Locator => page.getByRole('button', { name }).first();
const onProducer = async (field: Locator): Promise<Locator> => {
  await openScreen(page, addressLike(/^\/chu-the\/[^/]+$/));
  return field;
};
const inPage = (role: 'textbox' | 'combobox' | 'searchbox', name: string | RegExp): Locator =>
  page.getByRole('main').getByRole(role, { name }).first();
const openSheet = async (): Promise<Locator> => {
  await openScreen(page, '/san-pham/bang');
  const cell = page.locator('.sheet-editor-box');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Control+Home');
  return cell;
};

const kinds: Readonly<Record<string, () => Promise<Locator>>> = {
  'a field of a form': () => onProducer(inPage('textbox', 'Người đại diện')),
  'a long text of a form': () => onProducer(inPage('textbox', 'Ghi chú')),
  'the commune of an address': () => onProducer(inPage('combobox', 'Xã, phường')),
  'a new product beside its producer': () => onProducer(inPage('textbox', 'Tên sản phẩm')),
  'a long list to choose from': async () => {
    await openScreen(page, addressLike(/^\/san-pham\/[^/]+$/));
    return inPage('combobox', 'Nhóm sản phẩm');
  },
  'the reason for a doubted value': async () => {
    const tax = await onProducer(inPage('textbox', /^Mã số thuế/));
    await tax.fill('5100123456');
    await tax.press('Tab');
    return inPage('textbox', 'Lý do vẫn giữ');
  },
  'the search of a list': async () => {
    await openScreen(page, '/san-pham');
    return inPage('searchbox', /./);
  },
  'the palette': async () => {
    await page.keyboard.press('Control+k');
    return page.getByRole('combobox', { name: 'Tìm hồ sơ, màn hình, lệnh' });
  },
  'the name in a dialog that adds': async () => {
    await openScreen(page, '/san-pham/them');
    return dialog().getByRole('textbox', { name: /^Tên sản phẩm/ });
  },
  'a record chosen in a dialog': async () => {
    await openScreen(page, '/san-pham/them');
    return dialog().getByRole('combobox', { name: /^Chủ thể/ });
  },
  'a cell of a sheet': async () => {
    const cell = await openSheet();
    // Opened first: all of a closed one is every cell of the sheet, and Delete would empty them.
    await page.keyboard.press('F2');
    await expect(cell).not.toHaveValue('');
    return cell;
  },
  'one value for many rows': async () => {
    await openSheet();
    await page.keyboard.press('Shift+ArrowDown');
    await button('Sửa 2 dòng').click();
    return dialog().getByRole('textbox', { name: 'Giá trị mới' });
  },
  'the filter of a column': async () => {
    await openSheet();
    await page.keyboard.press('Control+Shift+l');
    return page.getByRole('menu').getByRole('textbox');
  },
  'the search of the help': async () => {
    await page.keyboard.press('F1');
    return page.getByRole('complementary', { name: 'Trợ giúp' }).getByRole('searchbox');
  },
  'a clause of a paper': async () => {
    await openScreen(page, '/loi-van');
    await button('Sửa Điều 7, khoản 1').click();
    return page.getByRole('textbox', { name: 'Điều 7, khoản 1' });
  },
  'a cell of the goods of a paper': async () => {
    await openScreen(page, addressLike(/^\/bien-ban\/[^/]+$/));
    await page.getByRole('grid').locator('.data-list-row').first().getByRole('gridcell').nth(1).click();
    await button('Sửa bảng hàng').click();
    return dialog()
      .getByLabel(/^Thời gian cung ứng/)
      .first();
  },
};

/** Fourteen syllables at three speeds of the processor, of which none waits for the one before. */
const bursts = [
  [1, 5],
  [4, 4],
  [6, 5],
] as const;
const syllables = (count: number) =>
  Array.from({ length: count }, (_none, index) => [...(index === 0 ? [] : [{ letter: ' ' }]), ...dakStrokes]).flat();

/** What stands in the field; a paper's clause is no input. */
const textIn = (field: Locator): Promise<string> =>
  field.evaluate((node) => ('value' in node ? String(node.value) : (node.textContent ?? '')));
const empty = async (): Promise<void> => {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
};

for (const [kind, open] of Object.entries(kinds)) {
  test(`Unikey and a composition in ${kind}`, async () => {
    const field = await open();
    await field.focus();
    for (const [rate, count] of bursts) {
      await empty();
      await typeLikeUnikey(page, syllables(count), rate);
      const whole = Array.from({ length: count }, () => 'đắk').join(' ');
      await expect.poll(() => textIn(field), { message: `processor rate ${rate}` }).toBe(whole);
    }
    await empty();
    await compose(page, ['đ', 'đă', 'đắ', 'đắk'], 'đắk');
    await compose(page, [' l', ' lắ', ' lắk'], ' lắk');
    await expect.poll(() => textIn(field)).toBe('đắk lắk');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });
}
