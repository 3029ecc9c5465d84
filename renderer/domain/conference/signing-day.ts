import type { Conference } from '../records/conference';
import type { CivilDate } from '../vietnamese/civil-date';

/** On which side of the conference the signing lies, and the day that it passes. */
export interface SigningAside {
  readonly side: 'before' | 'after';
  readonly bound: CivilDate;
}

/**
 * A signing day that is none of the days of its conference; null when it is, or when one of them is not known. Papers
 * print the signing day as «Hôm nay»: after the conference was moved it may be a day that nobody meant any more.
 */
export const signingAside = ({ startsOn, endsOn, signedOn }: Conference): SigningAside | null => {
  if (signedOn === null) return null;
  if (startsOn !== null && signedOn < startsOn) return { side: 'before', bound: startsOn };
  // A conference of one day has no closing day of its own.
  const closing = endsOn ?? startsOn;
  return closing !== null && signedOn > closing ? { side: 'after', bound: closing } : null;
};
