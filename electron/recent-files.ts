import { z } from 'zod';
import { type AtomicWriter } from './atomic-write';
import { type FileKind } from './contract/calls';
import { readJson, writeJson } from './json-file';
import { createSerial } from './serial';

const kinds = [
  'workbook',
  'xlsx',
  'pdf',
  'docx',
  'csv',
  'json',
  'zip',
  'image',
  'backup',
  'any',
] as const satisfies readonly FileKind[];
const recentFile = z.object({ path: z.string(), at: z.string(), kind: z.enum(kinds) });
export type RecentFile = z.infer<typeof recentFile>;

const mostRecent = 12;

export interface RecentFiles {
  list(): Promise<readonly RecentFile[]>;
  /** Newest first, each path once. A list that cannot be written is forgotten at the end, nothing more. */
  add(file: RecentFile): Promise<void>;
}

export function createRecentFiles(writer: AtomicWriter, path: string): RecentFiles {
  const serial = createSerial();
  let known: readonly RecentFile[] | null = null;
  const load = async (): Promise<readonly RecentFile[]> =>
    (known ??= (await readJson(writer.fs, path, z.array(recentFile))) ?? []);
  return {
    list: () => serial(load),
    add: (file) =>
      serial(async () => {
        const others = (await load()).filter((other) => other.path !== file.path);
        known = [file, ...others].slice(0, mostRecent);
        await writeJson(writer, path, known).catch(() => undefined);
      }),
  };
}
