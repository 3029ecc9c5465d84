import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type CallName, calls } from '../../../electron/contract/calls';
import { browserDesktop } from '../../../renderer/desktop/browser-desktop';
import type { SavingWindow } from '../../../renderer/desktop/save-file';
import { browserNeeds } from './browser-needs';

const text = (value: string) => new TextEncoder().encode(value);
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

const open = (dialogs: Omit<SavingWindow, 'document'> = {}) => {
  const script = browserNeeds(dialogs);
  return { ...script, desktop: browserDesktop(script.needs) };
};
const abort = () => Promise.reject(new DOMException('closed', 'AbortError'));

/** A file of the File System Access API that keeps what is written. */
const writable = (name: string, written: Map<string, string>) => ({
  name,
  getFile: async () => new File([written.get(name) ?? ''], name),
  createWritable: async () => {
    let content = '';
    return {
      write: async (data: Uint8Array) => void (content = new TextDecoder().decode(data)),
      close: async () => void written.set(name, content),
    };
  },
});

describe('files in a browser', () => {
  it('are picked through the browser’s dialog and read by handle', async () => {
    const { desktop, picks, asked } = open();
    picks.push([new File(['một'], 'ds.xlsx'), new File(['hai'], 'ds2.xls')]);
    const picked = await desktop.call('file.pick', { kind: 'workbook', multiple: true, title: 'Chọn danh sách' });
    expect(picked.ok && picked.value?.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['ds.xlsx', 5],
      ['ds2.xls', 3],
    ]);
    expect(asked).toEqual([{ accept: '.xlsx,.xls,.xlsm,.ods,.csv,.txt', multiple: true }]);
    const handle = picked.ok ? (picked.value?.[0]?.handle ?? '') : '';
    expect(await desktop.call('file.read', { handle })).toEqual({
      ok: true,
      value: { name: 'ds.xlsx', data: text('một') },
    });
    expect(calls['file.read'].argument.safeParse({ handle }).success).toBe(true);
  });

  it('are null when the dialog is cancelled, and unknown by another handle', async () => {
    const { desktop, picks } = open();
    picks.push(null);
    expect(await desktop.call('file.pick', { kind: 'any', multiple: false, title: '' })).toEqual({
      ok: true,
      value: null,
    });
    for (const name of ['file.read', 'file.open'] as const) {
      expect(await desktop.call(name, { handle: '0'.repeat(32) })).toMatchObject({ ok: false, code: 'unknown-handle' });
    }
  });

  it('are missing when they changed or went away since they were chosen', async () => {
    const { desktop, picks } = open();
    const file = new File(['x'], 'ds.xlsx');
    Object.assign(file, { arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) });
    picks.push([file]);
    const picked = await desktop.call('file.pick', { kind: 'any', multiple: false, title: '' });
    const handle = picked.ok ? (picked.value?.[0]?.handle ?? '') : '';
    expect(await desktop.call('file.read', { handle })).toMatchObject({ ok: false, code: 'file-missing' });
  });

  it('are downloaded where the browser has no save dialog', async () => {
    const { desktop, downloads } = open();
    const saved = await desktop.call('file.save', {
      kind: 'pdf',
      title: '',
      suggestedName: 'MoU.pdf',
      data: text('%PDF'),
    });
    expect(saved).toMatchObject({ ok: true, value: { name: 'MoU.pdf', bytes: 4 } });
    expect(downloads.map(({ name }) => name)).toEqual(['MoU.pdf']);
    expect(await downloads[0]?.data).toBe('%PDF');
    const handle = saved.ok ? (saved.value?.handle ?? '') : '';
    expect(await desktop.call('file.open', { handle })).toEqual({ ok: true, value: null });
    expect(downloads).toHaveLength(2);
    expect(await desktop.call('recent.list', {})).toMatchObject({
      ok: true,
      value: [{ name: 'MoU.pdf', kind: 'pdf' }],
    });
  });

  it('are saved under the name chosen in the save dialog; cancelled is null', async () => {
    const written = new Map<string, string>();
    const { desktop, downloads } = open({ showSaveFilePicker: async () => writable('khác.pdf', written) });
    const argument = { kind: 'pdf', title: '', suggestedName: 'MoU.pdf', data: text('%PDF') } as const;
    expect(await desktop.call('file.save', argument)).toMatchObject({ ok: true, value: { name: 'khác.pdf' } });
    expect(written.get('khác.pdf')).toBe('%PDF');
    expect(downloads).toEqual([]);
    expect(await open({ showSaveFilePicker: abort }).desktop.call('file.save', argument)).toEqual({
      ok: true,
      value: null,
    });
  });

  it('say why they could not be written', async () => {
    const refuse = (name: string) =>
      open({ showSaveFilePicker: () => Promise.reject(new DOMException('', name)) }).desktop;
    const argument = { kind: 'pdf', title: '', suggestedName: 'MoU.pdf', data: text('%PDF') } as const;
    expect(await refuse('NotAllowedError').call('file.save', argument)).toMatchObject({ code: 'no-permission' });
    expect(await refuse('QuotaExceededError').call('file.save', argument)).toMatchObject({ code: 'disk-full' });
    expect(await refuse('TypeMismatchError').call('file.save', argument)).toMatchObject({ code: 'internal' });
  });

  it('go into a chosen folder, or into the downloads where none can be chosen', async () => {
    const written = new Map<string, string>();
    const folder = { name: 'Hội nghị', getFileHandle: async (name: string) => writable(name, written) };
    const { desktop } = open({ showDirectoryPicker: async () => folder });
    const picked = await desktop.call('folder.pick', { title: '' });
    expect(picked).toMatchObject({ ok: true, value: { name: 'Hội nghị' } });
    const handle = picked.ok ? (picked.value?.handle ?? '') : '';
    const file = { folder: handle, name: 'a.pdf', data: text('%PDF') };
    expect(await desktop.call('folder.write', file)).toMatchObject({ ok: true, value: { name: 'a.pdf' } });
    expect(written.get('a.pdf')).toBe('%PDF');
    expect(await desktop.call('folder.write', { ...file, folder: '0'.repeat(32) })).toMatchObject({
      code: 'unknown-handle',
    });

    const plain = open();
    const downloads = await plain.desktop.call('folder.pick', { title: '' });
    expect(downloads).toMatchObject({ ok: true, value: { name: 'Tải xuống' } });
    await plain.desktop.call('folder.write', { ...file, folder: downloads.ok ? (downloads.value?.handle ?? '') : '' });
    expect(plain.downloads.map(({ name }) => name)).toEqual(['a.pdf']);
    expect(await open({ showDirectoryPicker: abort }).desktop.call('folder.pick', { title: '' })).toEqual({
      ok: true,
      value: null,
    });
  });
});

