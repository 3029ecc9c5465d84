import type { OpenFile } from '../file-system';
import { readFully } from '../write-fully';

const windowBytes = 256 * 1024;

/** Reads a file in windows, so that a walk over 20,000 small records costs few system calls and little memory. */
export interface WindowedReader {
  /** `length` bytes from `position`, fewer at the end of the file. Valid until the next call. */
  bytesAt(position: number, length: number): Promise<Buffer>;
}

export function createWindowedReader(file: OpenFile): WindowedReader {
  let start = 0;
  let held: Buffer = Buffer.alloc(0);
  return {
    bytesAt: async (position, length) => {
      if (position < start || position + length > start + held.length) {
        held = await readFully(file, Math.max(length, windowBytes), position);
        start = position;
      }
      return held.subarray(position - start, position - start + length);
    },
  };
}
