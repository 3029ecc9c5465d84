import { defineConfig } from '@playwright/test';
import { selectElectronBinary } from './electron-binary';

// npm scripts and CI start in the root of the project.
selectElectronBinary(process.cwd());

export default defineConfig({
  testDir: '../test',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  // One application with its browser keeps about one core busy, and waits for disk and clock besides. Each has a folder,
  // a profile and a lock of its own.
  workers: 2,
  fullyParallel: false,
  timeout: 120_000,
  // What is expected is a state, not a speed: on a busy machine it comes later, and only a failure costs this long.
  expect: { timeout: 15_000 },
  reporter: 'list',
  forbidOnly: process.env['CI'] !== undefined,
});
