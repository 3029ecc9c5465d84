import type { Desktop } from '../../desktop/desktop';
import {
  badFile,
  type DatedContext,
  type DatedFault,
  type DatedFile,
  type DatedKind,
  type FileOutcome,
  type FileProblem,
  splitDatedFile,
} from '../../domain/reference/dated-file';

/** A file as the officer chose it. */
export interface DatedOrder {
  readonly handle: string;
  readonly name: string;
  readonly today: string;
  readonly newId: () => string;
  /** Codes that the records of the store hold. */
  readonly usedCodes: readonly (string | null)[];
}

/** What a file would change; or that it could not be read at all, or why it is not taken. */
export type ReadDated<Offer, Code extends string> =
  | { readonly ok: true; readonly value: Offer }
  | { readonly ok: false; readonly why: 'unread' }
  | { readonly ok: false; readonly why: 'refused'; readonly problem: FileProblem<Code | DatedFault> };

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

interface DatedReading<Tables, Offer, Code extends string> {
  readonly kind: DatedKind;
  readonly present: DatedContext['present'];
  readonly check: (file: DatedFile, context: DatedContext) => FileOutcome<Tables, Code>;
  readonly offer: (file: DatedFile, tables: Tables) => Offer;
}

/** Reads a chosen file of reference data and compares it with the tables in use; nothing is written. */
export const readDatedFile = async <Tables, Offer, Code extends string>(
  desktop: Desktop,
  { handle, today }: DatedOrder,
  { kind, present, check, offer }: DatedReading<Tables, Offer, Code>,
): Promise<ReadDated<Offer, Code>> => {
  const answer = await desktop.call('file.read', { handle });
  if (!answer.ok) return { ok: false, why: 'unread' };
  const text = textOf(answer.value.data);
  const split = text === null ? badFile('other' as const) : splitDatedFile(text, kind);
  if (!split.ok) return { ok: false, why: 'refused', problem: split.problem };
  const file = split.value;
  const checked = check(file, { sha256: await sha256Of(file.body), today, present });
  return checked.ok
    ? { ok: true, value: offer(file, checked.value) }
    : { ok: false, why: 'refused', problem: checked.problem };
};
