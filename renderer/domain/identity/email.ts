import { type Reading, readAs, unreadable } from './reading';

export type EmailNote = 'email-marks' | 'email-unreadable' | 'email-several';

const shape = /^[a-z0-9._%+-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** One address, in lower case. Vietnamese letters in it are a slip of the keyboard, so it is not read. */
export const readEmail = (text: string): Reading<string, EmailNote> => {
  const candidates = text
    .replace(/mailto:|(?:e-?mail|thư điện tử)\s*:/giu, ' ')
    .split(/[\s,;/<>()]+/u)
    .map((part) => part.replace(/^[.:]+|[.:]+$/g, '').toLowerCase())
    .filter((part) => part.includes('@'));
  const [first] = candidates;
  if (first === undefined) return unreadable('email-unreadable', text);
  if (/[^ -~]/.test(first)) return unreadable('email-marks', first);
  if (!shape.test(first) || first.includes('..')) return unreadable('email-unreadable', first);
  return readAs(first, candidates.length > 1 ? [{ code: 'email-several', found: text, expected: first }] : []);
};
