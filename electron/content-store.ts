import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { type AtomicWriter, atomicWrite } from './atomic-write';
import type { FailureCode } from './contract/failures';
import { failure } from './failure';
import { readWhole } from './write-fully';

export interface StoredContent<Kind> {
  readonly data: Uint8Array;
  readonly kind: Kind;
}

/** Files by the SHA-256 of their bytes: the same file is kept once, and a changed one is noticed. */
export interface ContentStore<Kind> {
  put(data: Uint8Array): Promise<{ readonly sha256: string; readonly kind: Kind }>;
  /** `null` when it is not there or no longer matches its name. */
  get(sha256: string): Promise<StoredContent<Kind> | null>;
  /** Those of the hashes that are there, by their names alone. Nothing is ever removed: backups name files by hash. */
  find(hashes: readonly string[]): Promise<{ sha256: string; bytes: number }[]>;
  /** Takes bytes that shall have this hash; false when they do not, or are nothing that is kept here. */
  putAs(sha256: string, data: Uint8Array): Promise<boolean>;
}

export interface ContentRules<Kind> {
  readonly folder: string;
  readonly maxBytes: number;
  /** Told by the bytes, never by a name; null: not taken. */
  readonly kindOf: (data: Uint8Array) => Kind | null;
  readonly refusal: FailureCode;
}

export function createContentStore<Kind>(writer: AtomicWriter, rules: ContentRules<Kind>): ContentStore<Kind> {
  const { folder, maxBytes, kindOf, refusal } = rules;
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  const get = async (sha256: string): Promise<StoredContent<Kind> | null> => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
    const data = await readWhole(writer.fs, pathOf(sha256), maxBytes);
    const kind = data && kindOf(data);
    return data && kind && sha256Hex(data) === sha256 ? { data, kind } : null;
  };
  const put = async (data: Uint8Array): Promise<{ sha256: string; kind: Kind }> => {
    if (data.length > maxBytes) throw failure('file-too-large', { neededBytes: data.length });
    const kind = kindOf(data);
    if (!kind) throw failure(refusal);
    const sha256 = sha256Hex(data);
    // A file that is there but damaged is written again.
    if (!(await get(sha256).catch(() => null))) {
      await writer.fs.makeFolder(dirname(pathOf(sha256)));
      await atomicWrite(writer, pathOf(sha256), data);
    }
    return { sha256, kind };
  };
  const find = async (hashes: readonly string[]): Promise<{ sha256: string; bytes: number }[]> => {
    const found: { sha256: string; bytes: number }[] = [];
    for (const sha256 of new Set(hashes)) {
      const facts = await writer.fs.stat(pathOf(sha256));
      if (facts) found.push({ sha256, bytes: facts.bytes });
    }
    return found;
  };
  return {
    get,
    put,
    find,
    putAs: async (sha256, data) => {
      if (sha256Hex(data) !== sha256 || data.length > maxBytes || !kindOf(data)) return false;
      await put(data);
      return true;
    },
  };
}

function sha256Hex(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
