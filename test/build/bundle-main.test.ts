import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mainConfig, preloadConfig } from '../../build/vite.main';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder';

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = temporaryFolder('main');
  await build(mainConfig(folder.path, false));
  await build(preloadConfig(folder.path, false));
});

afterAll(() => folder.remove());

function required(file: string): readonly string[] {
  const text = readFileSync(path.join(folder.path, file), 'utf8');
  return [...new Set([...text.matchAll(/require\(["'`]([^"'`]+)["'`]\)/g)].map((found) => found[1] ?? ''))].toSorted();
}

describe('the bundles of main and preload', () => {
  it('are one file each, without maps', () => {
    expect(readdirSync(folder.path).toSorted()).toEqual(['main.cjs', 'preload.cjs']);
  });

  it('leave only Electron and Node outside', () => {
    expect(required('main.cjs').filter((name) => name !== 'electron' && !name.startsWith('node:'))).toEqual([]);
  });

  it('give the sandboxed preload nothing but Electron', () => {
    expect(required('preload.cjs')).toEqual(['electron']);
    expect(existsSync(path.join(folder.path, 'preload.cjs'))).toBe(true);
  });
});
