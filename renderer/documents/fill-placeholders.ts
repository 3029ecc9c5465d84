import { paperDots } from '../domain/vietnamese/format';

/** Values by placeholder id; null or absent prints dots. */
export type PlaceholderValues = Readonly<Record<string, string | null>>;

const placeholder = /\{\{([A-Za-z][A-Za-z.]*)\}\}/g;

/** Ids that a text asks for, in order, each once. */
export const placeholderIds = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(placeholder)].map((match) => match[1] ?? '')),
];

/**
 * Puts values into a template in one pass: a `{{…}}` or `$&` inside a value is printed as it stands, because the replaced text is
 * never read again and the replacer is a function.
 */
export const fillPlaceholders = (text: string, values: PlaceholderValues): string =>
  text.replace(placeholder, (_whole, id: string) => {
    const value = Object.hasOwn(values, id) ? values[id] : null;
    return value === null || value === undefined || value.trim() === '' ? paperDots : value;
  });
