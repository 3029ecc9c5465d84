import { expect, type Page } from '@playwright/test';
import { goTo } from './import-window';

/** The sheet of a register in the window, as specs work in it. `page`: asked each time, for it comes with the application. */
export const sheetOf = (page: () => Page) => {
  const grid = () => page().getByRole('grid').first();
  const cell = (row: number, column: number) => page().locator(`[data-row="${row}"][data-column="${column}"]`);
  const editor = () => page().locator('.sheet-editor-box');
  const status = () => page().locator('.sheet-foot');
  /** Back to the first row, wherever the test before left the sheet. */
  const home = async (): Promise<void> => {
    await page().keyboard.press('Control+Home');
    await expect(cell(0, 0)).toBeVisible();
  };
  /** -2 for a column that is not shown. */
  const columnOf = async (label: string): Promise<number> => {
    const heads = await grid()
      .getByRole('columnheader')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    return heads.indexOf(label) - 1;
  };
  const openSheet = async (screen: string): Promise<void> => {
    await goTo(page(), screen);
    await page().getByRole('link', { name: 'Bảng tính' }).click();
    await expect(editor()).toBeFocused();
  };
  /** What the first rows show in a column. */
  const texts = (column: number, rows: number): Promise<readonly string[]> =>
    Promise.all(Array.from({ length: rows }, (_none, row) => cell(row, column).innerText()));
  return { grid, cell, editor, status, home, columnOf, openSheet, texts };
};
