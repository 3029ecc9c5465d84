import { type UnitsInUse, unitsInUse } from './units-in-use';

/** A reading that is made once for each list of units in use; a new list makes it anew. */
export const keptForUnits = <Value>(read: (units: UnitsInUse | null) => Promise<Value>): (() => Promise<Value>) => {
  let kept: { readonly of: string | null; readonly value: Promise<Value> } | null = null;
  return () => {
    const units = unitsInUse();
    const of = units?.sha256 ?? null;
    if (kept?.of !== of || kept === null) kept = { of, value: read(units) };
    return kept.value;
  };
};
