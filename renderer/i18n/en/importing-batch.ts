import type { importingBatch as vi } from '../vi/importing-batch';
import type { Words } from '../words';
import { counted } from './counted';

/** Words about several files that are one import, and about what stands where in them. */
export const importingBatch: Words<typeof vi> = {
  several: (count) => `${count} files`,
  title: 'File by file',
  file: 'File',
  all: 'All',
  shared: (count) => `Producers in more than one file, each recorded once: ${count}.`,
  only: (file) => `Only rows of “${file}”`,
  everything: 'Rows of all files',
  choose: 'File shown',
  goOn: (count) => `Preview ${count} files`,
  goOnOne: 'Preview',
  ready: (rows) => `read, ${counted(rows, 'row')} of data`,
  stillReading: 'A file is still being read; it can be imported when that is done.',
  columns: 'How it is read',
  columnsOf: (file) => `How it is read: “${file}”`,
  remembered: 'Read as remembered',
  rememberedNote: (files) => `(${files}), as in an earlier import.`,
  change: 'Show or change',
  forget: 'Forget this and read it anew',
  pasted: (time) => `Table pasted at ${time}`,
  pastedSplit: (time, by) => `Text pasted at ${time}, columns guessed by ${by}`,
  separators: { semicolon: 'semicolons', bar: 'vertical bars', spaces: 'runs of spaces', comma: 'commas' },
  paste: 'Or copy a table in Excel, Word or a web page and press Ctrl+V on this screen.',
  pasteEmpty:
    'The clipboard holds no table: copy two rows or more, with their header row if there is one, and press Ctrl+V. Text copied from a message needs one product a line, its parts divided by semicolons.',
  part: {
    why: {
      'took-too-long': (file: string) => `Reading “${file}” took more than 60 seconds and was stopped.`,
      memory: (file: string) => `“${file}” needs too much memory, so reading it was stopped.`,
    },
    sheet: (name: string) => `the sheet “${name}”`,
    list: 'the file',
    read: (rows: string, sheet: string) => `Only the first ${rows} rows of ${sheet} were read, without pictures.`,
    /** Between two quoted names. */
    between: '”, “',
    unread: (sheets: string) => `Not read: “${sheets}”.`,
    ask: 'No row has been imported: look at this part, or split the file and read it again.',
    take: 'Look at this part',
  },
  split: {
    title: 'Several products in one cell',
    into: (text, names) => `Proposed: the cell “${text}” is split into ${names}.`,
    kept: (name) => `You keep this cell as one product: ${name}.`,
    keep: 'Do not split: it is one product',
    again: 'Split it again',
  },
  repeated: {
    differs: (place, fields) =>
      `This product is at ${place} already, with other values (${fields}). Only ${place} is imported.`,
    waits: (place) => `This product is at ${place} already; that row was not imported, so this one waits too.`,
    certificates: 'stars, decision',
  },
  source: {
    title: (place) => `In the file: ${place}`,
    back: 'Back to the list',
    show: 'Show the cell in the file',
    showRow: (row) => `Show row ${row} in the file`,
    none: 'This row is in no table that was read.',
    cell: 'the cell in question',
  },
};
