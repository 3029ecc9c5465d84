import { fold } from '../vietnamese/fold';
import type { Commune } from './commune';
import type { UnitTables } from './unit-tables';

/** How many communes a new table adds, leaves out and calls otherwise. */
export interface UnitDifferences {
  readonly added: number;
  readonly gone: number;
  readonly renamed: number;
  /** Records whose commune code the new table does not have. */
  readonly orphans: number;
}

const nameOf = (type: string, name: string): string => `${type} ${fold(name)}`;
const letterOf = (type: Commune['type']): string => type.charAt(0).replace('đ', 'd');

/** A new table against the one in use, and against the codes that the records of the store hold. */
export const compareUnits = (
  present: readonly Commune[],
  tables: UnitTables,
  usedCodes: readonly (string | null)[],
): UnitDifferences => {
  const before = new Map(present.map(({ code, type, name }) => [code, nameOf(letterOf(type), name)]));
  const after = new Map(tables.communes.map(([code, type, name]) => [code, nameOf(type, name)]));
  const kept = [...after].filter(([code]) => before.has(code));
  return {
    added: after.size - kept.length,
    gone: before.size - kept.length,
    renamed: kept.filter(([code, name]) => before.get(code) !== name).length,
    orphans: usedCodes.filter((code) => code !== null && !after.has(code)).length,
  };
};