describe('photos in a browser', () => {
  it('are kept by SHA-256 across starts', async () => {
    const { desktop, needs } = open();
    const sha256 = createHash('sha256').update(jpeg).digest('hex');
    expect(await desktop.call('photo.put', { data: jpeg })).toEqual({ ok: true, value: { sha256 } });
    const again = browserDesktop(needs);
    expect(await again.call('photo.get', { sha256 })).toEqual({ ok: true, value: { data: jpeg } });
    const url = await again.photoUrl(sha256);
    expect(url).toMatch(/^blob:/);
    expect(await again.photoUrl(sha256)).toBe(url);
  });

  it('are null when unknown, and refused when they are no picture', async () => {
    const { desktop } = open();
    expect(await desktop.call('photo.get', { sha256: '0'.repeat(64) })).toEqual({ ok: true, value: null });
    expect(await desktop.photoUrl('0'.repeat(64))).toBeNull();
    expect(await desktop.call('photo.put', { data: text('<svg/>') })).toMatchObject({ code: 'photo-not-an-image' });
  });
});

describe('the rest of a browser', () => {
  it('keeps the language and its own mark across starts', async () => {
    const { desktop, needs } = open();
    expect(await desktop.call('preference.get', {})).toEqual({ ok: true, value: { language: 'vi' } });
    await desktop.call('preference.set', { language: 'en' });
    expect(await browserDesktop(needs).call('preference.get', {})).toEqual({ ok: true, value: { language: 'en' } });
    const seed = async (from: ReturnType<typeof browserDesktop>) => {
      const info = await from.call('app.info', {});
      return info.ok ? info.value.replicaSeed : '';
    };
    expect(await seed(desktop)).toMatch(/^[0-9a-f]{32}$/);
    expect(await seed(browserDesktop(needs))).toBe(await seed(desktop));
    expect(await seed(open().desktop)).not.toBe(await seed(desktop));
  });

  it('says of everything that only Electron has that it is not offered', async () => {
    const { desktop } = open();
    const names = (Object.keys(calls) as CallName[]).filter((name) => /^(journal|snapshot|aside)\./.test(name));
    expect(names.length).toBeGreaterThan(8);
    for (const name of [...names, 'file.reveal'] as const) {
      expect(await desktop.call(name, {})).toMatchObject({ ok: false, code: 'not-offered' });
    }
  });

  it('has no events', () => {
    expect(() => open().desktop.on('closing', () => undefined)()).not.toThrow();
  });
});
