import type { RuleSource } from './law-tables';

const ocop2026 = 'QĐ 26/2026/QĐ-TTg';
const personalData = 'Luật 91/2025/QH15';

/**
 * Fields whose rule has a source, as `table-field`. Texts as they stood on 05/10/2026; the papers of the office may cite
 * others, these are only what the help of a field names. A table of the law that the officer loaded goes before them.
 */
export const fieldSources = {
  'producers-kind': { law: ocop2026, article: 'Điều 2.3' },
  'producers-taxCode': { law: 'TT 86/2024/TT-BTC, TT 90/2026/TT-BTC', article: null },
  'producers-communeCode': { law: 'QĐ 19/2025/QĐ-TTg', article: null },
  'producers-provinceCode': { law: 'NQ 202/2025/QH15', article: null },
  'producers-contactPublic': { law: personalData, article: null },
  'products-subgroupCode': { law: ocop2026, article: 'Phụ lục I' },
  'products-gtin': { law: 'GS1', article: null },
  'products-traceCode': { law: 'TT 02/2024/TT-BKHCN', article: null },
  'certificates-stars': { law: ocop2026, article: 'Điều 4' },
  'certificates-decisionId': { law: ocop2026, article: 'Điều 4' },
  'certificates-issuedOn': { law: ocop2026, article: 'Điều 4.3' },
  'certificates-expiresOn': { law: ocop2026, article: 'Điều 4.3' },
  'certificates-revokedOn': { law: ocop2026, article: 'Điều 8' },
  'certificates-extensionReason': { law: ocop2026, article: 'Điều 12.3' },
  'buyers-contactPublic': { law: personalData, article: null },
  'contacts-consentCatalogue': { law: personalData, article: null },
  'contacts-consentWay': { law: personalData, article: null },
} as const satisfies Readonly<Record<string, RuleSource>>;

export type SourcedField = keyof typeof fieldSources;

/** The key under which a field's help stands; null for a field without one. */
export const sourcedField = (table: string, key: string): SourcedField | null => {
  const name = `${table}-${key}`;
  return Object.hasOwn(fieldSources, name) ? (name as SourcedField) : null;
};
