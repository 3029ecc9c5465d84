import { defineConfig } from '@playwright/test';
import { selectElectronBinary } from './electron-binary';

// npm scripts and CI start in the root of the project.
selectElectronBinary(process.cwd());

export default defineConfig({
  testDir: '../test',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  // Every specification starts a whole application; two at once would only slow each other down.
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  // What is expected is a state, not a speed: on a busy machine it comes later, and only a failure costs this long.
  expect: { timeout: 15_000 },
  reporter: 'list',
  forbidOnly: process.env['CI'] !== undefined,
});
