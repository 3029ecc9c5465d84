import { cellText } from '../cell-text';
import { elementText, namespaces, xmlHead } from './xml-text';

export interface StringTable {
  /** Number by which cells name the text. */
  idOf(text: string): number;
  /** `xl/sharedStrings.xml` in pieces; ask when every text is known. */
  pieces(): Iterable<string>;
}

/** Without the mark, readers take white at the ends away. */
const needsSpace = /^\s|\s$|\n/;

/**
 * Texts of one workbook, each once: registers repeat decisions, places and drop-down words thousands of times, and each text is
 * composed and escaped only when it is new.
 */
export const createStringTable = (): StringTable => {
  const known = new Map<string, number>();
  let uses = 0;
  return {
    idOf: (text) => {
      uses += 1;
      const found = known.get(text);
      if (found !== undefined) return found;
      known.set(text, known.size);
      return known.size - 1;
    },
    *pieces() {
      yield `${xmlHead}<sst xmlns="${namespaces.main}" count="${uses}" uniqueCount="${known.size}">`;
      for (const text of known.keys()) {
        const clean = cellText(text);
        yield `<si><t${needsSpace.test(clean) ? ' xml:space="preserve"' : ''}>${elementText(clean)}</t></si>`;
      }
      yield '</sst>';
    },
  };
};
