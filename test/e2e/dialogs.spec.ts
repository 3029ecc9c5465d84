import { expect, type Locator, type Page, test } from '@playwright/test';
import { dictionaries, type Language } from '../../renderer/i18n/dictionary';
import { seriousFindings } from '../support/axe';
import { chooseLanguage, everyScreen, openScreen } from '../support/screens';
import { laptop, serialApp } from '../support/serial-app';

let page: Page;
let memoranda = '';
/** Every dialog, opened as an officer opens it: axe, the focus, and the way out. */
serialApp({ sample: true, size: laptop }, async (opened) => {
  ({ page } = opened);
  memoranda = (await everyScreen(page)).find((address) => /^\/bien-ban\/[^/]+$/.test(address)) ?? '';
});

const dialog = (): Locator => page.getByRole('dialog');
const press = (name: string): Promise<void> => page.getByRole('main').getByRole('button', { name }).first().click();

/** A paper of the list, whose inspector opens the dialogs about it. */
const openPaper = async (): Promise<void> => {
  await openScreen(page, memoranda);
  const row = page.getByRole('grid').locator('.data-list-row').first();
  await row.getByRole('gridcell').nth(1).click();
};

type Opening = readonly [name: string, open: (language: Language) => Promise<void>];
const openings: readonly Opening[] = [
  [
    'add a producer',
    async (language) => {
      await openScreen(page, '/chu-the');
      await press(dictionaries[language].producers.add);
    },
  ],
  [
    'add a product',
    async (language) => {
      await openScreen(page, '/san-pham');
      await press(dictionaries[language].products.add);
    },
  ],
  [
    'add a buyer',
    async (language) => {
      await openScreen(page, '/ben-mua');
      await press(dictionaries[language].buyers.add);
    },
  ],
  [
    'add a conference',
    async (language) => {
      await openScreen(page, '/hoi-nghi');
      await press(dictionaries[language].conferences.create);
    },
  ],
  [
    'goods of a memorandum',
    async (language) => {
      await openPaper();
      await press(dictionaries[language].mous.toGoods);
    },
  ],
  [
    'a page of a memorandum, large',
    async (language) => {
      await openPaper();
      await press(dictionaries[language].mous.preview.zoom);
    },
  ],
  [
    'confirm a restore',
    async (language) => {
      const { snapshots } = dictionaries[language].settings;
      await openScreen(page, '/cai-dat');
      await press(snapshots.now);
      await expect(page.getByText(snapshots.present).first()).toBeVisible();
      // A backup of what is there now has nothing to bring back: something must have changed since.
      const officer = page.locator('#field-officerName').getByRole('textbox');
      await officer.fill(`Lê Thị Hà ${language}`);
      await officer.press('Tab');
      await page
        .getByRole('main')
        .getByRole('row')
        .getByRole('button', { name: new RegExp(`^${snapshots.restore}`) })
        .last()
        .click();
    },
  ],
  [
    'the licence',
    async (language) => {
      await openScreen(page, '/cai-dat');
      await press(dictionaries[language].settings.about.licence);
    },
  ],
];

for (const language of ['vi', 'en'] as const) {
  test(`the language is chosen: ${language}`, async () => {
    await chooseLanguage(page, language === 'vi' ? 'Tiếng Việt' : 'English');
  });

  for (const [name, open] of openings) {
    test(`${name}, ${language}: no serious finding, the focus inside, Esc closes`, async () => {
      await open(language);
      await expect(dialog()).toBeVisible();
      expect(await seriousFindings(page)).toEqual([]);
      await expect.poll(() => dialog().evaluate((box) => box.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await expect(dialog()).toBeHidden();
    });
  }

  for (const [table, address] of [
    ['producers', '/chu-the'],
    ['buyers', '/ben-mua'],
    ['products', '/san-pham'],
  ] as const) {
    test(`adding to ${table} says what is required, what is missing, and can wait, ${language}`, async () => {
      const words = dictionaries[language];
      await openScreen(page, address);
      await press(words[table].add);
      const { name } = words.fields[table];
      await expect(dialog().getByLabel(`${name} (${words.ui.required})`)).toBeFocused();
      await dialog().getByRole('button', { name: words[table].add }).click();
      await expect(dialog().getByText(words[table].nameMissing)).toBeVisible();
      await expect(dialog().getByLabel(`${name} (${words.ui.required})`)).toBeFocused();
      expect(await seriousFindings(page)).toEqual([]);
      await dialog().getByRole('button', { name: words.ui.cancel }).click();
      await expect(dialog()).toBeHidden();
    });
  }
}

test('the kind of a buyer may wait, and its page says what is not known', async () => {
  const { buyers, fields, ui } = dictionaries.en;
  await openScreen(page, '/ben-mua');
  await press(buyers.add);
  await expect(dialog().getByRole('combobox', { name: `${fields.buyers.kind} (${ui.optional})` })).toBeVisible();
  await dialog().getByLabel(`${fields.buyers.name} (${ui.required})`).fill('Chợ phiên Đồng Văn');
  await dialog().getByRole('button', { name: buyers.add }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Chợ phiên Đồng Văn' })).toBeVisible();
  await expect(page.getByText(ui.unknownKind, { exact: true })).toBeVisible();
});
