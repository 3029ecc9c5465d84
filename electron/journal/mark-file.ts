import { join } from 'node:path';
import { z } from 'zod';
import { storeMark } from '../contract/calls';
import type { FileSystem } from '../file-system';
import { readWhole, writeFully } from '../write-fully';
import { hashBytes, sha256Of } from './record';

const markNote = z.object({ generation: z.number().int(), seq: z.number().int(), mark: storeMark.nullable() });
/** What was last known to be on the disk: `seq` is acknowledged or about to be; anything at or below it must be there. */
export type MarkNote = z.infer<typeof markNote>;

const names = ['mark-0', 'mark-1'] as const;
const maxBytes = 1_000_000;
/** Files are never shorter: overwriting in place then needs no new block, hence works on a full disk. */
const leastBytes = 4_096;

export interface MarkFile {
  read(): Promise<MarkNote | null>;
  /** Overwrites the older of the two copies and syncs; a power cut here leaves the newer one whole. */
  write(note: Omit<MarkNote, 'generation'>): Promise<void>;
}

export function createMarkFile(fs: FileSystem, folder: string): MarkFile {
  let newest: { slot: 0 | 1; generation: number } | null = null;
  const readBoth = async (): Promise<MarkNote | null> => {
    // A copy that cannot be read counts as missing: the other one is there for that.
    const notes = await Promise.all(
      names.map((name) => readWhole(fs, join(folder, name), maxBytes).then(decodeNote, () => null)),
    );
    const [first, second] = notes;
    const slot = (second?.generation ?? -1) > (first?.generation ?? -1) ? 1 : 0;
    const note = notes[slot] ?? null;
    newest = note && { slot, generation: note.generation };
    return note;
  };
  return {
    read: readBoth,
    write: async (note) => {
      if (!newest) await readBoth();
      const slot = newest?.slot === 0 ? 1 : 0;
      const generation = (newest?.generation ?? 0) + 1;
      await overwrite(fs, join(folder, names[slot]), encodeNote({ ...note, generation }));
      newest = { slot, generation };
    },
  };
}

async function overwrite(fs: FileSystem, path: string, bytes: Buffer): Promise<void> {
  const isNew = (await fs.stat(path)) === null;
  const file = await fs.open(path, 'update');
  try {
    await writeFully(file, bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
  if (isNew) await fs.syncFolder(join(path, '..'));
}

/** Length of the JSON u32 · JSON · SHA-256 of both · zeros. */
function encodeNote(note: MarkNote): Buffer {
  const json = Buffer.from(JSON.stringify(note), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const whole = Buffer.concat([length, json, sha256Of([length, json])]);
  return Buffer.concat([whole, Buffer.alloc(Math.max(0, leastBytes - whole.length))]);
}

function decodeNote(bytes: Buffer | null): MarkNote | null {
  if (!bytes || bytes.length < 4) return null;
  const end = 4 + bytes.readUInt32LE(0);
  if (end + hashBytes > bytes.length) return null;
  if (Buffer.compare(bytes.subarray(end, end + hashBytes), sha256Of([bytes.subarray(0, end)])) !== 0) return null;
  const parsed = markNote.safeParse(JSON.parse(bytes.subarray(4, end).toString('utf8')));
  return parsed.success ? parsed.data : null;
}
