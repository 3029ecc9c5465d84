import type { z } from 'zod';
import { type AtomicWriter, atomicWrite } from './atomic-write';
import type { FileSystem } from './file-system';
import { readWhole } from './write-fully';

const maxBytes = 1_000_000;

/** A small settings file. Missing, cut short or of another shape: `null`, and the caller starts afresh. */
export async function readJson<T>(fs: FileSystem, path: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    const bytes = await readWhole(fs, path, maxBytes);
    if (!bytes) return null;
    const parsed = schema.safeParse(JSON.parse(bytes.toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export async function writeJson(writer: AtomicWriter, path: string, value: unknown): Promise<void> {
  await atomicWrite(writer, path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8'));
}
