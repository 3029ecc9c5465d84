import { sameValue } from '../plan/same-value';
import type { ClauseCondition, ClauseText, Wording, WordingArticle, WordingBasis } from '../records/mou-template';

/** `place`: of the article or the basis in the version that has it, the later one first. */
interface At {
  readonly part: 'title' | 'subject' | 'opening' | 'agree' | 'parties' | 'goods' | 'basis' | 'article';
  readonly place: number;
}

/** Where two wordings of a paper say something else. Texts have their placeholders; null where one version has no such part. */
export type WordingDifference = At &
  (
    | { readonly kind: 'text'; readonly before: string | null; readonly after: string | null }
    /** The words are the same, bold or italic is not. */
    | { readonly kind: 'look' }
    | { readonly kind: 'condition'; readonly before: ClauseCondition; readonly after: ClauseCondition }
    /** The same articles or bases, in another order. */
    | { readonly kind: 'order'; readonly before: readonly string[]; readonly after: readonly string[] }
  );

const plain = (text: ClauseText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''));

const textual = (at: At, before: ClauseText | null, after: ClauseText | null): readonly WordingDifference[] => {
  const [was, is] = [before === null ? null : plain(before), after === null ? null : plain(after)];
  if (was !== is) return [{ ...at, kind: 'text', before: was, after: is }];
  return sameValue(before, after) ? [] : [{ ...at, kind: 'look' }];
};

interface Piece {
  readonly id: string;
  readonly condition: ClauseCondition;
}

interface Comparing<T extends Piece> {
  readonly part: 'basis' | 'article';
  readonly text: (piece: T) => ClauseText | null;
  readonly name: (piece: T) => string;
}

const pieces = <T extends Piece>(
  before: readonly T[],
  after: readonly T[],
  { part, text, name }: Comparing<T>,
): readonly WordingDifference[] => {
  const ids = [...new Set([...after, ...before].map(({ id }) => id))];
  const found = ids.flatMap((id): readonly WordingDifference[] => {
    const [was, is] = [before.find((each) => each.id === id), after.find((each) => each.id === id)];
    const list = is ? after : before;
    const at = { part, place: list.findIndex((each) => each.id === id) + 1 };
    const [wasText, isText] = [was ? text(was) : null, is ? text(is) : null];
    return [
      ...textual(at, wasText, isText),
      ...(was && is && wasText !== null && isText !== null && was.condition !== is.condition
        ? [{ ...at, kind: 'condition', before: was.condition, after: is.condition } as const]
        : []),
    ];
  });
  const [was, is] = [before.map(name), after.map(name)];
  const moved =
    was.length === is.length && was.join('\n') !== is.join('\n') && sameValue([...was].sort(), [...is].sort());
  return moved ? [...found, { part, place: 0, kind: 'order', before: was, after: is }] : found;
};

/** An article as one text: its name, then each khoản on a line, the faces of its runs kept. */
const articleText = ({ title, clauses }: WordingArticle): ClauseText => {
  const face = { bold: false, italic: false };
  const runs = clauses.flatMap((clause) => [
    { text: '\n', ...face },
    ...(typeof clause === 'string' ? [{ text: clause, ...face }] : clause),
  ]);
  return [{ text: title, ...face }, ...runs];
};

/** A basis that is not printed is none. */
const basisText = ({ used, text }: WordingBasis): ClauseText | null => (used ? text : null);

/** What a version of a wording says otherwise than another, in the order of the paper (U2, U7). */
export const wordingDifferences = (before: Wording, after: Wording): readonly WordingDifference[] => {
  const at = (part: At['part']): At => ({ part, place: 0 });
  return [
    ...textual(at('title'), before.title, after.title),
    ...textual(at('subject'), before.subject, after.subject),
    ...pieces(before.legalBases, after.legalBases, { part: 'basis', text: basisText, name: ({ id }) => id }),
    ...textual(at('opening'), before.opening, after.opening),
    ...textual(at('parties'), before.partyLabels.join('; '), after.partyLabels.join('; ')),
    ...textual(at('agree'), before.agree, after.agree),
    ...pieces(before.articles, after.articles, { part: 'article', text: articleText, name: ({ title }) => title }),
    ...textual(at('goods'), before.goodsHeaders.join('; '), after.goodsHeaders.join('; ')),
  ];
};
