import { cellText } from './cell-text';

const longest = 31;

const allowed = (name: string): string =>
  cellText(name)
    .replace(/[[\]:*?/\\\n\t]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '')
    // ExcelJS does not double an apostrophe in the names of print areas, and Excel would repair the file.
    .replaceAll("'", '’') || 'Sheet';

/** At most `length` UTF-16 units, no half character and no space or apostrophe at the end. */
const shortened = (name: string, length: number): string =>
  name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s']+$/, '');

/** A name that Excel accepts: 31 characters, none of `[]:*?/\`, no apostrophe at an end, unique whatever the case. */
export const sheetNames = (wanted: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = allowed(name);
    let candidate = shortened(plain, longest);
    for (let copy = 2; taken.has(candidate.toLowerCase()); copy += 1) {
      const suffix = ` (${copy})`;
      candidate = shortened(plain, longest - suffix.length) + suffix;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
};
