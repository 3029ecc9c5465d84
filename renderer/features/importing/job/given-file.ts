import type { PickedFile } from '../../../../electron/contract/calls';
import type { FailureCode } from '../../../../electron/contract/failures';
import type { Desktop } from '../../../desktop/desktop';

/** Bytes of a file, or why the machine would not give them. */
export type GivenBytes =
  | { readonly ok: true; readonly data: Uint8Array }
  | { readonly ok: false; readonly code: FailureCode };

/** A file that the officer chose or dropped. It can be read again after the trouble is put right. */
export interface GivenFile {
  readonly name: string;
  readonly read: () => Promise<GivenBytes>;
}

/** As the reader's own limit: a larger file is not even fetched. */
const largestBytes = 50_000_000;

export const pickedFile = (desktop: Desktop, { handle, name, bytes }: PickedFile): GivenFile => ({
  name,
  read: async () => {
    if (bytes > largestBytes) return { ok: false, code: 'file-too-large' };
    const outcome = await desktop.call('file.read', { handle });
    return outcome.ok ? { ok: true, data: outcome.value.data } : { ok: false, code: outcome.code };
  },
});

/** What the browser says of a file that it cannot read: gone, or held by another program. */
const codeOf = (error: unknown): FailureCode => {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotFoundError') return 'file-missing';
  return name === 'NotReadableError' ? 'file-in-use' : 'internal';
};

/** The part of a File that is used. */
export type DroppedFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

export const droppedFile = (file: DroppedFile): GivenFile => ({
  name: file.name,
  read: async () => {
    if (file.size > largestBytes) return { ok: false, code: 'file-too-large' };
    try {
      return { ok: true, data: new Uint8Array(await file.arrayBuffer()) };
    } catch (error) {
      return { ok: false, code: codeOf(error) };
    }
  },
});
