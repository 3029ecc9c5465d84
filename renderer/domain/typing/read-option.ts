import { fold } from '../vietnamese/fold';
import { normaliseLine } from '../vietnamese/normalise-text';

/** A code of a closed list and the words by which an officer knows it. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Other spellings that mean it and it alone. */
  readonly more?: readonly string[];
}

export type OptionReading =
  | { readonly outcome: 'value'; readonly value: string }
  /** No entry is called that. */
  | { readonly outcome: 'unknown' }
  /** Several are: `count` of them. Which one is meant is the officer's word, never ours. */
  | { readonly outcome: 'several'; readonly count: number };

/** A closed list that texts are read against: words exactly first, then the code, words without marks, other spellings. */
export interface OptionBook {
  readonly options: readonly Option[];
  readonly read: (text: string) => OptionReading;
  readonly labelOf: (value: string) => string | undefined;
}

const grouped = (
  options: readonly Option[],
  keyOf: (label: string) => string,
): ReadonlyMap<string, readonly Option[]> => {
  const groups = new Map<string, Option[]>();
  for (const option of options) {
    const key = keyOf(option.label);
    const group = groups.get(key);
    if (group) group.push(option);
    else groups.set(key, [option]);
  }
  return groups;
};

const readingOf = (found: readonly Option[]): OptionReading => {
  const [first] = found;
  if (!first) return { outcome: 'unknown' };
  return found.length === 1 ? { outcome: 'value', value: first.value } : { outcome: 'several', count: found.length };
};

const asTyped = (label: string): string => normaliseLine(label).toLocaleLowerCase('vi');

/** Made when it is first asked for: a sheet of ten thousand producers opens long before somebody types one's name. */
const once = <V>(make: () => V): (() => V) => {
  let made: { readonly value: V } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/**
 * Prepares a list for reading: a pasted column of thousand names is looked up, not searched. Reading the label of an option
 * that shares it with no other one gives that option back.
 */
export const optionBook = (options: readonly Option[]): OptionBook => {
  const byLabel = once(() => grouped(options, asTyped));
  const byFold = once(() => grouped(options, fold));
  const byValue = once(() => new Map(options.map((option) => [option.value, option])));
  const bySpelling = once(
    () => new Map(options.flatMap((option) => (option.more ?? []).map((text) => [fold(text), option]))),
  );
  const read = (text: string): OptionReading => {
    const line = normaliseLine(text);
    const exact = byLabel().get(asTyped(line));
    if (exact) return readingOf(exact);
    const coded = byValue().get(line);
    if (coded) return { outcome: 'value', value: coded.value };
    const plain = fold(line);
    const spelled = bySpelling().get(plain);
    return readingOf(byFold().get(plain) ?? (spelled ? [spelled] : []));
  };
  return { options, read, labelOf: (value) => byValue().get(value)?.label };
};
