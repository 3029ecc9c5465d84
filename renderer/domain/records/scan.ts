import { z } from 'zod';
import { sha256Hex } from './edition';
import type { FieldList } from './field';
import { blankBase, recordBase } from './record-base';

/** `filed`: belongs to the edition `editionId`. `waiting`: somebody must say whose it is. `aside`: no page of ours, or blank. */
export const scanStates = ['filed', 'waiting', 'aside'] as const;

/**
 * Why a page waits: no code could be read on it (`unread`), its code is on no paper of this store (`unknown`), two papers lie on
 * one page (`two-codes`), or it has nothing on it (`blank`). Null when its code said it all.
 */
export const scanTroubles = ['unread', 'unknown', 'two-codes', 'blank'] as const;

/** By what a page was filed. */
export const scanWays = ['code', 'hand'] as const;

/** One scanned page of a signed paper (Y6). The picture lies in the picture store under `image`. */
export const scanSchema = z.strictObject({
  ...recordBase,
  /** Name and SHA-256 of the file that it came in, and its page there, from 1. */
  file: z.string(),
  fileHash: sha256Hex,
  page: z.number().int().min(1),
  image: sha256Hex,
  /** ISO time with zone. */
  at: z.string(),
  /** The code that was read on it, in its printed form, and the page of the paper that it names. */
  code: z.string().nullable(),
  paperPage: z.number().int().min(1).nullable(),
  editionId: z.string().nullable(),
  way: z.enum(scanWays).nullable(),
  state: z.enum(scanStates),
  trouble: z.enum(scanTroubles).nullable(),
});
export type Scan = Readonly<z.infer<typeof scanSchema>>;

export const scanFields: FieldList<Scan> = [
  { key: 'file', type: 'text', section: 'identity', given: true },
  { key: 'fileHash', type: 'held', section: 'identity', given: true },
  { key: 'page', type: 'integer', section: 'identity', given: true },
  { key: 'image', type: 'held', section: 'identity', given: true },
  { key: 'at', type: 'text', section: 'identity', given: true },
  { key: 'code', type: 'text', section: 'identity', given: true },
  { key: 'paperPage', type: 'integer', section: 'identity' },
  { key: 'editionId', type: 'reference', table: 'editions', section: 'identity' },
  { key: 'way', type: 'choice', choices: scanWays, section: 'identity', given: true },
  { key: 'state', type: 'choice', choices: scanStates, section: 'identity' },
  { key: 'trouble', type: 'choice', choices: scanTroubles, section: 'identity', given: true },
];

/** A page as it came, before anybody said whose it is. */
export const newScan = (
  id: string,
  read: Pick<Scan, 'file' | 'fileHash' | 'page' | 'image' | 'at' | 'code' | 'paperPage'>,
): Scan => ({ ...blankBase(id), ...read, editionId: null, way: null, state: 'waiting', trouble: null });
