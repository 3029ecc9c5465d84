import type { Desktop } from '../../desktop/desktop';
import type { UnitList } from '../../domain/records/unit-list';
import { loadCommunes } from '../../domain/reference/communes';
import { compareUnits, type UnitDifferences } from '../../domain/reference/compare-units';
import { checkUnitFile, type UnitFault, unitFileKind, unitListOf } from '../../domain/reference/unit-file';
import { unitsInUse } from '../../domain/reference/units-in-use';
import { type DatedOrder, type ReadDated, readDatedFile } from './read-dated-file';

/** A file that may be loaded, with what it would change. */
export interface OfferedUnits {
  readonly list: UnitList;
  /** Communes of the table in use now. */
  readonly before: number;
  readonly differences: UnitDifferences;
}

/** Reads a chosen file of administrative units; `usedCodes`: commune codes that the records hold. */
export const readUnitFile = async (
  desktop: Desktop,
  order: DatedOrder,
): Promise<ReadDated<OfferedUnits, UnitFault>> => {
  const communes = await loadCommunes();
  return readDatedFile(desktop, order, {
    kind: unitFileKind,
    present: { asOf: communes.asOf, sha256: unitsInUse()?.sha256 ?? null },
    check: checkUnitFile,
    offer: (file, tables) => ({
      list: unitListOf(order.newId(), order.name, file, tables),
      before: communes.all.length,
      differences: compareUnits(communes.all, tables, order.usedCodes),
    }),
  });
};
