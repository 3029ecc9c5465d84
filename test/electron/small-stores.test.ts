import { describe, expect, test } from 'vitest';
import { failure } from '../../electron/failure';
import { createFileHandles } from '../../electron/file-handles';
import { createMainLog } from '../../electron/main-log';
import { createPreferences } from '../../electron/preferences';
import { createRecentFiles } from '../../electron/recent-files';
import { replicaSeed } from '../../electron/replica-seed';
import { createSerial } from '../../electron/serial';
import { createSimulatedDisk, errno } from './simulated-disk';
import { createTestWriter } from './test-writer';

describe('file handles', () => {
  test('give a path back by its handle only', () => {
    const handles = createFileHandles(createTestWriter(createSimulatedDisk()).randomHex);
    const one = handles.handleOf('/a/x.xlsx');
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(handles.handleOf('/a/x.xlsx')).toBe(one);
    expect(handles.handleOf('/a/y.xlsx')).not.toBe(one);
    expect(handles.pathOf(one)).toBe('/a/x.xlsx');
    for (const wrong of ['', '/a/x.xlsx', '0'.repeat(32), '__proto__']) {
      expect(() => handles.pathOf(wrong)).toThrow('unknown-handle');
    }
  });
});

describe('recent files', () => {
  const path = '/data/recent-files.json';
  const file = (name: string) => ({ path: `/papers/${name}`, at: '2026-11-24T00:00:00.000Z', kind: 'xlsx' as const });

  test('newest first, each once, twelve at most, also after a new start', async () => {
    const disk = createSimulatedDisk();
    const recent = createRecentFiles(createTestWriter(disk), path);
    await Promise.all(Array.from({ length: 20 }, (_, index) => recent.add(file(`${index}.xlsx`))));
    await recent.add(file('15.xlsx'));
    const expected = [15, 19, 18, 17, 16, 14, 13, 12, 11, 10, 9, 8].map((index) => `/papers/${index}.xlsx`);
    for (const opened of [recent, createRecentFiles(createTestWriter(disk), path)]) {
      expect((await opened.list()).map((one) => one.path)).toEqual(expected);
    }
  });

  test('a damaged list is an empty one; a full disk does not stop the work', async () => {
    const disk = createSimulatedDisk();
    disk.put(path, Buffer.from('[{"path":1}]'));
    const recent = createRecentFiles(createTestWriter(disk), path);
    expect(await recent.list()).toEqual([]);
    disk.capacity = 0;
    await recent.add(file('a.xlsx'));
    expect(await recent.list()).toHaveLength(1);
  });
});

describe('preferences', () => {
  test('Vietnamese until something else is chosen', async () => {
    const disk = createSimulatedDisk();
    const preferences = createPreferences(createTestWriter(disk), '/data/preferences.json');
    expect(await preferences.get()).toEqual({ language: 'vi' });
    await preferences.set({ language: 'en' });
    expect(await preferences.get()).toEqual({ language: 'en' });
    disk.put('/data/preferences.json', Buffer.from('{"language":"xx"}'));
    expect(await preferences.get()).toEqual({ language: 'vi' });
  });
});

describe('replica seed', () => {
  test('stays with the profile and changes with the place', async () => {
    const writer = createTestWriter(createSimulatedDisk());
    const here = await replicaSeed(writer, '/data/replica.json', 'pc-1\n/data');
    expect(here).toMatch(/^[0-9a-f]{32}$/);
    expect(await replicaSeed(writer, '/data/replica.json', 'pc-1\n/data')).toBe(here);
    const copied = await replicaSeed(writer, '/data/replica.json', 'pc-2\n/data');
    expect(copied).not.toBe(here);
    expect(await replicaSeed(writer, '/data/replica.json', 'pc-1\n/data')).not.toBe(here);
  });

  test('does not keep the name of the computer', async () => {
    const disk = createSimulatedDisk();
    await replicaSeed(createTestWriter(disk), '/data/replica.json', 'PC-CUA-CHI-LAN');
    expect(Buffer.from(disk.read('/data/replica.json') ?? []).toString('utf8')).not.toContain('LAN');
  });
});

describe('serial', () => {
  test('one after another, in order, past failures', async () => {
    const serial = createSerial();
    const seen: string[] = [];
    const slow = (name: string, turns: number) => async () => {
      seen.push(`${name} starts`);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      seen.push(`${name} ends`);
      if (name === 'b') throw new Error('b fails');
      return name;
    };
    const answers = await Promise.allSettled([serial(slow('a', 9)), serial(slow('b', 1)), serial(slow('c', 3))]);
    expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(seen).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  });
});

describe('main log', () => {
  const lines: string[] = [];
  const log = createMainLog({ append: (line) => lines.push(line), now: () => new Date(0) });

  test('names the Call, the code and the system’s code, nothing else', () => {
    const seeded = ['0912345678', '001095012345', 'Nguyễn Thị Lan', '/home/lan', 'x.xlsx'];
    log.note(
      'file.save',
      'file-in-use',
      Object.assign(errno('EBUSY'), { message: seeded.join(' '), path: seeded.join('/') }),
    );
    log.note('journal.append', 'disk-full', failure('disk-full', { name: seeded.join(' ') }));
    log.note('page gone: crashed');
    expect(lines.map((line) => JSON.parse(line) as { what: string }).map((line) => line.what)).toEqual([
      'file.save',
      'journal.append',
      'page gone: crashed',
    ]);
    expect(lines[0]).toContain('EBUSY');
    for (const secret of seeded) expect(lines.join('')).not.toContain(secret);
    for (const line of lines) expect(line.endsWith('\n')).toBe(true);
  });
});
