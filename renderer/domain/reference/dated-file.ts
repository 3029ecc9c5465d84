import { z } from 'zod';
import type { CivilDate } from '../vietnamese/civil-date';

/** What such a file calls itself, and the newest form of it that this program reads. */
export interface DatedKind {
  readonly kind: string;
  readonly version: number;
  /** Characters; ten times what the program's own tables need, so that a larger file is something else. */
  readonly longest: number;
}

/**
 * A file of reference data that replaces what the program brings along, without a new installer. Two lines: what it says it is,
 * and the tables as text, over which the hash runs.
 */
export interface DatedFile {
  readonly version: number;
  readonly sha256: string;
  readonly body: string;
}

/** What can be wrong with any such file, in the order in which it is looked for. */
export const datedFaults = ['other', 'too-large', 'newer', 'damaged', 'shape', 'same', 'future', 'older'] as const;
export type DatedFault = (typeof datedFaults)[number];

/** Why a file is not taken. `found`: what stands in it, `expected`: what would have to. */
export interface FileProblem<Code extends string> {
  readonly code: Code;
  readonly found?: string;
  readonly expected?: string;
}

export type FileOutcome<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: FileProblem<Code> };

/** A file that is taken, with what was read in it. */
export const goodFile = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

/** A file that is not taken, and why. */
export const badFile = <Code extends string>(
  code: Code,
  found?: string,
  expected?: string,
): { readonly ok: false; readonly problem: FileProblem<Code> } => ({
  ok: false,
  problem: { code, ...(found === undefined ? {} : { found }), ...(expected === undefined ? {} : { expected }) },
});

const headSchema = z.looseObject({ kind: z.string(), version: z.number().int(), sha256: z.string() });

/** The two lines of a file; a mark of byte order and an empty last line do not count. */
export const splitDatedFile = (text: string, ours: DatedKind): FileOutcome<DatedFile, DatedFault> => {
  if (text.length > ours.longest) return badFile('too-large');
  const [first = '', body = '', ...rest] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (rest.some((line) => line.trim() !== '')) return badFile('other');
  let parsed: unknown;
  try {
    parsed = JSON.parse(first);
  } catch {
    return badFile('other');
  }
  const head = headSchema.safeParse(parsed);
  if (!head.success || head.data.kind !== ours.kind) return badFile('other');
  const { version, sha256 } = head.data;
  if (version > ours.version) return badFile('newer', String(version), String(ours.version));
  return goodFile({ version, sha256: sha256.toLowerCase(), body });
};

export interface DatedContext {
  /** SHA-256 of the body's bytes, as whoever read the file computed it. */
  readonly sha256: string;
  readonly today: CivilDate;
  /** Day and hash of the tables that are read now; the hash is null for those of the program. */
  readonly present: { readonly asOf: CivilDate; readonly sha256: string | null };
}

/** The tables of a file by hash, shape and day. What the rows say of each other is for whoever knows them. */
export const checkDatedFile = <Tables extends { readonly asOf: CivilDate }>(
  { sha256, body }: DatedFile,
  schema: z.ZodType<Tables>,
  { sha256: computed, today, present }: DatedContext,
): FileOutcome<Tables, DatedFault> => {
  if (sha256 !== computed) return badFile('damaged');
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return badFile('damaged');
  }
  const tables = schema.safeParse(parsed);
  if (!tables.success) return badFile('shape', tables.error.issues[0]?.path.join('.') ?? '');
  const { asOf } = tables.data;
  if (present.sha256 === sha256) return badFile('same', asOf);
  if (asOf > today) return badFile('future', asOf, today);
  if (asOf < present.asOf) return badFile('older', asOf, present.asOf);
  return goodFile(tables.data);
};

/** The first code that stands twice; null: none does. */
export const firstTwice = (codes: readonly string[]): string | null => {
  const seen = new Set<string>();
  for (const code of codes) {
    if (seen.has(code)) return code;
    seen.add(code);
  }
  return null;
};
