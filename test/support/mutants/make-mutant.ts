import type { MutantSource, SourceKind } from './mutant-sources';
import { mutateBytes, mutateNumbers } from './mutate-bytes';
import { mutateTokens, mutateValues } from './mutate-markup';
import { mutateDelimiters, mutateFields } from './mutate-text';
import { mutateEntries, withPart } from './mutate-zip';
import { type Numbers, numbersOf } from './numbers';

const levels = ['byte', 'container', 'token', 'value'] as const;
type Level = (typeof levels)[number];

export interface Mutant {
  /** Enough to make it again: `npm run fuzz -- --seed S --only N`. */
  readonly label: string;
  readonly bytes: Uint8Array;
}

type Change = (bytes: Uint8Array, next: Numbers) => Uint8Array;

/** A change of text, for files whose bytes are UTF-8. */
const inText =
  (change: (text: string, next: Numbers) => string): Change =>
  (bytes, next) =>
    new TextEncoder().encode(change(new TextDecoder().decode(bytes), next));

const inPart =
  (change: (xml: string, next: Numbers) => string): Change =>
  (bytes, next) =>
    withPart(bytes, next, (xml) => change(xml, next));

/** An .xls has records in place of tags and entries: numbers inside them are changed. */
const changes: Readonly<Record<SourceKind, Readonly<Record<Level, Change>>>> = {
  zip: { byte: mutateBytes, container: mutateEntries, token: inPart(mutateTokens), value: inPart(mutateValues) },
  ole: { byte: mutateBytes, container: mutateNumbers, token: mutateNumbers, value: mutateBytes },
  markup: {
    byte: mutateBytes,
    container: inText(mutateDelimiters),
    token: inText(mutateTokens),
    value: inText(mutateValues),
  },
  text: {
    byte: mutateBytes,
    container: inText(mutateDelimiters),
    token: inText(mutateDelimiters),
    value: inText(mutateFields),
  },
};

/** Mutant `number` of a seed: every source meets every level in turn. */
export const makeMutant = (sources: readonly MutantSource[], seed: number, number: number): Mutant => {
  const source = sources[number % sources.length];
  const level = levels[Math.floor(number / sources.length) % levels.length] ?? 'byte';
  if (!source) throw new Error('there are no sources');
  const bytes = changes[source.kind][level](source.bytes, numbersOf(seed * 1_000_003 + number));
  return { label: `${source.name}, ${level}, seed ${seed}, number ${number}`, bytes };
};
