import { beforeEach, describe, expect, test } from 'vitest';
import { isFailure } from '../../../electron/failure';
import { createFileHandles } from '../../../electron/file-handles';
import { type Desktop, fileHandlers, maxReadBytes } from '../../../electron/handlers/file-handlers';
import { createRecentFiles } from '../../../electron/recent-files';
import { createSimulatedDisk, type SimulatedDisk } from '../simulated-disk';
import { createTestWriter } from '../test-writer';

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (isFailure(error) ? error.failure : error),
  );

/** An officer who has already decided what to answer. */
function createOfficer() {
  const officer = {
    files: null as string[] | null,
    folder: null as string | null,
    target: null as string | null,
    asked: [] as unknown[],
    done: [] as string[],
  };
  const desktop: Desktop = {
    pickFiles: async (options) => (officer.asked.push(options), officer.files),
    pickFolder: async (options) => (officer.asked.push(options), officer.folder),
    pickTarget: async (options) => (officer.asked.push(options), officer.target),
    open: async (path) => void officer.done.push(`open ${path}`),
    reveal: (path) => void officer.done.push(`reveal ${path}`),
    rememberRecent: (path) => void officer.done.push(`recent ${path}`),
    printers: async () => [],
  };
  return { officer, desktop };
}

let disk: SimulatedDisk;
let officer: ReturnType<typeof createOfficer>['officer'];
let files: ReturnType<typeof fileHandlers>;

beforeEach(() => {
  disk = createSimulatedDisk();
  disk.put('/papers/danh sách.xlsx', Buffer.from('workbook'));
  const writer = createTestWriter(disk);
  const made = createOfficer();
  officer = made.officer;
  files = fileHandlers({
    writer,
    handles: createFileHandles(writer.randomHex),
    recent: createRecentFiles(writer, '/data/recent-files.json'),
    desktop: made.desktop,
    now: () => new Date('2026-11-24T03:00:00Z'),
  });
});

const pick = async () => {
  officer.files = ['/papers/danh sách.xlsx'];
  const picked = await files['file.pick']({ kind: 'workbook', multiple: false, title: 'Chọn danh sách' });
  return picked?.[0] ?? { handle: '', name: '', bytes: 0 };
};

describe('picking and reading', () => {
  test('a file is known by a handle, never by its path', async () => {
    const picked = await pick();
    expect(picked).toMatchObject({ name: 'danh sách.xlsx', bytes: 8 });
    expect(JSON.stringify(picked)).not.toContain('papers');
    expect(officer.asked).toEqual([{ kind: 'workbook', multiple: false, title: 'Chọn danh sách' }]);
    const { name, data } = await files['file.read']({ handle: picked.handle });
    expect([name, Buffer.from(data).toString()]).toEqual(['danh sách.xlsx', 'workbook']);
  });

  test('cancelled is null', async () => {
    officer.files = null;
    expect(await files['file.pick']({ kind: 'any', multiple: true, title: '' })).toBeNull();
    officer.files = [];
    expect(await files['file.pick']({ kind: 'any', multiple: true, title: '' })).toBeNull();
    expect(await files['folder.pick']({ title: '' })).toBeNull();
  });

  test('a file that has gone, is held, or is too large is said by its name', async () => {
    const { handle } = await pick();
    const read = () => failureOf(files['file.read']({ handle }));
    disk.refuse = (operation) => (operation === 'open' ? 'EBUSY' : null);
    expect(await read()).toEqual({ code: 'file-in-use', details: { name: 'danh sách.xlsx' } });
    disk.refuse = () => null;
    const stat = disk.stat.bind(disk);
    disk.stat = async () => ({ bytes: maxReadBytes + 1, modifiedMs: 0 });
    expect(await read()).toMatchObject({ code: 'file-too-large', details: { name: 'danh sách.xlsx' } });
    disk.stat = stat;
    await disk.remove('/papers/danh sách.xlsx');
    expect(await read()).toEqual({ code: 'file-missing', details: { name: 'danh sách.xlsx' } });
    expect(await failureOf(files['file.read']({ handle: '0'.repeat(32) }))).toMatchObject({ code: 'unknown-handle' });
  });
});

