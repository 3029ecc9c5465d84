/** What is typed into a dialog that adds a record, before it is one. */
export interface AddTyped {
  readonly name: string;
  readonly picked: string | null;
  /** Further boxes by key. */
  readonly more: Readonly<Record<string, string>>;
}

export const nothingTyped: AddTyped = { name: '', picked: null, more: {} };

const isTexts = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a draft, perhaps of another version; null when it holds nothing to go on with. */
export const addTypedOf = (value: unknown): AddTyped | null => {
  if (!isTexts(value)) return null;
  const { name, picked, more } = value;
  const texts = isTexts(more)
    ? Object.fromEntries(Object.entries(more).filter((each): each is [string, string] => typeof each[1] === 'string'))
    : {};
  const typed = {
    name: typeof name === 'string' ? name : '',
    picked: typeof picked === 'string' ? picked : null,
    more: texts,
  };
  const blank = typed.name.trim() === '' && Object.values(texts).every((text) => text.trim() === '');
  return blank ? null : typed;
};
