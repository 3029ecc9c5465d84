import { z } from 'zod';
import type { FieldList } from './field';
import { blankBase, recordBase } from './record-base';

/** `own`: the office's own .docx with the values of the edition in it. */
export const printForms = ['pdf', 'docx', 'own'] as const;

/** One line of the print log (P3): which copies of which edition were made, when, and why again. Never edited. */
export const printSchema = z.strictObject({
  ...recordBase,
  conferenceId: z.string(),
  /** The memorandum. */
  subjectId: z.string(),
  editionId: z.string(),
  form: z.enum(printForms),
  /** Copies `from` to `to` of `of`, from 1. */
  from: z.number().int().min(1),
  to: z.number().int().min(1),
  of: z.number().int().min(1),
  /** ISO time with zone. */
  at: z.string(),
  /** Why copies that were made before are made again; null for the first time. */
  reason: z.string().nullable(),
});
export type Print = Readonly<z.infer<typeof printSchema>>;

export const printFields: FieldList<Print> = [
  { key: 'conferenceId', type: 'reference', table: 'conferences', section: 'identity', given: true },
  { key: 'subjectId', type: 'reference', table: 'mous', section: 'identity', given: true },
  { key: 'editionId', type: 'reference', table: 'editions', section: 'identity', given: true },
  { key: 'form', type: 'choice', choices: printForms, section: 'identity', given: true },
  { key: 'from', type: 'integer', section: 'identity', given: true },
  { key: 'to', type: 'integer', section: 'identity', given: true },
  { key: 'of', type: 'integer', section: 'identity', given: true },
  { key: 'at', type: 'text', section: 'identity', given: true },
  { key: 'reason', type: 'text', section: 'identity', given: true },
];

export const newPrint = (id: string, print: Omit<Print, 'id' | 'removed' | 'sample'>): Print => ({
  ...blankBase(id),
  ...print,
});
