import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { until } from '../support/until';
import { runtime } from './runtime';

interface Lock {
  request: (data?: unknown) => boolean;
  release: () => void;
  isHeld: () => boolean;
}
const { createInstanceLock } = runtime('api/instance-lock') as {
  createInstanceLock: (options: {
    folder: () => string;
    argv: () => string[];
    onSecond: (argv: string[], cwd: string, data: unknown) => void;
  }) => Lock;
};

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'standin-lock-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const make = (onSecond: (argv: string[], cwd: string, data: unknown) => void = () => {}) =>
  createInstanceLock({ folder: () => folder, argv: () => ['electron', '.'], onSecond });

/** Another process that asks for the same lock and leaves at once with what it learnt. */
function secondProcess(data: unknown): string {
  const module = path.resolve('test/support/electron-stand-in/runtime/api/instance-lock.cjs');
  const code = `
    const { createInstanceLock } = require(${JSON.stringify(module)});
    const lock = createInstanceLock({ folder: () => ${JSON.stringify(folder)}, argv: () => ['second', '--x'], onSecond() {} });
    process.stdout.write(String(lock.request(${JSON.stringify(data)})));
    process.exit(0);`;
  return spawnSync(process.execPath, ['-e', code], { cwd: os.tmpdir(), encoding: 'utf8' }).stdout;
}

describe('the single instance lock', () => {
  test('belongs to the first process until it is released', () => {
    const lock = make();
    expect(lock.request()).toBe(true);
    expect(lock.request()).toBe(true);
    expect(secondProcess(null)).toBe('false');
    lock.release();
    expect(lock.isHeld()).toBe(false);
    expect(secondProcess(null)).toBe('true');
  });

  test('tells the first process who came second, although that one has already left', async () => {
    const onSecond = vi.fn();
    const lock = make(onSecond);
    lock.request();
    secondProcess({ open: 'Danh mục.xlsx' });
    await until(() => expect(onSecond).toHaveBeenCalledTimes(1));
    expect(onSecond).toHaveBeenCalledWith(['second', '--x'], fs.realpathSync(os.tmpdir()), { open: 'Danh mục.xlsx' });
    expect(fs.readdirSync(folder)).toEqual(['holder']);
    lock.release();
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('of a process that was killed is free again, and its unread messages are forgotten', () => {
    const ended = spawnSync(process.execPath, ['-e', '']).pid;
    fs.writeFileSync(path.join(folder, 'holder'), String(ended));
    fs.writeFileSync(path.join(folder, 'second-1.json'), '{}');
    const onSecond = vi.fn();
    const lock = make(onSecond);
    expect(lock.request()).toBe(true);
    expect(fs.readdirSync(folder)).toEqual(['holder']);
    expect(onSecond).not.toHaveBeenCalled();
    lock.release();
  });

  test('is not taken by an unreadable holder file', () => {
    fs.writeFileSync(path.join(folder, 'holder'), 'không phải số');
    const lock = make();
    expect(lock.request()).toBe(true);
    lock.release();
  });
});
