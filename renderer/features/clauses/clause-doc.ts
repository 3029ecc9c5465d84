import type { JSONContent } from '@tiptap/core';
import type { ClauseText, WordingRun } from '../../domain/records/mou-template';

/** Name of the chip in the editor. */
export const chipName = 'placeholder';

const placeholder = /\{\{([A-Za-z][A-Za-z.]*)\}\}/g;

const marksOf = ({ bold, italic }: Pick<WordingRun, 'bold' | 'italic'>) => [
  ...(bold ? [{ type: 'bold' }] : []),
  ...(italic ? [{ type: 'italic' }] : []),
];

const nodesOf = (run: WordingRun): JSONContent[] => {
  const nodes: JSONContent[] = [];
  const marks = marksOf(run);
  let at = 0;
  const words = (text: string): void => {
    if (text !== '') nodes.push({ type: 'text', text, marks });
  };
  for (const match of run.text.matchAll(placeholder)) {
    words(run.text.slice(at, match.index));
    nodes.push({ type: chipName, attrs: { id: match[1] ?? '' }, marks });
    at = match.index + match[0].length;
  }
  words(run.text.slice(at));
  return nodes;
};

/** A clause as the editor holds it: one paragraph of words and chips. */
export const docOfClause = (text: ClauseText): JSONContent => {
  const runs = typeof text === 'string' ? [{ text, bold: false, italic: false }] : text;
  return { type: 'doc', content: [{ type: 'paragraph', content: runs.flatMap(nodesOf) }] };
};

const runOf = (node: JSONContent): WordingRun => {
  const marks = new Set((node.marks ?? []).map(({ type }) => type));
  const id: unknown = node.attrs?.['id'];
  const text = node.type === chipName ? `{{${typeof id === 'string' ? id : ''}}}` : (node.text ?? ' ');
  return { text: text.normalize('NFC'), bold: marks.has('bold'), italic: marks.has('italic') };
};

/** What the editor holds as a clause: plain text where nothing is set off. Paragraphs become one. */
export const clauseOfDoc = (doc: JSONContent): ClauseText => {
  const paragraphs = (doc.content ?? []).map(({ content }) => (content ?? []).map(runOf));
  const runs: WordingRun[] = [];
  paragraphs.forEach((paragraph, index) => {
    const parts =
      index === 0 || paragraph.length === 0 ? paragraph : [{ text: ' ', bold: false, italic: false }, ...paragraph];
    for (const part of parts) {
      const last = runs.at(-1);
      if (last && last.bold === part.bold && last.italic === part.italic) {
        runs[runs.length - 1] = { ...last, text: last.text + part.text };
      } else runs.push(part);
    }
  });
  return runs.every(({ bold, italic }) => !bold && !italic) ? runs.map(({ text }) => text).join('') : runs;
};
