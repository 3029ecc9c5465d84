import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { chooseFiles, goTo, listFile, nameOffice, readSum, toPreview } from '../support/import-window';
import { answerDialogs } from '../support/launch-app';
import { serialApp } from '../support/serial-app';

let page: Page;

const office = serialApp({}, async (opened) => {
  ({ page } = opened);
  await nameOffice(page);
  await goTo(page, 'Nhập từ Excel');
});

const toFiles = () => page.getByRole('button', { name: 'Chọn tệp', exact: true }).click();
const preview = () => readSum(page, 'Dòng đọc được');

/** Leaves the file in work, so that the next one is opened by itself. */
async function leave(name: string): Promise<void> {
  await toFiles();
  await page.getByRole('button', { name: `Bỏ tệp ${name}` }).click();
}

test('a workbook with a sheet for each commune: each is named, and one can be left out', async () => {
  const name = 'a04-moi-xa-mot-trang.xlsx';
  await chooseFiles(office().app, page, [listFile(name)]);
  await expect(page.getByRole('button', { name: 'Nhập 11 dòng' })).toBeEnabled();
  await expect(page.getByRole('columnheader', { name: 'Trang' })).toBeVisible();
  await page.getByRole('button', { name: 'Bảng và tiêu đề' }).click();
  await expect(page.getByRole('button', { name: /Số liệu chung.*bảng tổng hợp, không đọc/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /Sheet6.*trang trống/ })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Đọc Trang «UMinh»' }).uncheck();
  await expect(page.getByRole('button', { name: /UMinh.*bạn để ngoài/ })).toBeVisible();
  await page.getByRole('button', { name: 'Xem trước', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Nhập 8 dòng' })).toBeEnabled();
  await page.getByRole('button', { name: 'Bảng và tiêu đề' }).click();
  await page.getByRole('checkbox', { name: 'Đọc Trang «UMinh»' }).check();
  await page.getByRole('button', { name: 'Xem trước', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Nhập 11 dòng' })).toBeEnabled();
  await leave(name);
});

test('another header row by one click, another number of lines by one choice', async () => {
  const name = 'a02-phu-luc-cong-van.xlsx';
  await chooseFiles(office().app, page, [listFile(name)]);
  await expect(page.getByRole('button', { name: 'Nhập 11 dòng' })).toBeEnabled();
  await page.getByRole('button', { name: 'Bảng và tiêu đề' }).click();
  const row = (number: number) => page.getByRole('button', { name: `Lấy dòng ${number} làm tiêu đề` });
  await expect(row(8)).toHaveAttribute('aria-pressed', 'true');
  await expect(row(9)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('combobox', { name: 'Tiêu đề gồm' }).selectOption('1');
  await expect(row(9)).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('combobox', { name: 'Tiêu đề gồm' }).selectOption('2');
  await expect(row(9)).toHaveAttribute('aria-pressed', 'true');
  await row(6).click();
  await expect(row(6)).toHaveAttribute('aria-pressed', 'true');
  await row(8).click();
  await page.getByRole('button', { name: 'Xem trước', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Nhập 11 dòng' })).toBeEnabled();
  await leave(name);
});

test('old letters are shown before and after, and arrive as Unicode', async () => {
  const name = 'a06-van-ban-tcvn3.xls';
  await chooseFiles(office().app, page, [listFile(name)]);
  await toPreview(page);
  await expect(page.getByRole('button', { name: 'Nhập 12 dòng' })).toBeEnabled();
  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  await expect(page.getByText(/viết bằng phông TCVN3/).first()).toBeVisible();
  await expect(page.locator('.import-decoded s').first()).not.toHaveText('');
  await leave(name);
});

test('rows of one producer written in several ways are said to be taken together', async () => {
  const name = 'a09-trung-va-gan-giong.xlsx';
  await chooseFiles(office().app, page, [listFile(name)]);
  await toPreview(page);
  await expect(page.getByRole('button', { name: /^Nhập \d+ dòng/ })).toBeEnabled();
  await page.getByRole('tab', { name: /Lưu ý/ }).click();
  await expect(page.getByText(/^Coi là một chủ thể/).first()).toBeVisible();
  await expect.poll(async () => (await preview()).read).toBe(20);
  await leave(name);
});

test('the whole way by keyboard alone', async () => {
  await answerDialogs(office().app, { open: [listFile('a01-bieu-theo-doi.xlsx')] });
  await page.getByRole('button', { name: 'Chọn tệp…' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Nhập 16 dòng' })).toBeEnabled();
  /** Tabs on until the wanted part has the focus; as far as a screen can be long. */
  const tabTo = async (isThere: () => Promise<boolean>): Promise<void> => {
    for (let press = 0; press < 60; press += 1) {
      if (await isThere()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('not reachable with Tab');
  };
  const focused = (selector: string) => () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  await tabTo(focused('[role="tab"]'));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: /Có thay đổi/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await tabTo(focused('[role="grid"]'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Nhập 15 dòng' })).toBeEnabled();
  await page.keyboard.press('F6');
  await expect(page.getByRole('complementary', { name: 'Chi tiết dòng đang chọn' })).toBeFocused();
  await page.keyboard.press('F6');
  await page.getByRole('grid').focus();
  await tabTo(() => page.evaluate(() => document.activeElement?.textContent?.startsWith('Nhập 15') ?? false));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã nhập «a01-bieu-theo-doi.xlsx»')).toBeVisible();
});

test('a file that is gone when it is chosen is said so, beside the button', async () => {
  await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
  await chooseFiles(office().app, page, [path.join(office().userData, 'khong-con.xlsx')]);
  await expect(page.getByRole('alert')).toContainText('Chưa mở được tệp vừa chọn');
});

test('a small window and 200 % keep every control in reach, without sideways scroll', async () => {
  const copy = path.join(office().userData, 'ban-sao.xlsx');
  fs.copyFileSync(listFile('a02-phu-luc-cong-van.xlsx'), copy);
  await chooseFiles(office().app, page, [copy]);
  await expect(page.getByRole('button', { name: 'Nhập 11 dòng' })).toBeEnabled();
  for (const size of [
    { width: 911, height: 512 },
    { width: 683, height: 384 },
  ]) {
    await page.setViewportSize(size);
    for (const step of ['Bảng và tiêu đề', 'Cột', 'Xem trước']) {
      await page.getByRole('button', { name: step, exact: true }).first().click();
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
        .toBeLessThanOrEqual(0);
      await expect(page.locator('.action-bar button').last()).toBeInViewport();
    }
  }
});
