import { describe, expect, it } from 'vitest';
import type { CallArgument } from '../../../../../electron/contract/calls';
import type { Desktop } from '../../../../../renderer/desktop/desktop';
import { distinctNames, writeFolder } from '../../../../../renderer/features/mous/print/write-folder';
import { dictionaries } from '../../../../../renderer/i18n/dictionary';

const bytes = new Uint8Array([1]);
const files = ['a.pdf', 'b.pdf', 'c.pdf'].map((name, index) => ({ mouId: `m${index}`, name, bytes }));

/** A folder that refuses one name, and tells after which file somebody stops. */
const folder = (refused: string | null = null) => {
  const names: string[] = [];
  const call = (_name: string, { name }: CallArgument<'folder.write'>) => {
    if (name === refused) return Promise.resolve({ ok: false, code: 'file-in-use', details: {} });
    names.push(name);
    return Promise.resolve({ ok: true, value: { handle: 'h', name, bytes: 1 } });
  };
  return { names, desktop: { call } as unknown as Desktop };
};

describe('writeFolder', () => {
  it('writes every file in order and tells how far it is', async () => {
    const { names, desktop } = folder();
    const progress: number[] = [];
    const { signal } = new AbortController();
    const done = await writeFolder(files, {
      desktop,
      folder: 'f',
      signal,
      onProgress: (count) => progress.push(count),
    });
    expect(names).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
    expect(progress).toEqual([1, 2, 3]);
    expect(done).toMatchObject({ failure: null, written: [{ mouId: 'm0' }, { mouId: 'm1' }, { mouId: 'm2' }] });
  });

  it('stops at the first fault, names the file, and keeps what is written', async () => {
    const { names, desktop } = folder('b.pdf');
    const { signal } = new AbortController();
    const done = await writeFolder(files, { desktop, folder: 'f', signal, onProgress: () => undefined });
    expect(names).toEqual(['a.pdf']);
    expect(done.failure).toEqual({ code: 'file-in-use', details: { name: 'b.pdf' } });
    expect(done.written).toHaveLength(1);
  });

  it('stops between two files when asked', async () => {
    const { names, desktop } = folder();
    const controller = new AbortController();
    const done = await writeFolder(files, {
      desktop,
      folder: 'f',
      signal: controller.signal,
      onProgress: (count) => count === 2 && controller.abort(),
    });
    expect(names).toEqual(['a.pdf', 'b.pdf']);
    expect(done).toMatchObject({ failure: null });
    expect(done.written).toHaveLength(2);
  });
});

describe('distinctNames', () => {
  it('numbers names that meet, whatever their case', () => {
    expect(distinctNames(['a.pdf', 'A.pdf', 'b.pdf', 'a.pdf'])).toEqual(['a.pdf', 'A (2).pdf', 'b.pdf', 'a (3).pdf']);
  });
});

it('a file of a contract does not call it a memorandum', () => {
  const { fileName } = dictionaries.vi.mous.print;
  expect(fileName('mou2', '05', 'An', 'Bình')).toBe('BBGN 05 An - Bình');
  expect(fileName('principle', '06', 'An', 'Bình')).toBe('HDNT 06 An - Bình');
  expect(dictionaries.en.mous.print.fileName('principle', '06', 'An', 'Bình')).toBe('Contract 06 An - Bình');
});
