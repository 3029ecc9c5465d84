import { datedListOf } from '../records/dated-list';
import type { LawList } from '../records/law-list';
import { addDays } from '../vietnamese/civil-date';
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
import { type LawTables, lawTablesSchema } from './law-tables';
import { sectorCodes } from './product-groups';

/** A file of the law's figures and lists. */
export const lawFileKind: DatedKind = { kind: 'nhip-cau-ocop/quy-dinh', version: 1, longest: 1_000_000 };

export type LawFault = DatedFault | 'rules' | 'window' | 'authority' | 'sectors' | 'group' | 'twice';
export type LawFileProblem = FileProblem<LawFault>;
type Outcome = FileOutcome<LawTables, LawFault>;

const notAscending = (days: readonly string[]): string | undefined =>
  days.find((day, index) => index > 0 && day <= (days[index - 1] ?? ''));

/** A gap or an overlap in time: the day at which it stands. */
const brokenAuthority = ({ authorityPeriods }: LawTables): string | null => {
  for (const [index, { from, to }] of authorityPeriods.entries()) {
    const next = authorityPeriods[index + 1];
    if (to !== null && to < from) return to;
    if (next ? to === null || addDays(to, 1) !== next.from : to !== null) return to ?? from;
  }
  return null;
};

/** A code that does not lie under the code above it. */
const strayCode = ({ sectors }: LawTables): string | null => {
  for (const { code: sector, groups } of sectors) {
    for (const { code: group, leaves } of groups) {
      if (!group.startsWith(`${sector}.`)) return group;
      const stray = leaves.find(({ code }) => code !== group && !code.startsWith(`${group}.`));
      if (stray) return stray.code;
    }
  }
  return null;
};

/** What the rows say of each other: order of days, a window that ends before it begins, gaps, codes. */
const faultOf = (tables: LawTables): Outcome => {
  const { certificateRules, sectors } = tables;
  const unordered = notAscending(certificateRules.map(({ from }) => from));
  if (unordered !== undefined) return badFile('rules', unordered);
  const turned = certificateRules.find((rules) => rules.dossierLatestDays >= rules.dossierEarliestDays);
  if (turned) return badFile('window', String(turned.dossierLatestDays), String(turned.dossierEarliestDays));
  const broken = brokenAuthority(tables);
  if (broken !== null) return badFile('authority', broken);
  const codes = sectors.map(({ code }) => code).join(' ');
  if (codes !== sectorCodes.join(' ')) return badFile('sectors', codes, sectorCodes.join(' '));
  const stray = strayCode(tables);
  if (stray !== null) return badFile('group', stray);
  const groups = sectors.flatMap((sector) => sector.groups);
  const twice =
    firstTwice(groups.map(({ code }) => code)) ??
    firstTwice(groups.flatMap(({ leaves }) => leaves.map(({ code }) => code)));
  return twice === null ? goodFile(tables) : badFile('twice', twice);
};

/** The tables of a file that may be loaded, or the first reason against it: hash, shape, day, then what the rows say. */
export const checkLawFile = (file: DatedFile, context: DatedContext): Outcome => {
  const checked = checkDatedFile(file, lawTablesSchema, context);
  return checked.ok ? faultOf(checked.value) : checked;
};

/** The Record of a checked file. */
export const lawListOf = (id: string, file: string, { sha256, body }: DatedFile, tables: LawTables): LawList => ({
  ...datedListOf(id, file, sha256, tables),
  body,
});
