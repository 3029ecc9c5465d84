import type { ContentText } from 'pdfmake/interfaces';
import type { RichText, TextRun } from '../../documents/official-document';
import { cutWord } from './cut-word';
import type { TextStyle } from './measure-text';

const breakLine = (text: string, width: number, style: TextStyle): string =>
  text
    .split(' ')
    .map((word) => {
      if (style.face.width(word, style.size) <= width) return word;
      // Glue gives way before letters do.
      if (word.includes('\u00a0')) return breakLine(word.replaceAll('\u00a0', ' '), width, style);
      return cutWord(word, (part) => style.face.width(part, style.size) <= width).join('\n');
    })
    .join(' ');

/** Cuts words that are wider than the column, so that they never run into the next one. Line breaks stay where they are. */
export const breakLongWords = (text: string, width: number, style: TextStyle): string =>
  text
    .split('\n')
    .map((line) => breakLine(line, width, style))
    .join('\n');

interface PdfRun {
  readonly text: string;
  readonly noWrap?: true;
  readonly bold?: true;
  readonly italics?: true;
}

/** A word that pdfmake would part at a sign inside: «96/KH-SCT», «Đông-Tây», «12:30». */
const partable = /[^\p{L}\p{M}\p{N}\u00a0][^\s]/u;

/**
 * Words with signs inside become runs of their own that do not wrap. pdfmake would break them there, and when it justifies a line
 * it draws a gap at each place where it could have broken: «96/ KH- SCT» on paper and in the text layer.
 */
const runsOfText = (text: string, face: Omit<PdfRun, 'text' | 'noWrap'>): readonly PdfRun[] => {
  const runs: PdfRun[] = [];
  let plain = '';
  for (const word of text.match(/[^ \n]*[ \n]*/gu) ?? []) {
    if (!partable.test(word)) {
      plain += word;
      continue;
    }
    if (plain !== '') runs.push({ text: plain, ...face });
    plain = '';
    const [, body = '', tail = ''] = /^(.*?)(\n*)$/su.exec(word) ?? [];
    runs.push({ text: body, noWrap: true, ...face });
    plain = tail;
  }
  if (plain !== '' || runs.length === 0) runs.push({ text: plain, ...face });
  return runs;
};

const faceOf = (run: TextRun): Omit<PdfRun, 'text' | 'noWrap'> => ({
  ...(run.bold ? { bold: true } : {}),
  ...(run.italic ? { italics: true } : {}),
});

/** Text as pdfmake takes it, safe to justify and never wider than `width`. */
export const textRuns = (text: RichText, width: number, style: TextStyle): ContentText['text'] => {
  const runs = (typeof text === 'string' ? [{ text }] : text).flatMap((run) =>
    runsOfText(breakLongWords(run.text, width, style), faceOf(run)),
  );
  const [only] = runs;
  return runs.length === 1 && only && only.noWrap === undefined && only.bold === undefined && only.italics === undefined
    ? only.text
    : [...runs];
};
