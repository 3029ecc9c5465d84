import { datedListOf } from '../records/dated-list';
import type { UnitList } from '../records/unit-list';
import {
  badFile,
  checkDatedFile,
  type DatedContext,
  type DatedFault,
  type DatedFile,
  type DatedKind,
  type FileOutcome,
  type FileProblem,
  firstTwice,
  goodFile,
} from './dated-file';
import { provinceOfCode, provinces } from './province';
import { type UnitTables, unitTablesSchema } from './unit-tables';

/** A file of administrative units. */
export const unitFileKind: DatedKind = { kind: 'nhip-cau-ocop/don-vi-hanh-chinh', version: 1, longest: 10_000_000 };

export type UnitFault = DatedFault | 'counts' | 'twice' | 'province' | 'district' | 'target';
export type UnitFileProblem = FileProblem<UnitFault>;
type Outcome<Value> = FileOutcome<Value, UnitFault>;

const formerProvinces: ReadonlySet<string> = new Set(
  provinces.flatMap((province) => province.former.map((former) => former.code)),
);

/** A row that points to nothing, a code twice, a province without communes: the first fault of the tables. */
const faultOf = (tables: UnitTables): Outcome<UnitTables> => {
  const { communes, formerUnits, districts, counts } = tables;
  const said = `${counts.communes}, ${counts.formerUnits}`;
  const held = `${communes.length}, ${formerUnits.length}`;
  if (said !== held) return badFile('counts', held, said);
  const codes = communes.map(([code]) => code);
  const twice = firstTwice(codes) ?? firstTwice(formerUnits.map(([code]) => code));
  if (twice !== null) return badFile('twice', twice);
  const strange = communes.find(([, , , province]) => provinceOfCode(province) === null);
  if (strange) return badFile('province', strange[3]);
  const peopled = new Set(communes.map(([, , , province]) => province));
  const empty = provinces.find(({ code }) => !peopled.has(code));
  if (empty) return badFile('province', empty.name);
  const foreign = Object.values(districts).find(([, province]) => !formerProvinces.has(province));
  if (foreign) return badFile('province', foreign[1]);
  const lost = formerUnits.find(([, , , district]) => !Object.hasOwn(districts, district));
  if (lost) return badFile('district', `${lost[2]} (${lost[0]})`, lost[3]);
  const known = new Set(codes);
  for (const [code, , name, , targets] of formerUnits) {
    const missing = targets.split(' ').find((target) => target !== '' && !known.has(target));
    if (missing !== undefined) return badFile('target', `${name} (${code})`, missing);
  }
  return goodFile(tables);
};

/** The tables of a file that may be loaded, or the first reason against it: hash, shape, day, counts, then every row. */
export const checkUnitFile = (file: DatedFile, context: DatedContext): Outcome<UnitTables> => {
  const checked = checkDatedFile(file, unitTablesSchema, context);
  return checked.ok ? faultOf(checked.value) : checked;
};

/** The Record of a checked file. */
export const unitListOf = (id: string, file: string, { sha256, body }: DatedFile, tables: UnitTables): UnitList => ({
  ...datedListOf(id, file, sha256, tables),
  communes: tables.communes.length,
  formerUnits: tables.formerUnits.length,
  typeChanges: tables.typeChanges,
  body,
});
