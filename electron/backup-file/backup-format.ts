import { z } from 'zod';
import { storedFile, storeMark } from '../contract/calls';
import { startHash } from '../snapshots/snapshot-format';

/**
 * A backup file, for another computer: 'NCBACK01' · head · entries · end. Head and the head of an entry: length u32 · JSON.
 * Behind the head of an entry stand its bytes as they are. The first entry is a whole snapshot file, which proves itself; the
 * others are photos and papers, each under its SHA-256. End: 0xFFFFFFFF · count of entries u32 · SHA-256 of all heads, so that a
 * copy that broke off is noticed without reading gigabytes. Numbers are little endian.
 */
export const backupMagic: Buffer = Buffer.from('NCBACK01', 'latin1');
export const lengthBytes = 4;
export const backupEndBytes = 40;
const endWord = 0xff_ff_ff_ff;
/** 200,000 hashes of files that the register needs. */
export const maxBackupHeadBytes = 32_000_000;

const backupHead = z.object({
  at: z.string(),
  mark: storeMark,
  /** Photos and papers that the register names, whether they are in the file or not. */
  needed: z.array(storedFile),
});
export type BackupHead = z.infer<typeof backupHead>;

const entryHead = z.union([
  z.object({ store: z.literal('snapshot'), bytes: z.number().int().min(0) }),
  storedFile.extend({ bytes: z.number().int().min(0) }),
]);
export type EntryHead = z.infer<typeof entryHead>;

export function encodeBackupHead(head: BackupHead | EntryHead): Buffer {
  const json = Buffer.from(JSON.stringify(head), 'utf8');
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json]);
}

function parsed<T>(schema: z.ZodType<T>, json: Buffer): T | null {
  try {
    const found = schema.safeParse(JSON.parse(json.toString('utf8')));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}

export function decodeBackupHead(json: Buffer): BackupHead | null {
  return parsed(backupHead, json);
}

export function decodeEntryHead(json: Buffer): EntryHead | null {
  return parsed(entryHead, json);
}

/** Length of the JSON that follows; `end` behind the last entry, `null` for a length that cannot be. */
export function decodeLength(bytes: Buffer): number | 'end' | null {
  if (bytes.length < lengthBytes) return null;
  const length = bytes.readUInt32LE(0);
  if (length === endWord) return 'end';
  return length > 0 && length <= maxBackupHeadBytes ? length : null;
}

export function encodeBackupEnd(entries: number, hash: Uint8Array): Buffer {
  const end = Buffer.alloc(2 * lengthBytes);
  end.writeUInt32LE(endWord, 0);
  end.writeUInt32LE(entries, lengthBytes);
  return Buffer.concat([end, hash]);
}

/** The hash of all heads so far. */
export function headsHash(): ReturnType<typeof startHash> {
  return startHash();
}
