import type { AtomicWriter } from '../../electron/atomic-write';
import type { FileSystem } from '../../electron/file-system';

export interface TestWriter extends AtomicWriter {
  /** Milliseconds asked for; nobody waits. */
  readonly slept: number[];
}

/** A writer with counted "random" names and a clock that does not run. */
export function createTestWriter(fs: FileSystem, more: Partial<AtomicWriter> = {}): TestWriter {
  const slept: number[] = [];
  let count = 0;
  return {
    fs,
    randomHex: () => (count += 1).toString(16).padStart(32, '0'),
    sleep: async (ms) => {
      slept.push(ms);
    },
    slept,
    ...more,
  };
}
