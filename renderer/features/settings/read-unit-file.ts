import type { Desktop } from '../../desktop/desktop';
import type { UnitList } from '../../domain/records/unit-list';
import { loadCommunes } from '../../domain/reference/communes';
import { compareUnits, type UnitDifferences } from '../../domain/reference/compare-units';
import { checkUnitFile, splitUnitFile, type UnitFileProblem, unitListOf } from '../../domain/reference/unit-file';
import { unitsInUse } from '../../domain/reference/units-in-use';

/** A file that may be loaded, with what it would change. */
export interface OfferedUnits {
  readonly list: UnitList;
  /** Communes of the table in use now. */
  readonly before: number;
  readonly differences: UnitDifferences;
}

export type ReadUnits =
  | { readonly ok: true; readonly value: OfferedUnits }
  | { readonly ok: false; readonly why: 'unread' }
  | { readonly ok: false; readonly why: 'refused'; readonly problem: UnitFileProblem };

export interface UnitFileOrder {
  readonly handle: string;
  readonly name: string;
  readonly today: string;
  readonly newId: () => string;
  /** Commune codes that the records hold. */
  readonly usedCodes: readonly (string | null)[];
}

const sha256Of = async (text: string): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const textOf = (data: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    return null;
  }
};

const refused = (problem: UnitFileProblem): ReadUnits => ({ ok: false, why: 'refused', problem });

/** Reads a chosen file of administrative units and compares it with the table in use; nothing is written. */
export const readUnitFile = async (desktop: Desktop, order: UnitFileOrder): Promise<ReadUnits> => {
  const answer = await desktop.call('file.read', { handle: order.handle });
  if (!answer.ok) return { ok: false, why: 'unread' };
  const text = textOf(answer.value.data);
  if (text === null) return refused({ code: 'unit-file-other' });
  const split = splitUnitFile(text);
  if (!split.ok) return refused(split.problem);
  const communes = await loadCommunes();
  const present = { asOf: communes.asOf, sha256: unitsInUse()?.sha256 ?? null };
  const checked = checkUnitFile(split.value, { sha256: await sha256Of(split.value.body), today: order.today, present });
  if (!checked.ok) return refused(checked.problem);
  return {
    ok: true,
    value: {
      list: unitListOf(order.newId(), order.name, split.value, checked.value),
      before: communes.all.length,
      differences: compareUnits(communes.all, checked.value, order.usedCodes),
    },
  };
};
