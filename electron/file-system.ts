/**
 * The few file operations that the main process is built on. Journal, snapshots and photos see only these, so that
 * tests can cut the power between any two of them. Errors are Node's own (`code`: ENOSPC, EBUSY …).
 */
export interface OpenFile {
  /** Fills `into` from `position`; answers the bytes read, fewer at the end of the file. */
  read(into: Uint8Array, position: number): Promise<number>;
  /** Answers the bytes written, which may be fewer than given WITHOUT an error when the disk fills up. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  truncate(length: number): Promise<void>;
  /** Returns when the medium has the content (fdatasync). */
  sync(): Promise<void>;
  size(): Promise<number>;
  close(): Promise<void>;
}

export interface FileFacts {
  readonly bytes: number;
  readonly modifiedMs: number;
}

export interface FileSystem {
  /** `read`: must exist. `update`: made when missing, kept when there. `create`: must not exist. */
  open(path: string, how: 'read' | 'update' | 'create'): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  /** A file that is not there is no error. */
  remove(path: string): Promise<void>;
  /** File names in the folder, sorted; empty when there is no such folder. */
  list(folder: string): Promise<string[]>;
  makeFolder(path: string): Promise<void>;
  stat(path: string): Promise<FileFacts | null>;
  /** Makes names in the folder durable; nothing to do on Windows, which has no such call. */
  syncFolder(path: string): Promise<void>;
  freeBytes(folder: string): Promise<number>;
}