describe('saving', () => {
  const save = (kind: 'xlsx' | 'pdf', text = 'new') =>
    files['file.save']({ kind, title: '', suggestedName: 'Danh mục.xlsx', data: Buffer.from(text) });

  test('writes where the officer says, and remembers', async () => {
    officer.target = '/papers/Danh mục.xlsx';
    expect(await save('xlsx')).toMatchObject({ name: 'Danh mục.xlsx', bytes: 3 });
    expect(disk.read('/papers/Danh mục.xlsx')?.toString()).toBe('new');
    expect(officer.done).toEqual(['recent /papers/Danh mục.xlsx']);
    expect(await files['recent.list']({})).toMatchObject([
      { name: 'Danh mục.xlsx', kind: 'xlsx', at: '2026-11-24T03:00:00.000Z' },
    ]);
  });

  test('cancelled: nothing is written', async () => {
    officer.target = null;
    const before = disk.ops.length;
    expect(await save('xlsx')).toBeNull();
    expect(disk.ops.length).toBe(before);
  });

  test('adds the extension, and does not overwrite what the dialog did not ask about', async () => {
    officer.target = '/papers/danh sách';
    expect(await save('xlsx')).toMatchObject({ name: 'danh sách (2).xlsx' });
    expect(await save('xlsx')).toMatchObject({ name: 'danh sách (3).xlsx' });
    expect(disk.read('/papers/danh sách.xlsx')?.toString()).toBe('workbook');
  });

  test('a workbook that is open in Excel: said so, and as it was', async () => {
    officer.target = '/papers/danh sách.xlsx';
    disk.refuse = (operation) => (operation === 'rename' ? 'EPERM' : null);
    expect(await failureOf(save('xlsx'))).toEqual({ code: 'file-in-use', details: { name: 'danh sách.xlsx' } });
    expect(disk.read('/papers/danh sách.xlsx')?.toString()).toBe('workbook');
    expect(await files['recent.list']({})).toEqual([]);
  });

  test('a suggested name that Windows cannot hold is the window’s mistake', async () => {
    const bad = files['file.save']({ kind: 'pdf', title: '', suggestedName: 'CON.pdf', data: Buffer.from('x') });
    expect(await failureOf(bad)).toMatchObject({ code: 'bad-argument' });
    expect(officer.asked).toEqual([]);
  });
});

describe('a chosen folder', () => {
  test('takes files by name and nothing outside of it', async () => {
    officer.folder = '/papers/hội nghị';
    const folder = await files['folder.pick']({ title: 'Chọn thư mục' });
    expect(folder?.name).toBe('hội nghị');
    const write = (name: string) =>
      files['folder.write']({ folder: folder?.handle ?? '', name, data: Buffer.from('pdf') });
    expect(await write('01.pdf')).toMatchObject({ name: '01.pdf', bytes: 3 });
    expect(disk.read('/papers/hội nghị/01.pdf')?.toString()).toBe('pdf');
    for (const name of ['..', '.', 'aux', 'a.'])
      expect(await failureOf(write(name))).toMatchObject({ code: 'bad-argument' });
    expect(
      await failureOf(files['folder.write']({ folder: '1'.repeat(32), name: 'a', data: Buffer.alloc(0) })),
    ).toMatchObject({
      code: 'unknown-handle',
    });
  });
});

describe('opening', () => {
  test('papers are opened; programs are only shown', async () => {
    const { handle } = await pick();
    await files['file.open']({ handle });
    disk.put('/papers/setup.exe', Buffer.from('MZ'));
    officer.files = ['/papers/setup.exe'];
    const program = (await files['file.pick']({ kind: 'any', multiple: false, title: '' }))?.[0]?.handle ?? '';
    officer.done.length = 0;
    await files['file.open']({ handle });
    await files['file.open']({ handle: program });
    await files['file.reveal']({ handle });
    expect(officer.done).toEqual([
      'open /papers/danh sách.xlsx',
      'reveal /papers/setup.exe',
      'reveal /papers/danh sách.xlsx',
    ]);
  });

  test('what has gone is said', async () => {
    const { handle } = await pick();
    await disk.remove('/papers/danh sách.xlsx');
    for (const name of ['file.open', 'file.reveal'] as const) {
      expect(await failureOf(files[name]({ handle }))).toEqual({
        code: 'file-missing',
        details: { name: 'danh sách.xlsx' },
      });
    }
  });
});
