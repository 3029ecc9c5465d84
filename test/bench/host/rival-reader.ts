import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { inProject } from '../../../build/project-root';
import type { HostRival } from '../bench-parts';
import { longList } from './long-list';

const rounds = 3;

/** Of all rounds together. */
const patienceMs = 120_000;

const isKilled = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'killed' in error && error.killed === true;

/** Null: it did not end in time. */
async function medianOf(reader: string, file: string, rows: number): Promise<number | null> {
  const child = inProject('test', 'bench', 'host', 'rival-reader-child.ts');
  const args = ['--import', 'tsx', child, file, reader, String(rounds), String(rows)];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: patienceMs });
    return Number(stdout);
  } catch (error) {
    if (isKilled(error)) return null;
    throw error;
  }
}

/**
 * read-excel-file unpacks in workers of its own, which the content policy of the window forbids: there it never ends. So it and our
 * reader each read the same file in a process of Node of their own.
 */
export async function hostRival(rows: number, seed: number): Promise<HostRival> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-rival-'));
  try {
    const file = path.join(folder, 'list.xlsx');
    writeFileSync(file, Buffer.from(longList(rows, seed), 'base64'));
    // The heading is a row as well.
    const own = await medianOf('own', file, rows + 1);
    if (own === null) throw new Error(`Our own reader did not end in ${patienceMs} ms.`);
    return { own, rival: await medianOf('read-excel-file', file, rows + 1), rounds, patienceMs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
