import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { failure } from '../failure';
import type { FileSystem } from '../file-system';
import { readFully } from '../write-fully';
import type { ChunkPlace } from './verify-snapshot';

const gunzipAsync = promisify(gunzip);

/** One chunk of a snapshot that was proved, unpacked. */
export async function readChunk(fs: FileSystem, path: string, place: ChunkPlace): Promise<Uint8Array<ArrayBuffer>> {
  const file = await fs.open(path, 'read');
  try {
    const stored = await readFully(file, place.storedBytes, place.offset);
    return Uint8Array.from(await gunzipAsync(stored, { maxOutputLength: Math.max(1, place.rawBytes) }));
  } catch {
    // The file was whole when it was proved a moment ago.
    throw failure('snapshot-damaged');
  } finally {
    await file.close();
  }
}
