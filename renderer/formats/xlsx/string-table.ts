import { cellText, textElement, xmlHead } from './xml-text';

/** Each different text once, numbered in the order of first use. */
export interface StringTable {
  /** Index of a text, already clean. */
  indexOf(text: string): number;
  toXml(): string;
}

export const createStringTable = (): StringTable => {
  const indexes = new Map<string, number>();
  let uses = 0;
  return {
    indexOf: (text) => {
      uses += 1;
      const clean = cellText(text);
      const known = indexes.get(clean);
      if (known !== undefined) return known;
      indexes.set(clean, indexes.size);
      return indexes.size - 1;
    },
    toXml: () => {
      const items: string[] = [];
      for (const text of indexes.keys()) items.push('<si>', textElement(text), '</si>');
      return `${xmlHead}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${indexes.size}">${items.join('')}</sst>`;
    },
  };
};
