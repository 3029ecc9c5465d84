import { useRef } from 'react';
import { useDesktop } from './desktop-context';
import type { Failure } from './failure';

export interface FileToSave {
  readonly kind: 'pdf' | 'xlsx';
  /** Of the dialog. */
  readonly title: string;
  readonly suggestedName: string;
  readonly data: Uint8Array;
}

export interface SavedFile {
  /** Asks where the file goes and writes it there; gives its name, null when the officer gives it up. */
  readonly save: (
    file: FileToSave,
  ) => Promise<
    { readonly ok: true; readonly value: string | null } | { readonly ok: false; readonly trouble: Failure }
  >;
  /** Opens what was saved last; absent where the machine cannot. */
  readonly open: (() => void) | undefined;
}

/** One file from bytes to the disk, and the way to look at it. */
export const useSavedFile = (): SavedFile => {
  const desktop = useDesktop();
  const handle = useRef('');
  const save: SavedFile['save'] = async (file) => {
    const saved = await desktop.call('file.save', file);
    if (!saved.ok) return { ok: false, trouble: { code: saved.code, details: saved.details } };
    handle.current = saved.value?.handle ?? '';
    return { ok: true, value: saved.value && saved.value.name };
  };
  const open = (): void => void desktop.call('file.open', { handle: handle.current });
  return { save, open: desktop.host === 'electron' ? open : undefined };
};
