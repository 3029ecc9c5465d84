import { defineConfig } from 'vitest/config';

/** Unit tests run in plain Node; what needs a window is a Playwright spec. Two workers: the machines have two cores. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['node_modules', 'dist', 'test/fixtures'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
