import type { ClauseText, Wording } from '../../domain/records/mou-template';
import { knownPlaceholders } from './mou-values';

/** Why a wording cannot be saved: an article without text, or a placeholder that no paper knows. */
export type WordingFault =
  | { readonly why: 'empty'; readonly article: string }
  | { readonly why: 'unknown'; readonly placeholder: string; readonly article: string };

const plain = (text: ClauseText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''));

/** Whatever stands in double braces, spelled right or not: a paper would print it as it stands. */
const inBraces = /\{\{([^{}]*)\}\}/gu;

const known: ReadonlySet<string> = new Set(knownPlaceholders);

const unknownIn = (text: ClauseText, article: string): readonly WordingFault[] =>
  [...plain(text).normalize('NFC').matchAll(inBraces)]
    .map((match) => match[1] ?? '')
    .filter((id) => !known.has(id))
    .map((placeholder) => ({ why: 'unknown', placeholder, article }));

/** Everything that keeps a wording from being saved, in the order of the paper. */
export const wordingFaults = (wording: Wording): readonly WordingFault[] => [
  ...[wording.title, wording.subject, wording.opening, wording.agree].flatMap((text) => unknownIn(text, wording.title)),
  ...wording.legalBases.flatMap((basis) => unknownIn(basis.text, basis.text)),
  ...wording.articles.flatMap((article): readonly WordingFault[] =>
    article.clauses.length === 0 || article.clauses.some((text) => plain(text).trim() === '')
      ? [{ why: 'empty', article: article.title }]
      : article.clauses.flatMap((text) => unknownIn(text, article.title)),
  ),
];
