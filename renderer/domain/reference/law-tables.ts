import { z } from 'zod';
import { isoDate } from '../records/record-base';

const words = z.string().trim().min(1).max(300);
const days = z.number().int().min(1).max(3650);

const certificateRules = z.strictObject({
  /** First day on which these rules hold. */
  from: isoDate,
  /** As lists and notes call the text: «QĐ 26/2026/QĐ-TTg». */
  law: words,
  /** As a letter cites it: «Quyết định số … ngày … của …». */
  citation: words,
  /** Validity of a certificate in months, from its day of issue. */
  validMonths: z.number().int().min(1).max(240),
  /** Window for the re-assessment dossier, in days before the last valid day. */
  dossierEarliestDays: days,
  dossierLatestDays: days,
  /** The transitional extension ends this many days after expiry. */
  extensionDays: days,
  /** Where the extension stands, as papers cite it: «khoản 3 Điều 12». */
  extensionArticle: words,
});
export type CertificateRules = Readonly<z.infer<typeof certificateRules>>;

const level = z.enum(['district', 'province', 'ministry']);
export type AuthorityLevel = z.infer<typeof level>;

const authorityPeriod = z.strictObject({
  from: isoDate,
  /** Last day, or null while in force. */
  to: isoDate.nullable(),
  law: words,
  levels: z.strictObject({ 3: level, 4: level, 5: level }),
  /** How the rule is known: read in full, or recalled and to be confirmed. A finding built on `recalled` is only a warning. */
  known: z.enum(['read', 'recalled']),
});
export type AuthorityPeriod = Readonly<z.infer<typeof authorityPeriod>>;

const subgroup = z.strictObject({
  /** `I.5.a`, or the group's own code where the law has no letter: `I.6`. */
  code: z.string().regex(/^(?:VI|IV|V|I{1,3})\.\d(?:\.[a-d])?$/),
  vi: words,
  en: words,
  agencies: z.array(words).max(20),
  criteriaSet: z.number().int().positive(),
  /** Helpers for proposals, not law. */
  keywords: z.array(words).max(200),
});
/** A leaf of the product groups: what a product is filed under and assessed by. */
export type Subgroup = Readonly<z.infer<typeof subgroup>>;

const productGroup = z.strictObject({
  code: z.string().regex(/^(?:VI|IV|V|I{1,3})\.\d$/),
  vi: words,
  en: words,
  leaves: z.array(subgroup).min(1).max(20),
});
export type ProductGroup = Readonly<z.infer<typeof productGroup>>;

const sector = z.strictObject({
  code: z.string(),
  vi: words,
  shortVi: words,
  en: words,
  groups: z.array(productGroup).min(1).max(20),
});
export type Sector = Readonly<z.infer<typeof sector>>;

const synonyms = z.record(z.string(), z.array(words).max(100));

const ruleSource = z.strictObject({ law: words, article: words.nullable() });
/** Where the rule of a field stands: the text of the law and its article. */
export type RuleSource = Readonly<z.infer<typeof ruleSource>>;

/**
 * What the law says in figures and lists, by day: the tables that the program brings along (`program-laws`), or those of a file
 * that the officer loaded when the law changed (`law-file`).
 */
export const lawTablesSchema = z.strictObject({
  asOf: isoDate,
  source: words,
  /** Oldest first. The rules of the day of issue say how long a certificate lives. */
  certificateRules: z.array(certificateRules).min(1).max(50),
  /** Who recognised which star when, oldest first. Old recognitions stay valid to their own end (Điều 12.1). */
  authorityPeriods: z.array(authorityPeriod).min(1).max(50),
  /** Text of the product groups, with its annex. */
  groupsLaw: words,
  sectors: z.array(sector),
  sectorSynonyms: synonyms,
  groupSynonyms: synonyms,
  /** `table-field` → where the rule of this field stands. */
  articles: z.record(z.string().max(60), ruleSource),
});
export type LawTables = Readonly<z.infer<typeof lawTablesSchema>>;
