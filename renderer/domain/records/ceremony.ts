import { z } from 'zod';
import type { FieldList } from './field';
import { blankBase, recordBase } from './record-base';

/** `HH:MM` of the day of signing. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A part of the ceremony besides the signing: a speech, a performance, a photo. */
export const ceremonyPartSchema = z
  .strictObject({
    key: z.string(),
    title: z.string(),
    /** Full name and title of who leads it, as the MC reads them. */
    who: z.string().nullable(),
    minutes: z.number().int().min(0).max(600),
  })
  .readonly();
export type CeremonyPart = Readonly<z.infer<typeof ceremonyPartSchema>>;

/** A guest of the front row: full name without academic titles, title and office in full. In order of rank, highest first. */
export const guestSchema = z
  .strictObject({ key: z.string(), name: z.string(), title: z.string().nullable(), office: z.string().nullable() })
  .readonly();
export type Guest = Readonly<z.infer<typeof guestSchema>>;

/** The signing ceremony of a conference (domain dossier 5.3). One for each conference. */
export const ceremonySchema = z.strictObject({
  ...recordBase,
  conferenceId: z.string(),
  startsAt: clockTime,
  /** Parts before and after the signing, in order. */
  before: z.array(ceremonyPartSchema).readonly(),
  after: z.array(ceremonyPartSchema).readonly(),
  /** Papers in the order of signing; papers drawn up later stand behind them by their numbers. */
  order: z.array(z.string()).readonly(),
  /** Pairs on the stage at once, and minutes of one round: calling up, signing, exchange, photo. */
  perRound: z.number().int().min(1).max(20),
  minutesPerRound: z.number().int().min(1).max(120),
  guests: z.array(guestSchema).readonly(),
  /** Seats of one row on the platform. */
  seatsPerRow: z.number().int().min(1).max(40),
});
export type Ceremony = Readonly<z.infer<typeof ceremonySchema>>;

export const ceremonyFields: FieldList<Ceremony> = [
  { key: 'conferenceId', type: 'reference', table: 'conferences', section: 'identity', given: true },
  { key: 'startsAt', type: 'text', section: 'identity' },
  { key: 'before', type: 'held', section: 'identity' },
  { key: 'after', type: 'held', section: 'identity' },
  { key: 'order', type: 'held', section: 'identity' },
  { key: 'perRound', type: 'integer', section: 'identity' },
  { key: 'minutesPerRound', type: 'integer', section: 'identity' },
  { key: 'guests', type: 'held', section: 'identity' },
  { key: 'seatsPerRow', type: 'integer', section: 'identity' },
];

export const blankCeremony = (id: string, conferenceId: string): Ceremony => ({
  ...blankBase(id),
  conferenceId,
  startsAt: '09:00',
  before: [],
  after: [],
  order: [],
  perRound: 6,
  minutesPerRound: 8,
  guests: [],
  seatsPerRow: 12,
});
