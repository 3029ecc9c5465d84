import type { Page } from '@playwright/test';
import { type LaunchedApp, type LaunchOptions, launchApp } from '../support/launch-app';

/** What the main process of the fixture saw (fixture-app/main.cjs). */
export interface MainSeen {
  readonly secondInstances: { argv: string[]; cwd: string; data: unknown }[];
  readonly navigations: string[];
  readonly gone: string[];
  readonly permissions: string[];
  readonly preloadError?: string;
  prevented: number;
  stay: boolean;
}

/** What its page saw (fixture-app/window/page.js). */
export interface PageResults {
  readonly globals: string[];
  readonly violations: string[];
  readonly notes: string[];
  readonly menu: string[];
  readonly eval: unknown;
  readonly outside: unknown;
  readonly lazy: unknown;
  readonly worker: unknown;
  readonly wasm: unknown;
  readonly starts: number;
}

interface FixtureBridge {
  call(name: string, value?: unknown): Promise<unknown>;
  note(text: string): void;
  on(name: string, listener: (payload: unknown) => void): () => void;
  twice(value: number, change: (value: number) => number): number[];
  fail(): never;
  sendSync(): never;
  readonly platform: string;
  readonly electron: string;
}

interface StandInRecords {
  readonly log: { url: string; type: string; blocked?: string }[];
  readonly calls: [string, ...unknown[]][];
}

declare global {
  var fixture: FixtureBridge;
  var results: PageResults;
  var inlineRan: boolean | undefined;
}

export async function launchFixture(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const launched = await launchApp({ appPath: 'test/electron-stand-in/fixture-app', ...options });
  await launched.page.getByRole('heading', { name: 'Sẵn sàng' }).waitFor();
  return launched;
}

export const resultsOf = (page: Page): Promise<PageResults> => page.evaluate(() => globalThis.results);

/** `globalThis.fixture` of the main process is another one than that of the page. */
export const seenBy = (launched: LaunchedApp): Promise<MainSeen> =>
  launched.app.evaluate(() => globalThis.fixture as unknown as MainSeen);

export const recordsOf = (launched: LaunchedApp): Promise<StandInRecords> =>
  launched.app.evaluate((electron) => {
    // oxlint-disable-next-line no-underscore-dangle -- the one name that cannot meet a name of Electron's
    const { log, calls } = (electron as unknown as { __standin: StandInRecords }).__standin;
    return { log, calls };
  });
