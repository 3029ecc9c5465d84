import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from '@playwright/test';
import { untilOpen } from './book-window';
import { type LaunchedApp, launchApp } from './launch-app';
import { sampleProfile } from './sample-profile';

export interface SerialApp extends LaunchedApp {
  /** A folder of this file's own for what is saved and opened; removed at the end. */
  readonly folder: string;
}

export interface SerialOptions {
  /** The book holds the sample province, and is open. Otherwise it is the first start of a fresh profile. */
  readonly sample?: boolean;
  /** Size of the window's content instead of what the application chooses. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** The screen that most officers have. */
export const laptop = { width: 1366, height: 768 } as const;

/**
 * One application for all tests of a file, one after the other: started before the first, quit after the last.
 * `begin` runs once after the start. Returns the way to the running application, for tests and hooks.
 */
export function serialApp(
  { sample = false, size }: SerialOptions,
  begin: (opened: SerialApp) => Promise<void> | void,
): () => SerialApp {
  let opened: SerialApp | null = null;
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async () => {
    const launched = await launchApp(sample ? { profile: await sampleProfile() } : {});
    opened = { ...launched, folder: fs.mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-files-')) };
    if (size) await launched.page.setViewportSize(size);
    if (sample) await untilOpen(launched.page);
    await begin(opened);
  });
  test.afterAll(async () => {
    await opened?.close();
    if (opened) fs.rmSync(opened.folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return () => {
    if (!opened) throw new Error('The application of this file has not been started yet.');
    return opened;
  };
}
