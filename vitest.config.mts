import { defineConfig } from 'vitest/config';

// vitest 5 is written for Node 22 and prints failed tests with `Map.groupBy`, which Node 20 lacks: without this a
// failing test shows a TypeError instead of its reason.
Map.groupBy ??= <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

/**
 * Unit tests run in plain Node; what needs a window is a Playwright spec. Two workers: the machines have two cores. The
 * files of one worker share their modules: loading zod, React and the readers anew for each of 480 files took longer
 * than half of the tests. What a file stubs, it gives back.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['node_modules', 'dist', 'test/fixtures'],
    environment: 'node',
    setupFiles: ['test/support/property-seed.ts'],
    maxWorkers: 2,
    isolate: false,
    // A test in which nothing was expected has shown nothing.
    expect: { requireAssertions: true },
    // Patience, not a measure: a busy machine is ten times slower than a quiet one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
