import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { FileKind } from '../../../electron/contract/calls';
import { endingsOf, holdFiles, mimeTypeOf, newHandle } from '../../../renderer/desktop/browser-files';
import { createPhotoStore, photoDatabaseName, sha256Of } from '../../../renderer/desktop/photo-store';
import { pickFiles } from '../../../renderer/desktop/pick-file';
import { orCancelled, saveFile } from '../../../renderer/desktop/save-file';
import { browserNeeds } from './browser-needs';

const kinds: readonly FileKind[] = ['workbook', 'xlsx', 'pdf', 'docx', 'csv', 'json', 'zip', 'image', 'any'];

describe('file kinds', () => {
  it('have a type for the browser, and endings that begin with a dot', () => {
    for (const kind of kinds) {
      expect(mimeTypeOf(kind)).toMatch(/^[a-z]+\/[\w.+-]+$/);
      expect(endingsOf(kind).every((ending) => /^\.[a-z]+$/.test(ending))).toBe(true);
    }
    expect(endingsOf('any')).toEqual([]);
    expect(endingsOf('workbook')).toContain('.xls');
  });
});

describe('held files', () => {
  it('are known by handle and listed newest first', () => {
    const held = holdFiles(newHandle);
    const file = (name: string) => ({ name, kind: 'pdf' as const, at: '', read: async () => new Uint8Array() });
    const first = held.hold(file('một.pdf'), 3);
    const second = held.hold(file('hai.pdf'), 4);
    expect(first).toEqual({ handle: first.handle, name: 'một.pdf', bytes: 3 });
    expect(first.handle).toMatch(/^[0-9a-f]{32}$/);
    expect(held.get(second.handle)?.name).toBe('hai.pdf');
    expect(held.get('x')).toBeUndefined();
    expect(held.recent().map(({ name }) => name)).toEqual(['hai.pdf', 'một.pdf']);
  });
});

describe('pickFiles', () => {
  it('asks once per call and takes an empty choice for a cancelled one', async () => {
    const { needs, picks, asked } = browserNeeds();
    picks.push([new File(['x'], 'a.csv')], []);
    expect((await pickFiles(needs.host.document, ['.csv'], false))?.map(({ name }) => name)).toEqual(['a.csv']);
    expect(await pickFiles(needs.host.document, ['.csv'], false)).toBeNull();
    expect(asked).toEqual([
      { accept: '.csv', multiple: false },
      { accept: '.csv', multiple: false },
    ]);
  });
});

describe('saveFile', () => {
  const data = new TextEncoder().encode('nội dung');
  it('offers the dialog the name and the endings of the kind', async () => {
    const showSaveFilePicker = vi.fn(() => Promise.reject(new DOMException('', 'AbortError')));
    const { needs } = browserNeeds({ showSaveFilePicker });
    expect(await saveFile(needs.host, 'a.pdf', data, 'application/pdf', ['.pdf'])).toBeNull();
    expect(showSaveFilePicker).toHaveBeenCalledWith({
      suggestedName: 'a.pdf',
      types: [{ accept: { 'application/pdf': ['.pdf'] } }],
    });
  });

  it('does not call a fault a cancelled dialog', async () => {
    await expect(orCancelled(Promise.reject(new DOMException('', 'NotAllowedError')))).rejects.toThrow();
    await expect(orCancelled(Promise.reject(new Error('AbortError')))).rejects.toThrow();
    expect(await orCancelled(Promise.resolve(7))).toBe(7);
  });
});

describe('photo store', () => {
  it('keeps bytes exactly, replaces nothing by another hash, and lies under a frozen name of its own', async () => {
    const disk = new IDBFactory();
    const photos = createPhotoStore(disk);
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    await Promise.all([photos.put('a', bytes), photos.put('b', new Uint8Array([1]))]);
    expect(await createPhotoStore(disk).get('a')).toEqual(bytes);
    expect(await photos.get('c')).toBeNull();
    expect((await disk.databases()).map(({ name }) => name)).toEqual([photoDatabaseName]);
    expect(photoDatabaseName).toBe('nhip-cau-ocop-photos');
  });

  it('writes with strict durability', async () => {
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await createPhotoStore(new IDBFactory()).put('a', new Uint8Array([1]));
    expect(begun.mock.calls.at(-1)?.slice(1)).toEqual(['readwrite', { durability: 'strict' }]);
  });

  it('names content by its SHA-256', async () => {
    expect(await sha256Of(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
