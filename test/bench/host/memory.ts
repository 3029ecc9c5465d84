import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessMemory {
  readonly pid: number;
  readonly kind: string;
  /** Most memory that the process ever had resident, in MB. */
  readonly peakMegabytes: number;
}

/**
 * Peak memory of the processes that stem from `root`, read from /proc; Linux only, elsewhere empty.
 * `kind` is Chromium's --type, «renderer» for a window.
 */
export function peakMemoryBelow(root: number): readonly ProcessMemory[] {
  if (process.platform !== 'linux') return [];
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const family = new Set([root]);
  for (let grown = true; grown; ) {
    const found = all.filter(({ pid, parent }) => family.has(parent) && !family.has(pid));
    for (const { pid } of found) family.add(pid);
    grown = found.length > 0;
  }
  return all.filter(({ pid }) => family.has(pid));
}

/** Peak memory of the largest window below a main process, in MB; null where it cannot be known. */
export function windowPeak(main: number | undefined): number | null {
  const windows = main === undefined ? [] : peakMemoryBelow(main).filter(({ kind }) => kind === 'renderer');
  return windows.length === 0 ? null : Math.max(...windows.map(({ peakMegabytes }) => peakMegabytes));
}

function readProcess(name: string): readonly (ProcessMemory & { parent: number })[] {
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8');
    const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
    const number = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    const kind = /--type=([\w-]+)/.exec(command)?.[1] ?? '';
    return [{ pid: Number(name), parent: number('PPid'), kind, peakMegabytes: Math.round(number('VmHWM') / 1024) }];
  } catch {
    // The process ended while it was read.
    return [];
  }
}
