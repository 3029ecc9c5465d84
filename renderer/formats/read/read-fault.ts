import type { ReadFailure, ReadFailureCode } from '../../domain/intake/read-failure';

/** What a reader knows when it gives up; the file's name is added by `readWorkbook`. */
export type FaultDetails = Omit<ReadFailure, 'code' | 'file'>;

interface ReadFault extends Error {
  readonly readFault: { readonly code: ReadFailureCode; readonly details: FaultDetails };
}

/** An exception that carries a code of the closed list, so that readers can stop from any depth. */
export const readFault = (code: ReadFailureCode, details: FaultDetails = {}): Error =>
  Object.assign(new Error(code), { readFault: { code, details } });

/** Names the sheet in whatever stops the work on it; an exception that is no read fault is damage of that sheet. */
export const inSheet = <T>(sheet: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (!isReadFault(error)) throw readFault('damaged', { sheet });
    throw readFault(error.readFault.code, { sheet, ...error.readFault.details });
  }
};

const isReadFault = (error: unknown): error is ReadFault => error instanceof Error && 'readFault' in error;

/** Any other exception of a reader means that the file is not what it says: damaged. */
export const asReadFailure = (error: unknown, file: string): ReadFailure =>
  isReadFault(error) ? { code: error.readFault.code, file, ...error.readFault.details } : { code: 'damaged', file };
