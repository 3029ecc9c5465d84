import type { AuthorityLevel } from '../reference/law-tables';
import type { SectorCode } from '../reference/product-groups';

/** The sentence needs nothing but the field's label. */
type Nothing = Readonly<Record<string, never>>;

/**
 * What the sentence of each finding on a record needs. A code without its sentence in both languages does not compile.
 * Dates and sums come as printed, `dd/mm/yyyy` and `1.234.567`.
 */
export interface IssueParams {
  'required-missing': Nothing;
  'reference-missing': Nothing;
  'tax-code-check': { readonly found: string };
  'tax-code-shape': { readonly found: string };
  'tax-code-person': { readonly found: string };
  'tax-code-masked': Nothing;
  'phone-shape': { readonly found: string };
  'email-shape': { readonly found: string };
  'stars-missing': Nothing;
  'stars-claimed': { readonly stars: number };
  'authority-period': {
    readonly authority: string;
    readonly expected: AuthorityLevel;
    readonly date: string;
    readonly stars: number;
  };
  'expiry-disagrees': { readonly stated: string; readonly computed: string; readonly months: number };
  'extension-no-paper': { readonly article: string };
  'extension-no-reason': Nothing;
  'revocation-no-paper': Nothing;
  'revocation-no-day': Nothing;
  'date-impossible': { readonly found: string };
  'date-future': { readonly found: string };
  'date-too-early': { readonly found: string; readonly earliest: string };
  'dates-out-of-order': { readonly earlier: string; readonly later: string };
  'price-range': { readonly from: string; readonly to: string };
  'wholesale-above-retail': { readonly wholesale: string; readonly retail: string };
  'association-sector': { readonly sector: SectorCode };
  'group-unknown': { readonly found: string; readonly law: string };
  'address-old-unit': { readonly unit: string };
  'authority-expired': { readonly party: string; readonly ended: string; readonly day: string };
  'consent-unproven': Nothing;
  'own-missing': Nothing;
  'own-unfit': { readonly found: string };
  'gtin-shape': { readonly found: string };
  'gtin-clash': { readonly found: string; readonly other: string };
}

export type IssueCode = keyof IssueParams;
