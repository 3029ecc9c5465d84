import type { PickedFile } from '../../../../electron/contract/calls';
import type { Desktop } from '../../../desktop/desktop';
import type { Failure } from '../../../storage/failure';

/** A file to be written into a chosen folder. */
export interface FolderFile {
  readonly mouId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FolderWriting {
  readonly desktop: Desktop;
  /** Handle of the folder. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly onProgress: (written: number) => void;
}

/** What lies in the folder afterwards. `failure`: the first file that could not be written; those before it stay. */
export interface WrittenFolder {
  readonly written: readonly { readonly mouId: string; readonly file: PickedFile }[];
  readonly failure: Failure | null;
}

/** Names made different where two papers would get the same: `x.pdf`, `x (2).pdf`. Windows does not tell case apart. */
export const distinctNames = (names: readonly string[]): readonly string[] => {
  const used = new Set<string>();
  return names.map((name) => {
    const dot = name.lastIndexOf('.');
    let distinct = name;
    for (let count = 2; used.has(distinct.toLowerCase()); count += 1) {
      distinct = `${name.slice(0, dot)} (${count})${name.slice(dot)}`;
    }
    used.add(distinct.toLowerCase());
    return distinct;
  });
};

/** Writes files one after another, each whole or not at all; stops at «Dừng» or at the first fault. */
export const writeFolder = async (files: readonly FolderFile[], writing: FolderWriting): Promise<WrittenFolder> => {
  const { desktop, folder, signal, onProgress } = writing;
  const written: { mouId: string; file: PickedFile }[] = [];
  for (const { mouId, name, bytes } of files) {
    if (signal.aborted) break;
    const answer = await desktop.call('folder.write', { folder, name, data: bytes });
    if (!answer.ok) return { written, failure: { code: answer.code, details: { name, ...answer.details } } };
    written.push({ mouId, file: answer.value });
    onProgress(written.length);
  }
  return { written, failure: null };
};
