import { z } from 'zod';
import type { FieldList } from './field';
import { blankBase, isoDate, recordBase } from './record-base';

/** Papers that offices keep of a producer or a product (domain dossier 1.7, 3.5). */
export const attachmentKinds = [
  'certificate',
  'foodSafety',
  'vietgap',
  'selfDeclaration',
  'testReport',
  'registration',
  'contract',
  'authority',
  'other',
] as const;

/** A paper beside a record: what it is, and the file by its hash (R11). */
export const attachmentSchema = z.strictObject({
  ...recordBase,
  /** The producer, product or buyer that it belongs to. */
  ownerId: z.string(),
  kind: z.enum(attachmentKinds),
  title: z.string(),
  number: z.string().nullable(),
  issuedOn: isoDate.nullable(),
  expiresOn: isoDate.nullable(),
  /** SHA-256 of the stored file. */
  file: z.string(),
  fileType: z.enum(['pdf', 'image']),
  /** As the officer's file was called. */
  fileName: z.string(),
});
export type Attachment = Readonly<z.infer<typeof attachmentSchema>>;

export const attachmentFields: FieldList<Attachment> = [
  { key: 'kind', type: 'choice', choices: attachmentKinds, section: 'paper' },
  { key: 'title', type: 'text', section: 'paper', required: 'always' },
  { key: 'number', type: 'text', section: 'paper' },
  { key: 'issuedOn', type: 'date', section: 'paper' },
  { key: 'expiresOn', type: 'date', section: 'paper' },
  { key: 'ownerId', type: 'reference', section: 'paper', given: true },
  { key: 'file', type: 'held', section: 'paper', given: true },
  { key: 'fileType', type: 'held', section: 'paper', given: true },
  { key: 'fileName', type: 'text', section: 'paper', given: true },
];

export const newAttachment = (
  id: string,
  given: Pick<Attachment, 'ownerId' | 'title' | 'file' | 'fileType' | 'fileName' | 'sample'>,
): Attachment => ({
  ...blankBase(id),
  ...given,
  kind: 'other',
  number: null,
  issuedOn: null,
  expiresOn: null,
});
