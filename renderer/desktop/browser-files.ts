import type { FileKind, PickedFile } from '../../electron/contract/calls';

/** File endings of each kind, for dialogs. */
const endings: Readonly<Record<FileKind, readonly string[]>> = {
  workbook: ['.xlsx', '.xls', '.xlsm', '.ods', '.csv', '.txt'],
  xlsx: ['.xlsx'],
  pdf: ['.pdf'],
  docx: ['.docx'],
  csv: ['.csv'],
  json: ['.json'],
  zip: ['.zip'],
  image: ['.jpg', '.jpeg', '.png'],
  backup: ['.nhipcau'],
  any: [],
};

const mimeTypes: Readonly<Record<FileKind, string>> = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv',
  json: 'application/json',
  zip: 'application/zip',
  image: 'image/jpeg',
  backup: 'application/octet-stream',
  any: 'application/octet-stream',
};

export const endingsOf = (kind: FileKind): readonly string[] => endings[kind];

export const mimeTypeOf = (kind: FileKind): string => mimeTypes[kind];

/** A file of this session, under the opaque handle that the window knows. */
export interface HeldFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly at: string;
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

export interface HeldFiles {
  hold(file: HeldFile, bytes: number): PickedFile;
  get(handle: string): HeldFile | undefined;
  /** Newest first. */
  recent(): { handle: string; name: string; at: string; kind: FileKind }[];
}

/** `newHandle` gives 32 hex digits. Handles live as long as the page: a browser gives no file back after that. */
export const holdFiles = (newHandle: () => string): HeldFiles => {
  const held = new Map<string, HeldFile>();
  return {
    hold: (file, bytes) => {
      const handle = newHandle();
      held.set(handle, file);
      return { handle, name: file.name, bytes };
    },
    get: (handle) => held.get(handle),
    recent: () => [...held].map(([handle, { name, at, kind }]) => ({ handle, name, at, kind })).toReversed(),
  };
};

/** 16 random bytes as 32 hex digits. */
export const newHandle = (): string => crypto.randomUUID().replaceAll('-', '');
