import { z } from 'zod';
import type { FieldList } from './field';
import { blankBase, recordBase } from './record-base';

/** What became of a paper on the stage. `waiting`: nobody has said yet, which is not «absent». */
export const signingOutcomes = ['waiting', 'signed', 'absent', 'postponed'] as const;
export type SigningOutcome = (typeof signingOutcomes)[number];

/** The signer that morning. `unseen`: not looked for yet. */
export const signerChecks = ['unseen', 'present', 'missing'] as const;
export type SignerCheck = (typeof signerChecks)[number];

/** What lies in the folder of one paper. */
export const folderItems = ['copies', 'annex', 'authority', 'cards', 'pens', 'folder'] as const;
export type FolderItem = (typeof folderItems)[number];

/** One paper at the ceremony: its folder, its signers that morning, and what became of it (Y4, Y5). */
export const signingSchema = z.strictObject({
  ...recordBase,
  conferenceId: z.string(),
  mouId: z.string(),
  outcome: z.enum(signingOutcomes),
  seller: z.enum(signerChecks),
  buyer: z.enum(signerChecks),
  /** Ticked items. */
  folder: z.array(z.enum(folderItems)).readonly(),
});
export type Signing = Readonly<z.infer<typeof signingSchema>>;

export const signingFields: FieldList<Signing> = [
  { key: 'conferenceId', type: 'reference', table: 'conferences', section: 'identity', given: true },
  { key: 'mouId', type: 'reference', table: 'mous', section: 'identity', given: true },
  { key: 'outcome', type: 'choice', choices: signingOutcomes, section: 'identity' },
  { key: 'seller', type: 'choice', choices: signerChecks, section: 'identity' },
  { key: 'buyer', type: 'choice', choices: signerChecks, section: 'identity' },
  { key: 'folder', type: 'held', section: 'identity' },
];

export const blankSigning = (id: string, conferenceId: string, mouId: string): Signing => ({
  ...blankBase(id),
  conferenceId,
  mouId,
  outcome: 'waiting',
  seller: 'unseen',
  buyer: 'unseen',
  folder: [],
});
