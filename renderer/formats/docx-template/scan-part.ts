import type { WordPlace } from '../../domain/mou/word-issue';
import { attribute, xmlStream } from '../read/xml-stream';
import { wordFault } from './word-fault';

/** One paragraph with its runs joined: Word cuts a tag into runs as it likes. */
export interface WordParagraph {
  readonly place: WordPlace;
  readonly text: string;
}

/** Deeper than any paper of Word; what follows is walked by functions that call themselves. */
const deepest = 200;

/** Roots that are printed; those of settings, styles and building blocks hold no text of the paper. */
const printedRoots: Readonly<Record<string, WordPlace>> = {
  document: 'body',
  hdr: 'header',
  ftr: 'footer',
  footnotes: 'note',
  endnotes: 'note',
};

/** Fields that fetch something from elsewhere when the paper is opened. */
const fetching = /\b(?:DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\b/i;

const refuseFetching = (instruction: string): void => {
  const found = fetching.exec(instruction);
  if (found) throw wordFault('word-field', { field: found[0].toUpperCase() });
};

interface Open {
  text: string;
  instruction: string;
  readonly place: WordPlace;
}

/**
 * The paragraphs of one part in the order of their ends.
 * @throws word faults: word-field, word-damaged; read faults: damaged, a DOCTYPE.
 */
export const scanPart = (part: Uint8Array): readonly WordParagraph[] => {
  const paragraphs: WordParagraph[] = [];
  const names: string[] = [];
  const open: Open[] = [];
  let tables = 0;
  let boxes = 0;
  const placeNow = (): WordPlace => {
    const root = printedRoots[names[0] ?? ''] ?? 'note';
    if (boxes > 0) return 'textBox';
    return tables > 0 && root === 'body' ? 'table' : root;
  };
  const parser = xmlStream({
    open: (name, attributes) => {
      names.push(name);
      if (names.length > deepest) throw wordFault('word-damaged');
      if (name === 'tbl') tables += 1;
      if (name === 'txbxContent') boxes += 1;
      if (name === 'p') open.push({ text: '', instruction: '', place: placeNow() });
      if (name === 'fldSimple') refuseFetching(attribute(attributes, 'instr') ?? '');
      const described = name === 'docPr' ? (attribute(attributes, 'descr') ?? '') : '';
      if (described !== '') paragraphs.push({ place: 'picture', text: described });
    },
    close: (name) => {
      names.pop();
      if (name === 'tbl') tables -= 1;
      if (name === 'txbxContent') boxes -= 1;
      if (name !== 'p') return;
      const ended = open.pop();
      if (!ended) return;
      refuseFetching(ended.instruction);
      if (ended.text !== '') paragraphs.push({ place: ended.place, text: ended.text });
    },
    text: (text) => {
      const paragraph = open.at(-1);
      if (!paragraph) return;
      const name = names.at(-1);
      if (name === 't') paragraph.text += text;
      if (name === 'instrText') paragraph.instruction += text;
    },
  });
  parser.write(part);
  parser.end();
  return paragraphs;
};

/** Whether a part is printed, by its root. */
export const isPrinted = (part: Uint8Array): boolean => {
  const head = new TextDecoder().decode(part.subarray(0, 4096));
  const root = /<(?:[\w.-]+:)?([\w.-]+)[\s>/]/.exec(head.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, ''))?.[1] ?? '';
  return Object.hasOwn(printedRoots, root);
};
