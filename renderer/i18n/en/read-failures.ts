import type { ReadFailure, ReadFailureCode } from '../../domain/intake/read-failure';

const limits: Readonly<Record<string, string>> = {
  file: 'the file is larger than 50 MB',
  entries: 'the archive has more than 2,000 entries',
  unpacked: 'the unpacked content is too large',
  sheets: 'more than 50 sheets',
  rows: 'more than 100,000 rows',
  columns: 'more than 500 columns',
  merges: 'too many merged cells',
  pictures: 'more than 5,000 pictures on one sheet',
  cell: 'a cell is longer than 32,767 characters',
  memory: 'too much memory is needed',
};

const forbidden: Readonly<Record<string, string>> = {
  doctype: ': a DOCTYPE',
  overlap: ': packed entries that overlap',
  'duplicate-entry': ': two packed entries of one name',
};

const where = ({ sheet, cell }: ReadFailure): string => {
  const parts = [sheet === undefined ? '' : `sheet “${sheet}”`, cell === undefined ? '' : `cell ${cell}`].filter(
    Boolean,
  );
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
};

const copied = /^(?:Word|PDF|RTF)/u;

export const readFailures: Readonly<Record<ReadFailureCode, (failure: ReadFailure) => string>> = {
  'empty-file': ({ file }) => `The file “${file}” has no content. Ask for it again.`,
  'not-a-workbook': ({ file, found }) =>
    `The file “${file}” is no spreadsheet${found ? ` but ${found}` : ''}. ${
      copied.test(found ?? '')
        ? 'Open it, copy the table in it and press Ctrl+V on this screen; or choose an Excel file (.xlsx, .xls), .ods, .csv.'
        : 'Choose an Excel file (.xlsx, .xls), .ods or .csv.'
    }`,
  'password-protected': ({ file }) =>
    `The file “${file}” has a password and could not be read. Open it in Excel, remove the password and save it.`,
  damaged: (failure) =>
    `The file “${failure.file}” is damaged and could not be read${where(failure)}. Open and save it in Excel, or ask for it again.`,
  'too-large': (failure) =>
    `The file “${failure.file}” is too large to be read safely${failure.limit ? `: ${limits[failure.limit] ?? failure.limit}` : ''}${where(failure)}. Split it into smaller files.`,
  'forbidden-content': (failure) =>
    `The file “${failure.file}” holds something that no ordinary spreadsheet has and was not read${forbidden[failure.limit ?? ''] ?? ''}${where(failure)}. Open it in Excel and save it as a new file.`,
  'took-too-long': ({ file }) =>
    `Reading “${file}” took more than 60 seconds and was stopped. Remove sheets or formats, or split the file.`,
  cancelled: ({ file }) => `Reading “${file}” was stopped. Nothing in the registry has changed.`,
};
