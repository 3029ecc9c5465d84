import Papa from 'papaparse';

/**
 * The text of a spreadsheet's clipboard as rows of cells: tabs between cells, quotes around what holds a line break. The
 * line break that Excel puts after the last row makes no row.
 */
export const readBlock = (text: string): readonly (readonly string[])[] => {
  const body = text.replace(/\r?\n$/, '');
  if (body === '') return [['']];
  return Papa.parse<string[]>(body, { delimiter: '\t' }).data;
};
