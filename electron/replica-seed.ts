import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { AtomicWriter } from './atomic-write';
import { readJson, writeJson } from './json-file';

const stored = z.object({ seed: z.string().regex(/^[0-9a-f]{32}$/), place: z.string() });

/**
 * 32 hex digits that are this profile's own. A profile that was copied to another computer or folder gets a new seed:
 * two replicas that count their changes under one name would overwrite each other's when they merge.
 * `place`: what tells this computer and folder from others; kept only as a hash.
 */
export async function replicaSeed(writer: AtomicWriter, path: string, place: string): Promise<string> {
  const hashed = createHash('sha256').update(place).digest('hex');
  const known = await readJson(writer.fs, path, stored);
  if (known?.place === hashed) return known.seed;
  const seed = writer.randomHex().slice(0, 32);
  await writeJson(writer, path, { seed, place: hashed });
  return seed;
}
