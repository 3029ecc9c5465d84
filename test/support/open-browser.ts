import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';

interface FoundBrowser {
  findChromium(env: NodeJS.ProcessEnv, playwrightBrowser: () => string | undefined): string;
  playwrightBrowser(): string | undefined;
}

/** A browser for pages that need no Electron: the Chromium of this machine, the one that the stand-in takes too. */
export function openBrowser(): Promise<Browser> {
  const load = createRequire(path.join(process.cwd(), 'package.json'));
  const { findChromium, playwrightBrowser } = load(
    './test/support/electron-stand-in/runtime/browser/chromium.cjs',
  ) as FoundBrowser;
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: findChromium(process.env, playwrightBrowser),
    args: root ? ['--no-sandbox'] : [],
  });
}
