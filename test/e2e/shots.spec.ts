import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { dictionaries } from '../../renderer/i18n/dictionary';
import { chooseLanguage, everyScreen, openScreen } from '../support/screens';
import { serialApp } from '../support/serial-app';
import { fixedWords, lostControls, shownWords } from '../support/shown-words';

let page: Page;
serialApp({ sample: true }, (opened) => {
  ({ page } = opened);
});

const sheets = ['/chu-the/bang', '/san-pham/bang', '/ben-mua/bang'];
/** Each language's name stands in its own words in both. */
const namesOfLanguages = new Set(['English', 'Tiếng Việt']);

/** Texts of the registry and of papers, which stay Vietnamese, that happen to be words of the dictionary too. */
const alwaysVietnamese = new Set(['Bộ Nông nghiệp và Môi trường', 'Căn cứ', 'tháng', 'năm']);

/** Fixed texts that one language has and the other has not. */
const onlyIn = (language: 'vi' | 'en'): ReadonlySet<string> => {
  const others = new Set(fixedWords(dictionaries[language === 'vi' ? 'en' : 'vi']));
  return new Set(
    fixedWords(dictionaries[language]).filter(
      (word) => !others.has(word) && !namesOfLanguages.has(word) && !alwaysVietnamese.has(word) && word.length > 2,
    ),
  );
};

for (const [language, foreign] of [
  ['English', 'vi'],
  ['Tiếng Việt', 'en'],
] as const) {
  test(`no word of the other language stands on any screen: ${language}`, async () => {
    test.setTimeout(180_000);
    await chooseLanguage(page, language);
    const strange = onlyIn(foreign);
    expect(strange.size).toBeGreaterThan(500);
    const untranslated = async () => (await shownWords(page)).filter((word) => strange.has(word));
    for (const address of [...(await everyScreen(page)), ...sheets]) {
      await openScreen(page, address);
      await expect.poll(untranslated, { message: address }).toEqual([]);
    }
  });
}

test('these eyes are open: a word left in Vietnamese and a button cut off are found', async () => {
  await openScreen(page, '/lich-su');
  await page.evaluate(() => {
    const planted = document.createElement('div');
    planted.id = 'planted';
    planted.style.cssText = 'width:100px;overflow:hidden';
    planted.innerHTML = '<p style="width:400px;margin-left:90px"><button>Nhập từ Excel</button></p>';
    document.querySelector('main')?.append(planted);
  });
  expect((await shownWords(page)).filter((word) => onlyIn('vi').has(word))).toContain('Nhập từ Excel');
  expect(await lostControls(page)).toContain('button «Nhập từ Excel»');
  await page.evaluate(() => document.querySelector('#planted')?.remove());
});

for (const size of [
  { width: 911, height: 512 },
  { width: 683, height: 384 },
]) {
  for (const language of ['Tiếng Việt', 'English'] as const) {
    test(`no control is lost at ${size.width} × ${size.height}: ${language}`, async () => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width: 1366, height: 768 });
      await chooseLanguage(page, language);
      await page.setViewportSize(size);
      for (const address of [...(await everyScreen(page)), ...sheets]) {
        await openScreen(page, address);
        await expect.poll(() => lostControls(page), { message: address }).toEqual([]);
      }
    });
  }
}

test('high contrast keeps what is chosen in sight', async () => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await chooseLanguage(page, 'Tiếng Việt');
  await page.emulateMedia({ forcedColors: 'active' });
  const outlined = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).outlineStyle);
  await expect.poll(() => outlined('.navigation a.on')).toBe('solid');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect.poll(() => outlined('.palette-option.on')).toBe('solid');
  await page.keyboard.press('Escape');
  await page.emulateMedia({ forcedColors: 'none' });
});

test('the gallery of parts is no part of what is packaged', async () => {
  const files = readdirSync(path.join(process.cwd(), 'dist', 'window', 'assets'));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((name) => name.startsWith('gallery'))).toEqual([]);
  await page.evaluate(() => {
    window.location.hash = '/phong-mau';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Gallery' })).toHaveCount(0);
});
