import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../../build/project-root';
import { outcomeOfError } from '../../../electron/failure';
import { createFileHandles } from '../../../electron/file-handles';
import { fileHandlers } from '../../../electron/handlers/file-handlers';
import { createRecentFiles } from '../../../electron/recent-files';
import { dictionaries } from '../../../renderer/i18n/dictionary';
import { createSimulatedDisk } from '../../electron/simulated-disk';
import { createTestWriter } from '../../electron/test-writer';

/** What Windows and Linux answer, and the beginning of what the officer is told. */
const faults = [
  ['EBUSY', 'Tệp «{name}» đang mở trong chương trình khác'],
  ['EPERM', 'Tệp «{name}» đang mở trong chương trình khác'],
  ['ENOSPC', 'Ổ đĩa đã đầy'],
  ['EACCES', 'Tệp «{name}» nằm ở chỗ mà tài khoản này không được ghi'],
  ['EROFS', 'Tệp «{name}» chỉ cho đọc'],
] as const;
const operations = ['open', 'write', 'sync', 'rename'] as const;
const kinds = ['xlsx', 'pdf', 'docx', 'json'] as const;
const folder = '/giấy tờ';

/** A disk on which an earlier file of that name lies, and the calls of the main process over it. */
const machine = (name: string) => {
  const disk = createSimulatedDisk();
  disk.put(`${folder}/${name}`, Buffer.from('bản trước'));
  const writer = createTestWriter(disk);
  const files = fileHandlers({
    writer,
    handles: createFileHandles(writer.randomHex),
    recent: createRecentFiles(writer, '/data/recent-files.json'),
    desktop: {
      pickFiles: () => Promise.resolve(null),
      pickFolder: () => Promise.resolve(folder),
      pickTarget: () => Promise.resolve(`${folder}/${name}`),
      open: () => Promise.resolve(),
      reveal: () => undefined,
      rememberRecent: () => undefined,
      printers: () => Promise.resolve([]),
    },
    now: () => new Date('2026-11-24T03:00:00Z'),
  });
  return { disk, files };
};

const data = Buffer.from('bản mới '.repeat(4000));

describe('a file that cannot be written', () => {
  const cases = kinds.flatMap((kind) => faults.map(([errno, sentence]) => [kind, errno, sentence] as const));
  it.each(cases)('.%s, %s: its own sentence, and nothing half written', async (kind, errno, sentence) => {
    const name = `Danh mục.${kind}`;
    for (const operation of operations) {
      const { disk, files } = machine(name);
      const picked = await files['folder.pick']({ title: '' });
      disk.refuse = (asked) => (asked === operation ? errno : null);
      const ways = {
        'file.save': () => files['file.save']({ kind, title: '', suggestedName: name, data }),
        'folder.write': () => files['folder.write']({ folder: picked?.handle ?? '', name, data }),
      };
      for (const [way, write] of Object.entries(ways)) {
        const outcome = await write().then((value) => ({ ok: true, value }) as const, outcomeOfError);
        if (outcome.ok) throw new Error(`${way} wrote although ${operation} fails`);
        const said = dictionaries.vi.failures[outcome.code](outcome.details);
        expect(said, `${way}, ${operation}`).toContain(sentence.replace('{name}', name));
        expect(dictionaries.en.failures[outcome.code](outcome.details)).not.toBe(said);
      }
      expect([...disk.content().names].map(([at, bytes]) => [at, Buffer.from(bytes).toString()])).toEqual([
        [`${folder}/${name}`, 'bản trước'],
      ]);
    }
  });

  it('a disk that runs full half way: the earlier file stays whole', async () => {
    const name = 'Danh mục.pdf';
    const { disk, files } = machine(name);
    disk.capacity = 1000;
    const outcome = await files['file.save']({ kind: 'pdf', title: '', suggestedName: name, data }).then(
      () => null,
      outcomeOfError,
    );
    expect(outcome).toMatchObject({ ok: false, code: 'disk-full' });
    expect([...disk.content().names.keys()]).toEqual([`${folder}/${name}`]);
  });
});

const sources = (below: string): readonly string[] =>
  readdirSync(inProject(below), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => path.posix.join(below, name.replaceAll('\\', '/')));
const textOf = (file: string): string => readFileSync(inProject(file), 'utf8');

describe('every output', () => {
  const makes =
    /\bpapers\.(?:catalogueWorkbook|catalogueBook|returnedWorkbook|editWorkbook|templateWorkbook|workbook|pdf|docx|nameCards|pdfBatch|fillWordTemplate)\(/u;
  /** A `MakeFile` is given to `useFileExport`, which saves what it makes. */
  const saves = /'file\.save'|'folder\.write'|useSaveFile\(|writeFolder\(|: MakeFile = /u;
  /** It gives the bytes to save-papers.ts beside it, which saves all of them. */
  const handsOn = 'renderer/features/mous/print/write-papers.ts';

  it('goes to the disk by one of the two calls that write wholly or not at all', () => {
    const makers = ['renderer/features', 'renderer/printing']
      .flatMap(sources)
      .filter((file) => makes.test(textOf(file)));
    expect(makers.length).toBeGreaterThan(10);
    expect(makers.filter((file) => !saves.test(textOf(file)))).toEqual([handsOn]);
    expect(textOf('renderer/features/mous/print/save-papers.ts')).toMatch(
      /writeTogether\([^]*'file\.save'|'file\.save'[^]*writeTogether\(/u,
    );
    expect(textOf('renderer/printing/use-file-export.ts')).toContain('await save(file)');
  });

  it('has no other way out of the window', () => {
    const others = /createObjectURL|showSaveFilePicker|\.download\s*=|navigator\.msSave/u;
    const found = sources('renderer').filter((file) => others.test(textOf(file)));
    expect(found.filter((file) => !file.startsWith('renderer/desktop/'))).toEqual([]);
  });

  it('says what the disk answers: whoever calls reads the failure', () => {
    const callers = sources('renderer').filter((file) => /call\('(?:file\.save|folder\.write)'/u.test(textOf(file)));
    expect(callers.length).toBeGreaterThan(5);
    for (const file of callers) expect(textOf(file), file).toMatch(/\b(?:saved|answer)\.ok|valueOf\(/u);
  });
});
