import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const mostBytes = 1_000_000;

/** Appends lines to `main.log`; a full one becomes `main.old.log`. A log that cannot be written stops nothing. */
export function createLogFile(folder: string): (line: string) => void {
  const path = join(folder, 'main.log');
  const attempt = (task: () => void): void => {
    try {
      task();
    } catch {
      // A full disk is reported by the Call that met it.
    }
  };
  attempt(() => mkdirSync(folder, { recursive: true }));
  attempt(() => {
    if (statSync(path).size > mostBytes) renameSync(path, join(folder, 'main.old.log'));
  });
  return (line) => attempt(() => appendFileSync(path, line, 'utf8'));
}
