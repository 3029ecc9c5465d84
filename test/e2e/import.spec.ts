import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { jpegSize, storedPhotos, withPictures } from '../support/import-pictures';
import {
  addsUp,
  chooseFiles,
  expectInRegister,
  goTo,
  leaveFiles,
  listFile,
  nameOffice,
  readSum,
  textWorkbook,
  toFirstRow,
} from '../support/import-window';
import { serialApp } from '../support/serial-app';

let page: Page;

interface Expected {
  readonly producers: readonly { readonly name: string }[];
  readonly products: readonly { readonly name: string }[];
}
const expectedOf = (name: string): Expected =>
  JSON.parse(fs.readFileSync(`test/fixtures/import/expected/${name}.json`, 'utf8'));

const clean = 'a01-bieu-theo-doi.xlsx';
const titled = 'a02-phu-luc-cong-van.xlsx';

/** One after the other in one application: the afternoon of one officer. */
const office = serialApp({}, async (opened) => {
  ({ page } = opened);
  await nameOffice(page);
  await goTo(page, 'Nhập từ Excel');
});

const preview = () => readSum(page, 'Dòng đọc được');

test('a file goes straight to a preview whose parts add up to the rows of the list', async () => {
  await chooseFiles(office().app, page, [listFile(clean)]);
  await expect(page.getByRole('button', { name: 'Nhập 16 dòng' })).toBeEnabled();
  await expect.poll(preview).toEqual({ read: 16, created: 16, updated: 0, unchanged: 0, doubtful: 0, refused: 0 });
  await expect(page.getByText('Mọi dòng dưới tiêu đề đều là dữ liệu.')).toBeVisible();
  // Only rows in sight are drawn: one walks down the list.
  await toFirstRow(page.getByRole('grid', { name: 'Mới' }));
  for (const { name } of expectedOf(clean).products) {
    await expect(page.getByRole('row', { name }).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
  }
});

test('a chosen row shows what would be written, and what the file says', async () => {
  await toFirstRow(page.getByRole('grid', { name: 'Mới' }));
  const beside = page.getByRole('complementary', { name: 'Chi tiết dòng đang chọn' });
  await expect(beside.getByRole('heading', { name: 'Dòng 2' })).toBeVisible();
  await expect(beside.getByRole('heading', { name: 'Sẽ ghi vào sổ' })).toBeVisible();
  await expect(beside.getByText('trang «OCOP 2026», dòng 2')).toBeVisible();
});

test('an unticked row stays out, a row that is ticked again comes in', async () => {
  await toFirstRow(page.getByRole('grid', { name: 'Mới' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Nhập 15 dòng' })).toBeEnabled();
  await expect(page.getByText('1 dòng bạn bỏ chọn')).toBeVisible();
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('button', { name: 'Nhập 15 dòng' })).toBeEnabled();
  await toFirstRow(page.getByRole('grid', { name: 'Mới' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Nhập 16 dòng' })).toBeEnabled();
});

test('columns can be corrected in one choice, and the preview follows', async () => {
  await page.getByRole('button', { name: 'Quay lại' }).click();
  const packaging = page.getByRole('combobox', { name: /^Cột «Quy cách/ });
  await packaging.click();
  await page.getByRole('option', { name: 'Để ngoài, không nhập' }).click();
  await expect(page.getByText(/^Để ngoài: «Quy cách/)).toBeVisible();
  await packaging.click();
  await page.getByRole('option', { name: 'Quy cách đóng gói' }).click();
  await expect(page.getByText('Mọi cột đều được hiểu.')).toBeVisible();
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page.getByRole('button', { name: 'Lấy dòng 1 làm tiêu đề' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('button', { name: 'Nhập 16 dòng' })).toBeEnabled();
});

test('what is applied is what the list says, and the lists of the registry show it', async () => {
  await page.getByRole('button', { name: 'Nhập 16 dòng' }).click();
  await expect(page.getByText(`Đã nhập «${clean}»`)).toBeVisible();
  await expect
    .poll(() => readSum(page, 'Kết quả của dòng đọc được'))
    .toEqual({ read: 16, created: 16, updated: 0, unchanged: 0, doubtful: 0, refused: 0 });
  const { producers, products } = expectedOf(clean);
  await expectInRegister(page, 'Chủ thể', producers.length);
  await expectInRegister(page, 'Sản phẩm', products.length);
  await expect(page.getByText(products[0]?.name ?? '').first()).toBeVisible();
});

test('a second import skips its titles and totals, and joins the first', async () => {
  await goTo(page, 'Nhập từ Excel');
  await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
  await chooseFiles(office().app, page, [listFile(titled)]);
  await expect(page.getByRole('button', { name: 'Nhập 11 dòng' })).toBeEnabled();
  await expect.poll(async () => (await preview()).created).toBe(expectedOf(titled).products.length);
  expect(addsUp(await preview())).toBe(true);
  await page.getByRole('button', { name: /^Xem \d+ dòng/ }).click();
  await expect(page.getByRole('grid', { name: 'Dòng không phải dữ liệu' })).toContainText('tổng cộng');
  await page.getByRole('button', { name: 'Nhập 11 dòng' }).click();
  await expect(page.getByText(`Đã nhập «${titled}»`)).toBeVisible();
  await expectInRegister(page, 'Sản phẩm', 16 + 11);
});

test('both imports are taken back from the list of recent ones, and nothing is left', async () => {
  await goTo(page, 'Nhập từ Excel');
  await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
  await expect(page.getByText('Đã hoàn tác: sổ trở lại như trước khi nhập.')).toBeVisible();
  await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
  await page.getByRole('button', { name: `Hoàn tác ${clean}` }).click();
  await expect(page.getByText('Đã hoàn tác: sổ trở lại như trước khi nhập.')).toBeVisible();
  await goTo(page, 'Sản phẩm');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Sản phẩm' })).toContainText('0');
});

test('it can be brought in again, and a third time it changes nothing', async () => {
  await goTo(page, 'Nhập từ Excel');
  await chooseFiles(office().app, page, [listFile(clean)]);
  await page.getByRole('button', { name: 'Nhập 16 dòng' }).click();
  await expect(page.getByText(`Đã nhập «${clean}»`)).toBeVisible();
  await expectInRegister(page, 'Sản phẩm', 16);
  await goTo(page, 'Nhập từ Excel');
  await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
  await chooseFiles(office().app, page, [listFile(clean)]);
  await expect(page.getByText('Sổ đã có đủ mọi dòng của tệp này: không có gì để ghi.')).toBeVisible();
  await expect.poll(preview).toEqual({ read: 16, created: 0, updated: 0, unchanged: 16, doubtful: 0, refused: 0 });
});

const heading = ['STT', 'Tên sản phẩm', 'Tên chủ thể', 'Mã số thuế', 'Hạng sao', 'Giá bán lẻ (đồng)'];

async function bringTexts(name: string, rows: readonly (readonly string[])[]): Promise<void> {
  const file = path.join(office().userData, name);
  fs.writeFileSync(file, textWorkbook([heading, ...rows]));
  await page.getByRole('button', { name: 'Chọn tệp', exact: true }).click();
  await leaveFiles(page);
  await chooseFiles(office().app, page, [file]);
  await expect(page.locator('.page-context', { hasText: name })).toBeVisible();
}

const beside = () => page.getByRole('complementary', { name: 'Chi tiết dòng đang chọn' });

test('a changed price is shown old beside new with its cell, and can be kept as it was', async () => {
  await bringTexts('gia-moi.xlsx', [
    ['1', 'Chè Tà Xùa một tôm hai lá', 'HTX Chè Mây Núi Tà', '0188200014', '4 sao', '299000'],
    ['2', 'Chè Tà Xùa lên men', 'HTX Chè Mây Núi Tà', '0188200014', '', '355000'],
  ]);
  await expect.poll(preview).toMatchObject({ read: 2, updated: 2 });
  await toFirstRow(page.getByRole('grid', { name: 'Có thay đổi' }));
  await expect(beside().getByRole('heading', { name: 'Dòng 2, ô Giá bán lẻ' })).toBeVisible();
  await expect(beside()).toContainText('280.000');
  await expect(beside()).toContainText('Trong tệp, ô F2');
  await expect(beside()).toContainText('đọc từ «299000»');
  await beside().getByLabel('Giữ giá trị trong sổ').check();
  await beside().getByLabel('Làm vậy cho cả 2 ô Giá bán lẻ').check();
  await expect(page.getByText('Sổ đã có đủ mọi dòng của tệp này')).toBeVisible();
  await beside()
    .getByLabel(/^Lấy giá trị trong tệp/)
    .check();
  await expect(page.getByRole('button', { name: 'Nhập 2 dòng' })).toBeEnabled();
  await page.getByRole('button', { name: 'Nhập 2 dòng' }).click();
  await expect(page.getByText('Đã nhập «gia-moi.xlsx»')).toBeVisible();
  await goTo(page, 'Sản phẩm');
  await expect(page.getByRole('row', { name: /Chè Tà Xùa một tôm hai lá/ })).toContainText('299.000');
});

test('a doubtful row waits for a word; unanswered it is counted, listed and not written', async () => {
  await goTo(page, 'Nhập từ Excel');
  await bringTexts('nghi.xlsx', [
    ['1', 'Trà hoa vàng', 'Công ty TNHH Hoàn Toàn Khác', '0188200014', '3 sao', '90000'],
    ['2', 'Mật ong rừng', 'HTX Chưa Từng Có', '', '3 sao', '120000'],
  ]);
  await expect.poll(preview).toEqual({ read: 2, created: 1, updated: 0, unchanged: 0, doubtful: 1, refused: 0 });
  await page.getByRole('tab', { name: /Còn nghi/ }).click();
  await toFirstRow(page.getByRole('grid', { name: 'Còn nghi' }));
  await beside().getByRole('button', { name: 'Chính là «HTX Chè Mây Núi Tà» (cùng mã số thuế)' }).press('Enter');
  await expect(page.getByRole('grid', { name: 'Còn nghi' })).toBeFocused();
  await expect(page.getByText('Bạn đã trả lời 1 chỗ nghi.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nhập 2 dòng' })).toBeEnabled();
  await page.getByRole('button', { name: 'Trả lời lại từ đầu' }).click();
  await page.getByRole('button', { name: 'Nhập 1 dòng' }).click();
  await expect(page.getByText('Đã nhập «nghi.xlsx»')).toBeVisible();
  await expect(page.getByText('còn nghi, chưa nhập')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'trang «DS», dòng 2' })).toContainText('Trà hoa vàng');
});

test('an undo keeps what was edited since, and names it', async () => {
  await page.getByRole('link', { name: 'Xem chủ thể' }).click();
  await page.getByRole('grid').getByText('HTX Chưa Từng Có').dblclick();
  const note = page.getByRole('textbox', { name: 'Ghi chú' });
  await note.fill('đã gọi điện');
  await note.blur();
  await goTo(page, 'Nhập từ Excel');
  await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
  await expect(page.getByText('Đã hoàn tác. Giữ lại 1 chỗ:')).toBeVisible();
  await expect(page.getByText(/^HTX Chưa Từng Có: /)).toBeVisible();
});

test('pictures of rows become photos of at most 1600 px, and what a camera wrote into them stays behind', async () => {
  const file = path.join(office().userData, 'anh.xlsx');
  fs.writeFileSync(file, withPictures(listFile('a10-anh-va-cong-thuc.xlsx')));
  await page.getByRole('button', { name: 'Chọn tệp', exact: true }).click();
  await chooseFiles(office().app, page, [file]);
  await page.getByRole('button', { name: /^Nhập \d+ dòng/ }).click();
  await expect(page.getByText('Đã lấy 8 ảnh.')).toBeVisible();
  // One photo and one picture, however many products show them.
  const photos = storedPhotos(office().userData);
  expect(photos).toHaveLength(2);
  for (const photo of photos) {
    expect([...photo.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    expect(photo.includes('Exif')).toBe(false);
  }
  const sizes = photos.map(jpegSize);
  expect(Math.max(...sizes.flatMap(({ width, height }) => [width, height]))).toBe(1600);
});

test('files may be dropped on the window', async () => {
  await page.getByRole('button', { name: 'Chọn tệp', exact: true }).click();
  await leaveFiles(page);
  const text = 'Tên sản phẩm;Tên chủ thể;Hạng sao\nCốm Vòng;HTX Cốm;4 sao';
  await page.evaluate((content) => {
    const given = new DataTransfer();
    given.items.add(new File([content], 'tha-vao.csv'));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      window.dispatchEvent(new DragEvent(type, { dataTransfer: given, bubbles: true, cancelable: true }));
    }
  }, text);
  await expect(page.getByRole('button', { name: 'Nhập 1 dòng' })).toBeEnabled();
});

test('no step has a serious finding of axe, in either language', async () => {
  const serious = async (where: string): Promise<void> => {
    expect(await seriousFindings(page), where).toEqual([]);
  };
  await serious('preview');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await serious('columns');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await serious('tables');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await serious('files');
  await office().app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('language')?.click());
  await expect(page.getByRole('heading', { level: 1, name: 'Import from Excel' })).toBeVisible();
  await serious('files in English');
  await page.getByRole('button', { name: 'Preview', exact: true }).last().click();
  await serious('preview in English');
});
