import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Vectors made by an independent script from the dossier's rules; two of the tax codes are public ones of companies. */
interface IdVectors {
  readonly taxCode: {
    readonly valid: readonly string[];
    readonly validPersonal: readonly string[];
    readonly invalid: readonly (readonly [string, string])[];
  };
  readonly gtin: { readonly valid: readonly string[]; readonly invalid: readonly (readonly [string, string])[] };
  readonly gln: { readonly valid: readonly string[]; readonly invalid: readonly (readonly [string, string])[] };
  readonly cccd: {
    readonly warnOnly: readonly string[];
    readonly valid: readonly { readonly v: string }[];
    readonly invalid: readonly string[];
  };
  readonly phone: { readonly valid: readonly (readonly [string, string])[]; readonly invalid: readonly string[] };
  readonly decision: {
    readonly valid: readonly (readonly [
      string,
      { readonly no: string; readonly sym: string; readonly date: string | null },
    ])[];
  };
  readonly expiry: readonly (readonly [string, string])[];
  readonly reapplyWindow: readonly (readonly [string, { readonly earliest: string; readonly latest: string }])[];
}

export const idVectors = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../fixtures/domain/id-test-vectors.json'), 'utf8'),
) as IdVectors;
