/** What is typed of one record so far: texts as they stand in their boxes, and what was picked from lists. */
export interface KeyedTyping {
  readonly texts: Readonly<Record<string, string>>;
  readonly picks: Readonly<Record<string, unknown>>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a draft, perhaps of another version; what is none begins anew. */
export const keyedTypingOf = (value: unknown): KeyedTyping => {
  if (!isObject(value)) return { texts: {}, picks: {} };
  const { texts, picks } = value;
  const entries = isObject(texts) ? Object.entries(texts) : [];
  return {
    texts: Object.fromEntries(entries.filter((each): each is [string, string] => typeof each[1] === 'string')),
    picks: isObject(picks) ? picks : {},
  };
};
