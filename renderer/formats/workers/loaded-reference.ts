import { type LawsInUse, loadedLaws, putLawsInUse } from '../../domain/reference/laws-in-use';
import { putUnitsInUse, type UnitsInUse, unitsInUse } from '../../domain/reference/units-in-use';

/** What the officer loaded last in the place of the program's own tables; null: those of the program. */
export interface LoadedReference {
  readonly units: UnitsInUse | null;
  readonly laws: LawsInUse | null;
}

/** What this thread reads, for a worker to read the same. */
export const loadedReference = (): LoadedReference => ({ units: unitsInUse(), laws: loadedLaws() });

/** In the worker, before it works: each thread has tables of its own. */
export const takeReference = ({ units, laws }: LoadedReference): void => {
  putUnitsInUse(units);
  putLawsInUse(laws);
};
