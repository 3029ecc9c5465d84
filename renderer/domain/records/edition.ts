import { z } from 'zod';
import type { FieldList } from './field';
import { blankBase, recordBase } from './record-base';

/** What was printed: a catalogue of a conference, or one memorandum. */
export const editionKinds = ['catalogue', 'mou'] as const;

/** `superseded`: a later edition of the same subject stands. `void`: withdrawn, nothing stands in its place. */
export const editionStates = ['valid', 'superseded', 'void'] as const;

export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** A file of the officer that replaces the printed text (U8): it is flagged, and the code on the paper no longer vouches for it. */
export const outsideFile = z.strictObject({ file: z.string(), sha256: sha256Hex, at: z.string() }).readonly();

/**
 * A frozen copy of what a Document printed (C5, U1, U7). Its content never changes; what happens to the paper afterwards
 * (superseded, void, edited outside) is said in the other fields.
 */
export const editionSchema = z.strictObject({
  ...recordBase,
  kind: z.enum(editionKinds),
  conferenceId: z.string(),
  /** The memorandum of a `mou`; of a catalogue the conference again, or the buyer that it was made for (C6). */
  subjectId: z.string(),
  /** From 1 for each kind and subject; never used again. */
  no: z.number().int().min(1),
  /** ISO time with zone. */
  issuedAt: z.string(),
  /** Why it was issued again; null for the first one. */
  reason: z.string().nullable(),
  /** Of the canonical content, without times and numbers: the same content gives the same hash. */
  contentHash: sha256Hex,
  /** What is printed on each page and typed or scanned back (U9). */
  code: z.string(),
  /** The snapshot that was printed, as JSON text. */
  content: z.string(),
  state: z.enum(editionStates),
  /** Why it is void. */
  stateReason: z.string().nullable(),
  outside: outsideFile.nullable(),
});
export type Edition = Readonly<z.infer<typeof editionSchema>>;

export const editionFields: FieldList<Edition> = [
  { key: 'kind', type: 'choice', choices: editionKinds, section: 'identity', given: true },
  { key: 'conferenceId', type: 'reference', table: 'conferences', section: 'identity', given: true },
  { key: 'subjectId', type: 'reference', section: 'identity', given: true },
  { key: 'no', type: 'integer', section: 'identity', given: true },
  { key: 'issuedAt', type: 'text', section: 'identity', given: true },
  { key: 'reason', type: 'text', section: 'identity' },
  { key: 'contentHash', type: 'text', section: 'identity', given: true },
  { key: 'code', type: 'text', section: 'identity', given: true },
  { key: 'content', type: 'held', section: 'identity', given: true },
  { key: 'state', type: 'choice', choices: editionStates, section: 'identity', given: true },
  { key: 'stateReason', type: 'text', section: 'identity' },
  { key: 'outside', type: 'held', section: 'identity', given: true },
];

/** An edition as it is when it is issued. */
export const newEdition = (
  id: string,
  issued: Pick<
    Edition,
    'kind' | 'conferenceId' | 'subjectId' | 'no' | 'issuedAt' | 'reason' | 'contentHash' | 'code' | 'content'
  >,
): Edition => ({ ...blankBase(id), ...issued, state: 'valid', stateReason: null, outside: null });
