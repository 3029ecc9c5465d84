import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadSample } from './book-window';
import { launchApp } from './launch-app';

let made: Promise<string> | null = null;

/**
 * A closed profile with the sample province in it, for `launchApp({ profile })`. Made once by each process that runs
 * tests, through the window as an officer would, and removed when the process ends. Its book is backed up already: the
 * program has no reason to make a backup of its own in the first seconds.
 */
export const sampleProfile = (): Promise<string> => {
  made ??= makeProfile().catch((error: unknown) => {
    made = null;
    throw error;
  });
  return made;
};

async function makeProfile(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-sample-'));
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  const { page, close } = await launchApp({ userData: folder });
  try {
    await loadSample(page);
  } finally {
    await close();
  }
  return folder;
}
