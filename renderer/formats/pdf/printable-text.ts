import type { OfficialDocument } from '../../documents/official-document';
import type { FontFamily } from '../fonts/font-files';
import { type Face, readFace } from '../fonts/read-face';

/** Marks that reorder or hide letters on paper (bidi controls, zero-width signs, soft hyphen): never meant by an officer. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** They ask for the colours of the sign before them, which no face has. */
const looksOfSigns = /[\ufe00-\ufe0f]/gu;
// oxlint-disable-next-line no-control-regex -- control characters are what is taken out; the line break stays
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** The text as it is seen: without marks that turn letters round or hide them. */
export const visibleText = (text: string): string => text.replace(invisible, '');

/** Composed letters only: a face draws a decomposed tone as a loose mark beside its vowel. */
export const printableText = (text: string): string =>
  visibleText(text.normalize('NFC')).replace(looksOfSigns, '').replace(controls, ' ');

/** The same plain data with `change` applied to each string in it. */
export const mapStrings = <T>(value: T, change: (text: string) => string): T => {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => mapStrings(item, change)) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)])) as T;
  }
  return value;
};

/** A paper whose strings are ready for a face. */
export const printableDocument = (document: OfficialDocument): OfficialDocument => mapStrings(document, printableText);

/** Faces that all must have a letter: bold and italic text use their own. */
export const readFamily = (family: FontFamily): readonly Face[] =>
  [family.normal, family.bold, family.italics, family.bolditalics].map(readFace);

/** Letters of any plain data that a family cannot draw, each once. */
export const lettersWithout = (value: unknown, faces: readonly Face[]): readonly string[] => {
  const missing = new Set<string>();
  mapStrings(value, (text) => {
    for (const letter of text) {
      const code = letter.codePointAt(0) ?? 0;
      if (letter !== '\n' && !faces.every((face) => face.covers(code))) missing.add(letter);
    }
    return text;
  });
  return [...missing];
};

/** Letters of a paper that a family cannot draw, each once. */
export const uncoveredLetters = (document: OfficialDocument, faces: readonly Face[]): readonly string[] =>
  lettersWithout(document.blocks, faces);

/** Prints `?` for letters that no face has: visible, and reported; an empty box would be neither. */
export const withoutLetters = <T>(value: T, letters: readonly string[]): T => {
  const unknown = new Set(letters);
  return mapStrings(value, (text) => [...text].map((letter) => (unknown.has(letter) ? '?' : letter)).join(''));
};

export const replaceLetters = (document: OfficialDocument, letters: readonly string[]): OfficialDocument => ({
  ...document,
  blocks: withoutLetters(document.blocks, letters),
});
