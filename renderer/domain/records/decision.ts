import { z } from 'zod';
import type { FieldList } from './field';
import { blankBase, partialDate, recordBase } from './record-base';

/** A recognition decision, stored once; one usually recognises dozens of products. */
export const decisionSchema = z.strictObject({
  ...recordBase,
  /** As on the paper, such as `3981/QĐ-UBND`. */
  number: z.string(),
  date: partialDate.nullable(),
  /** The awarding body as on the paper: UBND tỉnh, until 30/6/2025 also UBND huyện for 3 stars, the ministry for 5. */
  authority: z.string().nullable(),
  provinceCode: z.string().nullable(),
  note: z.string().nullable(),
});
export type Decision = Readonly<z.infer<typeof decisionSchema>>;

export const decisionFields: FieldList<Decision> = [
  { key: 'number', type: 'text', section: 'identity', required: 'always' },
  { key: 'date', type: 'partialDate', section: 'identity' },
  { key: 'authority', type: 'text', section: 'identity' },
  { key: 'provinceCode', type: 'province', section: 'identity' },
  { key: 'note', type: 'longText', section: 'note' },
];

export const blankDecision = (id: string): Decision => ({
  ...blankBase(id),
  number: '',
  date: null,
  authority: null,
  provinceCode: null,
  note: null,
});
