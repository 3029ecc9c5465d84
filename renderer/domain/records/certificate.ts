import { z } from 'zod';
import type { FieldList } from './field';
import { blankBase, isoDate, partialDate, recordBase } from './record-base';

/**
 * One recognition of one product: the star, under a decision. Without a decision's number and date it is only `claimed` and is
 * never printed as awarded (R2). 1 and 2 stars have no certificate (QĐ 26/2026/QĐ-TTg, Điều 4).
 */
export const certificateSchema = z.strictObject({
  ...recordBase,
  productId: z.string(),
  decisionId: z.string().nullable(),
  /** 3, 4 or 5; null when the list's spelling could not be read. */
  stars: z.union([z.literal(3), z.literal(4), z.literal(5)]).nullable(),
  /** «Tiềm năng 5 sao»: proposed by the province, not yet decided by the ministry; never 5 stars. */
  potentialFive: z.boolean(),
  certificateNo: z.string().nullable(),
  /** Day of issue when the paper states one; otherwise the decision's date counts. */
  issuedOn: partialDate.nullable(),
  /** Last day as the paper states it; otherwise 36 months from issue (Điều 4.3). */
  expiresOn: partialDate.nullable(),
  revocationNo: z.string().nullable(),
  revokedOn: isoDate.nullable(),
  /** Typed reason of the transitional extension (Điều 12.3): set by hand only, ends 180 days after expiry. */
  extensionReason: z.string().nullable(),
  /** Number and day of the paper that the extension rests on, as written on it. */
  extensionNo: z.string().nullable(),
  note: z.string().nullable(),
});
export type Certificate = Readonly<z.infer<typeof certificateSchema>>;
export type Stars = 3 | 4 | 5;

export const certificateFields: FieldList<Certificate> = [
  { key: 'productId', type: 'reference', table: 'products', section: 'identity', required: 'always' },
  {
    key: 'stars',
    type: 'choice',
    choices: ['3', '4', '5'],
    section: 'identity',
    purposes: ['catalogue', 'buyer', 'mou'],
  },
  { key: 'potentialFive', type: 'flag', section: 'identity' },
  { key: 'decisionId', type: 'reference', table: 'decisions', section: 'identity', purposes: ['catalogue', 'mou'] },
  { key: 'certificateNo', type: 'text', section: 'identity' },
  { key: 'issuedOn', type: 'partialDate', section: 'validity', purposes: ['catalogue'] },
  { key: 'expiresOn', type: 'partialDate', section: 'validity' },
  { key: 'revocationNo', type: 'text', section: 'revocation' },
  { key: 'revokedOn', type: 'date', section: 'revocation' },
  { key: 'extensionReason', type: 'longText', section: 'extension' },
  { key: 'extensionNo', type: 'text', section: 'extension' },
  { key: 'note', type: 'longText', section: 'note' },
];

export const blankCertificate = (id: string, productId: string): Certificate => ({
  ...blankBase(id),
  productId,
  decisionId: null,
  stars: null,
  potentialFive: false,
  certificateNo: null,
  issuedOn: null,
  expiresOn: null,
  revocationNo: null,
  revokedOn: null,
  extensionReason: null,
  extensionNo: null,
  note: null,
});
