import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { inProject } from '../../../build/project-root';
import { longList } from './long-list';

/** The worker may take so much, in MB; a process that is given no more and ends well has shown it. */
const limit = 500;

/**
 * Heap of reading and proposing, in MB. No browser tells the heap of a worker, so the same work is done by a process of Node,
 * whose numbers and pointers take more room than a browser's.
 */
export async function intakeHeap(rows: number, seed: number): Promise<number> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-heap-'));
  try {
    const file = path.join(folder, 'list.xlsx');
    writeFileSync(file, Buffer.from(longList(rows, seed), 'base64'));
    const child = inProject('test', 'bench', 'host', 'intake-heap-child.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      `--max-old-space-size=${limit}`,
      child,
      file,
    ]);
    return Number(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
