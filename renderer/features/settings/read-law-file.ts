import type { Desktop } from '../../desktop/desktop';
import type { LawList } from '../../domain/records/law-list';
import { compareLaws, type LawDifferences } from '../../domain/reference/compare-laws';
import { checkLawFile, type LawFault, lawFileKind, lawListOf } from '../../domain/reference/law-file';
import { lawsInUse, loadedLaws } from '../../domain/reference/laws-in-use';
import { type DatedOrder, type ReadDated, readDatedFile } from './read-dated-file';

/** A file that may be loaded, with what it would change. */
export interface OfferedLaws {
  readonly list: LawList;
  readonly differences: LawDifferences;
}

/** Reads a chosen file of the law's figures and lists; `usedCodes`: product groups that the records hold. */
export const readLawFile = (desktop: Desktop, order: DatedOrder): Promise<ReadDated<OfferedLaws, LawFault>> => {
  const present = lawsInUse();
  return readDatedFile(desktop, order, {
    kind: lawFileKind,
    present: { asOf: present.asOf, sha256: loadedLaws()?.sha256 ?? null },
    check: checkLawFile,
    offer: (file, tables) => ({
      list: lawListOf(order.newId(), order.name, file, tables),
      differences: compareLaws(present, tables, order.usedCodes),
    }),
  });
};
