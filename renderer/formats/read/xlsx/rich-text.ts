import type { TextRun } from '../../../domain/intake/workbook-data';
import type { XmlAttributes } from '../xml-stream';

export interface RichText {
  readonly text: string;
  /** Present only when a stretch has a font of its own. */
  readonly runs?: readonly TextRun[];
}

/** Collects `<t>` and `<r>` of a string item; the phonetic guide `<rPh>` of Japanese Excel is not text of the cell. */
export interface RichTextCollector {
  open(tag: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(tag: string): void;
  take(): RichText;
}

/** Joins the runs of a cell's text and remembers the font of each; phonetic hints of East Asian text do not count. */
export const richTextCollector = (): RichTextCollector => {
  let whole = '';
  let runs: TextRun[] = [];
  let runText = '';
  let runFont: string | undefined;
  let inText = false;
  let inPhonetic = false;

  return {
    open: (tag, attributes) => {
      if (tag === 't') inText = !inPhonetic;
      else if (tag === 'rPh') inPhonetic = true;
      else if (tag === 'rFont') runFont = attributes['val'];
      else if (tag === 'r') {
        runText = '';
        runFont = undefined;
      }
    },
    text: (text) => {
      if (!inText) return;
      whole += text;
      runText += text;
    },
    close: (tag) => {
      if (tag === 't') inText = false;
      else if (tag === 'rPh') inPhonetic = false;
      else if (tag === 'r') runs.push(runFont === undefined ? { text: runText } : { text: runText, font: runFont });
    },
    take: () => {
      const taken = runs.some((run) => run.font !== undefined) ? { text: whole, runs } : { text: whole };
      whole = '';
      runs = [];
      return taken;
    },
  };
};
