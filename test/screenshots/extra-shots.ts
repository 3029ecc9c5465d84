import type { Page } from '@playwright/test';
import { openScreen } from '../support/screens';

interface ExtraShot {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  readonly close: (page: Page) => Promise<void>;
}

const escape = (page: Page): Promise<void> => page.keyboard.press('Escape');

/** What lies over or beside the screens. Found by what is the same in both languages. */
export const extraShots: readonly ExtraShot[] = [
  {
    name: 'tim-luc-mo',
    open: async (page) => {
      await openScreen(page, '/san-pham');
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').waitFor();
    },
    close: escape,
  },
  {
    name: 'tim-caphe',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('mat ong');
    },
    close: escape,
  },
  {
    name: 'tro-giup',
    open: async (page) => {
      await page.keyboard.press('F1');
      await page.locator('.help-page').waitFor();
    },
    close: escape,
  },
  {
    name: 'phim-tat',
    open: async (page) => {
      await page.keyboard.press('Control+/');
      await page.locator('.key-groups').first().waitFor();
    },
    close: escape,
  },
];
