import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { buildApp } from '../../build/build-app';
import { projectRoot } from '../../build/project-root';
import { runScript } from '../../build/run-script';
import { loadSample } from '../support/book-window';
import { readToast } from '../support/conference-window';
import { launchApp } from '../support/launch-app';
import { chooseLanguage, everyScreen, openScreen } from '../support/screens';
import { extraShots } from './extra-shots';
import { helpShots } from './help-pictures';

const languages = [
  { code: 'vi', name: 'Tiếng Việt' },
  { code: 'en', name: 'English' },
] as const;
type Code = (typeof languages)[number]['code'];

/** What an office sees: its usual window, and what is left of it when the text is twice as large. */
const sizes = [
  { name: '1366x768', width: 1366, height: 768 },
  { name: '200-percent', width: 683, height: 384 },
] as const;

interface Order {
  readonly languages: readonly Code[];
  /** Only screens whose address holds this. */
  readonly only: string;
  readonly helpPictures: boolean;
}

function readOrder(): Order {
  const { values } = parseArgs({
    options: {
      language: { type: 'string', default: '' },
      only: { type: 'string', default: '' },
      'help-pictures': { type: 'boolean', default: false },
    },
  });
  const wanted = languages.map(({ code }) => code).filter((code) => values.language === '' || values.language === code);
  return { languages: wanted, only: values.only, helpPictures: values['help-pictures'] };
}

/** `/hoi-nghi/<id>/thong-tin` → `hoi-nghi-1-thong-tin`: file names that stay the same from run to run. */
const fileNameOf = (address: string): string =>
  address === '/'
    ? 'viec-can-lam'
    : address
        .split('/')
        .slice(1)
        .map((part) => (/\d/.test(part) ? '1' : part))
        .join('-');

async function shoot(page: Page, folder: string, only: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  let count = 0;
  const take = async (name: string): Promise<void> => {
    count += 1;
    await page.screenshot({ path: path.join(folder, `${String(count).padStart(2, '0')}-${name}.png`) });
  };
  for (const address of [...(await everyScreen(page)), '/chu-the/bang', '/san-pham/bang', '/ben-mua/bang']) {
    if (!address.includes(only)) continue;
    await openScreen(page, address);
    await settled(page);
    await take(fileNameOf(address));
  }
  if (only === '')
    for (const { name, open, close } of extraShots) {
      await open(page);
      await settled(page);
      await take(name);
      await close(page);
    }
  return count;
}

/** Lists are prepared, pictures are there, nothing moves. */
async function settled(page: Page): Promise<void> {
  await page.locator('.waiting').waitFor({ state: 'hidden' });
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.waitForTimeout(250);
}

/** `npm run shots [-- --language vi|en --only /san-pham --help-pictures]`: every screen of the sample as a picture, into shots-output/. */
async function main(): Promise<number> {
  const order = readOrder();
  await buildApp({ dev: false, force: false });
  const output = path.join(projectRoot, 'shots-output');
  if (order.only === '' && !order.helpPictures) await rm(output, { recursive: true, force: true });
  const launched = await launchApp();
  const { page } = launched;
  try {
    await page.setViewportSize(sizes[0]);
    if (!order.helpPictures) await firstStart(page, output);
    await loadSample(page);
    // The word that the sample is in stands over what the pictures show.
    await readToast(page, /./);
    for (const language of languages.filter(({ code }) => order.languages.includes(code))) {
      await page.setViewportSize(sizes[0]);
      await chooseLanguage(page, language.name);
      if (order.helpPictures) {
        await helpShots(page, path.join(projectRoot, 'renderer', 'features', 'help', 'pictures', language.code));
        continue;
      }
      for (const { name, ...size } of sizes) {
        await page.setViewportSize(size);
        const folder = path.join(output, language.code, name);
        console.log(`${folder}: ${await shoot(page, folder, order.only)} pictures`);
      }
    }
  } finally {
    await launched.close();
  }
  return 0;
}

async function firstStart(page: Page, output: string): Promise<void> {
  const folder = path.join(output, 'vi', sizes[0].name);
  await mkdir(folder, { recursive: true });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  await page.screenshot({ path: path.join(folder, '00-mo-lan-dau.png') });
}

runScript(main);
