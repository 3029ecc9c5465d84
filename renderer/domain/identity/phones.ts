import { type PhoneNote, type PhoneNumber, readPhoneDigits } from './phone-number';
import type { Reading, ReadingNote } from './reading';

export type PhonesNote = PhoneNote | 'phone-unreadable';

interface Found {
  readonly text: string;
  readonly number: PhoneNumber;
}

const groupsOf = (text: string): readonly string[] => text.match(/\+?\d+/g) ?? [];

/**
 * Splits groups of digits into whole numbers, every group used: «0912 345 678 - 0987 654 321» is two, «0263 3812345» one.
 * Null when some group belongs to no number.
 */
const segment = (groups: readonly string[]): readonly Found[] | null => {
  if (groups.length === 0) return [];
  for (let length = groups.length; length > 0; length -= 1) {
    const text = groups.slice(0, length).join('');
    const number = text.length <= 14 ? readPhoneDigits(text) : null;
    const rest = number && segment(groups.slice(length));
    if (number && rest) return [{ text, number }, ...rest];
  }
  return null;
};

/** These always part two numbers; spaces, dots, commas and hyphens also stand inside one. */
const strong = /[/;|\n]|\s(?:hoặc|và)\s|\s(?=(?:ext|máy lẻ|nhánh)(?![\p{L}\p{M}]))/iu;
const weak = /[,–]|\s-\s|\s{2,}/u;

/** «0911/001/053», «0911 ⏎ 001 ⏎ 053»: between pieces that are all too short for a number a strong sign stands inside one. */
const shortPieces = /^\s*\(?\+?\d{2,4}\)?(?:\s*[/\n]\s*\d{2,4}){2,3}\s*$/u;

const readPart = (part: string): readonly (Found | string)[] => {
  const whole = segment(groupsOf(part));
  if (whole) return whole;
  const pieces = part.split(weak).filter((piece) => /\d/.test(piece));
  if (pieces.length < 2) return [part.trim()];
  return pieces.flatMap((piece): readonly (Found | string)[] => segment(groupsOf(piece)) ?? [piece.trim()]);
};

const notesOf = ({ text, number }: Found): readonly ReadingNote<PhonesNote>[] =>
  number.notes.map((code) => ({ code, found: text, expected: number.e164.replace(/^\+84/, '0') }));

/**
 * Every phone number of a cell, E.164, in order and without repeats. Words and names between numbers are passed over.
 * `value` is null only when the text has digits and none of them is a phone number.
 */
export const readPhones = (text: string): Reading<readonly string[], PhonesNote> => {
  const joined = shortPieces.test(text) ? text.replace(/[/\n]/g, ' ') : text;
  const parts = joined.split(strong).filter((part) => /\d/.test(part));
  const read = parts.flatMap(readPart);
  const found = read.filter((each): each is Found => typeof each !== 'string');
  const notes = read.flatMap((each): readonly ReadingNote<PhonesNote>[] =>
    typeof each === 'string' ? [{ code: 'phone-unreadable', found: each }] : notesOf(each),
  );
  const numbers = [...new Set(found.map((each) => each.number.e164))];
  return { value: read.length > 0 && numbers.length === 0 ? null : numbers, notes };
};
