import {
  hasWordList,
  hasWordTag,
  rowTagOf,
  type WordList,
  wordListOf,
  wordLists,
  wordTagOf,
} from '../../documents/mou/word-tags';
import type { WordIssue } from '../../domain/mou/word-issue';
import type { MouVariant } from '../../domain/records/mou';
import type { WordParagraph } from './scan-part';
import { wordIssue } from './word-fault';

/** Words on both sides of a tag, so that the officer finds it in Word. */
const around = 28;

const excerpt = (text: string, from: number, to: number): string => {
  const [start, end] = [Math.max(0, from - around), Math.min(text.length, to + around)];
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
};

interface RawTag {
  readonly inner: string;
  readonly where: WordIssue['params'];
}

/** Texts in braces, and braces that have no partner. */
const rawTags = ({ text, place }: WordParagraph): readonly (RawTag | WordIssue)[] => {
  const found: (RawTag | WordIssue)[] = [];
  let from = -1;
  const brace = (at: number): WordIssue =>
    wordIssue('word-brace', { tag: text.charAt(at), place, text: excerpt(text, at, at + 1) });
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '{') {
      if (from >= 0) found.push(brace(from));
      from = at;
    } else if (sign === '}') {
      if (from < 0) found.push(brace(at));
      else {
        const inner = text.slice(from + 1, at);
        const where = { tag: text.slice(from, at + 1), place, text: excerpt(text, from, at + 1) };
        found.push(inner.trim() === '' ? brace(from) : { inner, where });
      }
      from = -1;
    }
  }
  return from >= 0 ? [...found, brace(from)] : found;
};

interface OpenList {
  readonly list: WordList | null;
  readonly where: WordIssue['params'];
}

const listEnd = /^\s*([#/])\s*(.*)$/su;

/** A single tag outside of a list: known, of papers of another kind, of a row, or unknown. */
const judgeSingle = (inner: string, where: WordIssue['params'], variant: MouVariant): WordIssue => {
  const tag = wordTagOf(inner);
  if (tag !== null)
    return hasWordTag(variant, tag)
      ? wordIssue('word-tag', { ...where, means: tag }, 'info')
      : wordIssue('word-other-variant', where);
  const list = wordLists.find((each) => rowTagOf(each, inner) !== null);
  return list === undefined
    ? wordIssue('word-unknown', where)
    : wordIssue('word-outside-list', { ...where, list: `{#${list}}` });
};

const judge = (
  { inner, where }: RawTag,
  open: OpenList | null,
  variant: MouVariant,
): { readonly issue: WordIssue | null; readonly open: OpenList | null } => {
  const [, sign, name = ''] = listEnd.exec(inner) ?? [];
  if (sign === undefined) {
    const row = open?.list ? rowTagOf(open.list, inner) : null;
    if (row !== null && open?.list)
      return { issue: wordIssue('word-tag', { ...where, means: `${open.list}/${row}` }, 'info'), open };
    return { issue: judgeSingle(inner, where, variant), open };
  }
  const list = wordListOf(name);
  if (sign === '/') {
    if (open === null) return { issue: wordIssue('word-list-open', where), open };
    return {
      issue: open.list !== null && open.list !== list ? wordIssue('word-list-open', open.where) : null,
      open: null,
    };
  }
  if (open !== null) return { issue: wordIssue('word-list-nested', where), open };
  if (list === null) return { issue: wordIssue('word-list-unknown', where), open: { list, where } };
  const issue = hasWordList(variant, list)
    ? wordIssue('word-tag', { ...where, means: list }, 'info')
    : wordIssue('word-other-variant', where);
  return { issue, open: { list, where } };
};

/** Every tag of one part in its order, each with what it means or why it is refused. */
export const tagsOfPart = (paragraphs: readonly WordParagraph[], variant: MouVariant): readonly WordIssue[] => {
  const issues: WordIssue[] = [];
  let open: OpenList | null = null;
  for (const paragraph of paragraphs) {
    for (const found of rawTags(paragraph)) {
      if ('code' in found) {
        issues.push(found);
        continue;
      }
      // The library fills neither notes under the text nor the words of a picture.
      if (paragraph.place === 'note' || paragraph.place === 'picture') {
        issues.push(wordIssue('word-note', found.where));
        continue;
      }
      const judged: ReturnType<typeof judge> = judge(found, open, variant);
      if (judged.issue) issues.push(judged.issue);
      ({ open } = judged);
    }
  }
  return open === null ? issues : [...issues, wordIssue('word-list-open', open.where)];
};

/** The tags and lists that findings speak of. */
export const meantTags = (issues: readonly WordIssue[]): ReadonlySet<string> =>
  new Set(issues.flatMap(({ code, params }) => (code === 'word-tag' ? [String(params['means'])] : [])));
