import type { CertificateRules, LawTables } from './law-tables';
import { certificateRulesOn } from './star-rules';

const rulesOf = ({ certificateRules }: LawTables): CertificateRules | undefined => certificateRules.at(-1);

const leavesOf = ({ sectors }: LawTables): ReadonlyMap<string, string> =>
  new Map(sectors.flatMap(({ groups }) => groups.flatMap(({ leaves }) => leaves.map(({ code, vi }) => [code, vi]))));

/** What a new table would change, as the officer is told before it is used. */
export interface LawDifferences {
  /** The newest rules for certificates of the new table, and those of now. */
  readonly rules: CertificateRules;
  readonly before: CertificateRules;
  /** Product groups added, left out and called otherwise. */
  readonly added: number;
  readonly gone: number;
  readonly renamed: number;
  /** Products filed under a group that the new table does not have. */
  readonly orphans: number;
}

/** A new table against the one in use, and against the group codes that the products hold. */
export const compareLaws = (
  present: LawTables,
  tables: LawTables,
  usedCodes: readonly (string | null)[],
): LawDifferences => {
  const before = leavesOf(present);
  const after = leavesOf(tables);
  const known = new Set([
    ...after.keys(),
    ...tables.sectors.flatMap(({ code, groups }) => [code, ...groups.map((group) => group.code)]),
  ]);
  const kept = [...after].filter(([code]) => before.has(code));
  return {
    rules: rulesOf(tables) ?? certificateRulesOn(tables.asOf),
    before: rulesOf(present) ?? certificateRulesOn(present.asOf),
    added: after.size - kept.length,
    gone: before.size - kept.length,
    renamed: kept.filter(([code, vi]) => before.get(code) !== vi).length,
    orphans: usedCodes.filter((code) => code !== null && !known.has(code)).length,
  };
};
