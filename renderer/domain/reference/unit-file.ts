import { z } from 'zod';
import type { UnitList } from '../records/unit-list';
import type { CivilDate } from '../vietnamese/civil-date';
import { provinceOfCode, provinces } from './province';
import { type UnitTables, unitTablesSchema } from './unit-tables';

/** What a file of units calls itself. */
export const unitFileKind = 'nhip-cau-ocop/don-vi-hanh-chinh';
const ourVersion = 1;

/** Ten times what 34 provinces need: a larger file is something else. */
export const longestUnitFile = 10_000_000;

const headSchema = z.looseObject({ kind: z.string(), version: z.number().int(), sha256: z.string() });

/** A file in its two lines: what it says it is, and the tables as text, over which the hash runs. */
export interface UnitFile {
  readonly version: number;
  readonly sha256: string;
  readonly body: string;
}

export const unitFileProblems = [
  'unit-file-other',
  'unit-file-too-large',
  'unit-file-newer',
  'unit-file-damaged',
  'unit-file-shape',
  'unit-file-future',
  'unit-file-older',
  'unit-file-same',
  'unit-file-counts',
  'unit-file-twice',
  'unit-file-province',
  'unit-file-district',
  'unit-file-target',
] as const;

/** Why a file is not taken. `found`: what stands in it, `expected`: what would have to. */
export interface UnitFileProblem {
  readonly code: (typeof unitFileProblems)[number];
  readonly found?: string;
  readonly expected?: string;
}

type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: UnitFileProblem };

const good = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
const bad = (code: UnitFileProblem['code'], found?: string, expected?: string): Outcome<never> => ({
  ok: false,
  problem: { code, ...(found === undefined ? {} : { found }), ...(expected === undefined ? {} : { expected }) },
});

/** The two lines of a file; a mark of byte order and an empty last line do not count. */
export const splitUnitFile = (text: string): Outcome<UnitFile> => {
  if (text.length > longestUnitFile) return bad('unit-file-too-large');
  const [first = '', body = '', ...rest] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (rest.some((line) => line.trim() !== '')) return bad('unit-file-other');
  let parsed: unknown;
  try {
    parsed = JSON.parse(first);
  } catch {
    return bad('unit-file-other');
  }
  const head = headSchema.safeParse(parsed);
  if (!head.success || head.data.kind !== unitFileKind) return bad('unit-file-other');
  if (head.data.version > ourVersion) return bad('unit-file-newer', String(head.data.version), String(ourVersion));
  return good({ version: head.data.version, sha256: head.data.sha256.toLowerCase(), body });
};

const firstTwice = (codes: readonly string[]): string | null => {
  const seen = new Set<string>();
  for (const code of codes) {
    if (seen.has(code)) return code;
    seen.add(code);
  }
  return null;
};

const formerProvinces: ReadonlySet<string> = new Set(
  provinces.flatMap((province) => province.former.map((former) => former.code)),
);

/** A row that points to nothing, a code twice, a province without communes: the first fault of the tables. */
const faultOf = (tables: UnitTables): Outcome<UnitTables> => {
  const { communes, formerUnits, districts, counts } = tables;
  const said = `${counts.communes}, ${counts.formerUnits}`;
  const held = `${communes.length}, ${formerUnits.length}`;
  if (said !== held) return bad('unit-file-counts', held, said);
  const codes = communes.map(([code]) => code);
  const twice = firstTwice(codes) ?? firstTwice(formerUnits.map(([code]) => code));
  if (twice !== null) return bad('unit-file-twice', twice);
  const strange = communes.find(([, , , province]) => provinceOfCode(province) === null);
  if (strange) return bad('unit-file-province', strange[3]);
  const peopled = new Set(communes.map(([, , , province]) => province));
  const empty = provinces.find(({ code }) => !peopled.has(code));
  if (empty) return bad('unit-file-province', empty.name);
  const foreign = Object.values(districts).find(([, province]) => !formerProvinces.has(province));
  if (foreign) return bad('unit-file-province', foreign[1]);
  const lost = formerUnits.find(([, , , district]) => !Object.hasOwn(districts, district));
  if (lost) return bad('unit-file-district', `${lost[2]} (${lost[0]})`, lost[3]);
  const known = new Set(codes);
  for (const [code, , name, , targets] of formerUnits) {
    const missing = targets.split(' ').find((target) => target !== '' && !known.has(target));
    if (missing !== undefined) return bad('unit-file-target', `${name} (${code})`, missing);
  }
  return good(tables);
};

export interface UnitFileContext {
  /** SHA-256 of the body's bytes, as whoever read the file computed it. */
  readonly sha256: string;
  readonly today: CivilDate;
  /** Day and hash of the list that is read now; its hash is null for the tables of the program. */
  readonly present: { readonly asOf: CivilDate; readonly sha256: string | null };
}

/** The tables of a file that may be loaded, or the first reason against it: shape, hash, day, counts, then every row. */
export const checkUnitFile = ({ sha256, body }: UnitFile, context: UnitFileContext): Outcome<UnitTables> => {
  if (sha256 !== context.sha256) return bad('unit-file-damaged');
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return bad('unit-file-damaged');
  }
  const tables = unitTablesSchema.safeParse(parsed);
  if (!tables.success) return bad('unit-file-shape', tables.error.issues[0]?.path.join('.') ?? '');
  if (context.present.sha256 === sha256) return bad('unit-file-same', tables.data.asOf);
  if (tables.data.asOf > context.today) return bad('unit-file-future', tables.data.asOf, context.today);
  if (tables.data.asOf < context.present.asOf) return bad('unit-file-older', tables.data.asOf, context.present.asOf);
  return faultOf(tables.data);
};

/** The Record of a checked file. */
export const unitListOf = (id: string, file: string, { sha256, body }: UnitFile, tables: UnitTables): UnitList => ({
  id,
  removed: false,
  sample: false,
  asOf: tables.asOf,
  source: tables.source,
  file,
  sha256,
  communes: tables.communes.length,
  formerUnits: tables.formerUnits.length,
  typeChanges: tables.typeChanges,
  body,
});
