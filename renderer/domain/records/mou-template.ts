import { z } from 'zod';
import { sha256Hex } from './edition';
import type { FieldList } from './field';
import { mouVariants } from './mou';
import { blankBase, recordBase } from './record-base';

/** A stretch of text in one face; `{{id}}` in it is a placeholder. */
const textRun = z.strictObject({ text: z.string(), bold: z.boolean(), italic: z.boolean() }).readonly();
export type WordingRun = z.infer<typeof textRun>;

/** One clause, or one khoản of it: plain, or runs where words are set off. */
export const clauseText = z.union([z.string(), z.array(textRun).readonly()]);
export type ClauseText = z.infer<typeof clauseText>;

/** When an article or a basis is printed; the list is closed, so that a condition never needs a program. */
export const clauseConditions = [
  'always',
  'organiserCopies',
  'noOrganiserCopies',
  'planDecision',
  'followUp',
  'totalKnown',
  'authority',
] as const;
export type ClauseCondition = (typeof clauseConditions)[number];

export const wordingArticle = z
  .strictObject({
    id: z.string().min(1),
    title: z.string(),
    clauses: z.array(clauseText).readonly(),
    condition: z.enum(clauseConditions),
  })
  .readonly();
export type WordingArticle = z.infer<typeof wordingArticle>;

export const wordingBasis = z
  .strictObject({ id: z.string().min(1), text: z.string(), used: z.boolean(), condition: z.enum(clauseConditions) })
  .readonly();
export type WordingBasis = z.infer<typeof wordingBasis>;

/** All that a memorandum says besides the names and the figures: the office's own wording, with placeholders. */
export const wordingSchema = z
  .strictObject({
    title: z.string(),
    subject: z.string(),
    opening: clauseText,
    agree: clauseText,
    /** Headings of the parties A, B and C, as many as the variant has. */
    partyLabels: z.array(z.string()).readonly(),
    legalBases: z.array(wordingBasis).readonly(),
    articles: z.array(wordingArticle).readonly(),
    goodsHeaders: z.array(z.string()).readonly(),
  })
  .readonly();
export type Wording = z.infer<typeof wordingSchema>;

/** The office's own .docx, as base64: a template is some tens of kilobytes, and travels with the register. */
export const templateFile = z.strictObject({ name: z.string(), sha256: sha256Hex, base64: z.string() }).readonly();
export type TemplateFile = z.infer<typeof templateFile>;

/**
 * One version of the wording of a variant (U2). A version never changes: each edit is a new Record with the next `no`, so that what
 * was printed under an older one stays as it was.
 */
export const mouTemplateSchema = z.strictObject({
  ...recordBase,
  variant: z.enum(mouVariants),
  /** From 1 within the variant; 0 is what the program brings. */
  no: z.number().int().min(1),
  wording: wordingSchema,
  /** What was changed, in the officer's words; who approved it. */
  reason: z.string().nullable(),
  at: z.string(),
  file: templateFile.nullable(),
});
export type MouTemplateRecord = Readonly<z.infer<typeof mouTemplateSchema>>;

export const mouTemplateFields: FieldList<MouTemplateRecord> = [
  { key: 'variant', type: 'choice', choices: mouVariants, section: 'identity', given: true },
  { key: 'no', type: 'integer', section: 'identity', given: true },
  { key: 'wording', type: 'held', section: 'identity', given: true },
  { key: 'reason', type: 'text', section: 'identity', given: true },
  { key: 'at', type: 'text', section: 'identity', given: true },
  { key: 'file', type: 'held', section: 'identity', given: true },
];

export const newMouTemplate = (
  id: string,
  version: Omit<MouTemplateRecord, 'id' | 'removed' | 'sample'>,
): MouTemplateRecord => ({ ...blankBase(id), ...version });
