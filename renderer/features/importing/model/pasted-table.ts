import { namesOldFont } from '../../../formats/read/html-fonts';
import type { GivenFile } from '../job/given-file';
import { splitLinesOfText, type TextSeparator } from './split-lines-of-text';

/** The part of a clipboard that is used. */
export interface Clipboard {
  readonly html: string;
  readonly text: string;
}

/**
 * Only the tables of a page, from the first to the last: what stands around them is no list. Nothing of it is ever shown or run; it
 * is read as a saved page would be. Merged cells and fonts are told by the markup alone, so that it goes before the text then.
 */
const tablesOf = (html: string): string =>
  (/<table[\s\S]*<\/table\s*>/i.exec(html)?.[0] ?? '').replace(
    /<(script|style|iframe|object)\b[\s\S]*?<\/\1\s*>/gi,
    '',
  );

/** What the styles of the page say of fonts: TCVN3 and VNI text is told by them. Nothing else of its styles is carried along. */
const fontRules = (html: string): string => {
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi)].map(([, style = '']) => style).join('\n');
  const rules = [...styles.matchAll(/([.\w-][.\w,\s-]*)\{[^{}]*?(font-family\s*:[^;{}<>]*)/gi)];
  return rules.map(([, names = '', font = '']) => `${names.trim()}{${font}}`).join('\n');
};

const hasMerges = (markup: string): boolean => /\s(?:row|col)span\s*=\s*["']?(?:[2-9]|1\d)/i.test(markup);

/** Two lines or more, at least one of them with two columns. */
const isTabbed = (text: string): boolean => text.includes('\t') && /\S[^]*\n[^]*\S/.test(text);

const encoder = new TextEncoder();

/** What the clipboard gives to the import. `by`: the text had no columns, and was divided there by a guess. */
export type Pasted =
  | { readonly kind: 'table'; readonly bytes: Uint8Array; readonly by: TextSeparator | null }
  | { readonly kind: 'none' };

const quoted = (cell: string): string => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell);

const tabbed = (text: string): Uint8Array => encoder.encode(`sep=\t\n${text.replace(/\r\n?/g, '\n')}`);

/**
 * A block of the clipboard as bytes that the intake reads: markup with merged cells or fonts of old letters as a page, otherwise the tabbed text, in
 * which quotes hold line breaks together; `sep=` keeps the commas of prices from being taken for the separator. A text without any column,
 * as messages carry it, is divided where its lines agree.
 */
export const readPasted = ({ html, text }: Clipboard): Pasted => {
  const tables = /<table/i.test(html) ? tablesOf(html) : '';
  const styles = `<style>${fontRules(html)}</style>`;
  if (tables !== '' && (hasMerges(tables) || namesOldFont(styles + tables) || !isTabbed(text))) {
    const page = `<html><head><meta charset="utf-8">${styles}</head><body>${tables}</body></html>`;
    return { kind: 'table', bytes: encoder.encode(page), by: null };
  }
  if (text.includes('\t')) return isTabbed(text) ? { kind: 'table', bytes: tabbed(text), by: null } : { kind: 'none' };
  const split = splitLinesOfText(text);
  if (!split) return { kind: 'none' };
  const lines = split.rows.map((cells) => cells.map(quoted).join('\t'));
  return { kind: 'table', bytes: tabbed(lines.join('\n')), by: split.by };
};

export const pastedFile = (name: string, data: Uint8Array): GivenFile => ({
  name,
  read: async () => ({ ok: true, data }),
});
