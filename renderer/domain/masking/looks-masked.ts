import type { FieldType } from '../records/field';

const stars = /\*{3}/u;
/** What `maskPersonName` leaves: initials with a point, and the given name. */
const initials = /^(?:\p{L}\. )+\p{L}+$/u;

/**
 * Whether a text is what a mask leaves of a value and no value itself. Copied out of a list, put in another order in a
 * spreadsheet and pasted back, it would stand in the place of what it hides.
 */
export const looksMasked = (type: FieldType, text: string): boolean =>
  (type === 'personName' ? initials : stars).test(text.normalize('NFC').trim());
