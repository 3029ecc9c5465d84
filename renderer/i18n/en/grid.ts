import type { grid as vi } from '../vi/grid';
import type { Words } from '../words';

/** Words of the spreadsheet view. */
export const grid: Words<typeof vi> = {
  asList: 'List',
  asSheet: 'Sheet',
  view: 'View',
  cell: (column, row, name) => `${column}, row ${row}${name === '' ? '' : `, ${name}`}`,
  number: 'Row number',
  keys: 'Type to overwrite, F2 to edit, Enter goes down, Tab goes right, Ctrl+D and Ctrl+R fill, Ctrl+C and Ctrl+V with Excel, Ctrl+Shift+L sorts and filters a column, F6 goes to the line below the sheet.',
  newRow: 'new row',
  reveal: 'Show personal data',
  count: (count) => `${count} filled cells`,
  sum: (sum) => `Sum ${sum}`,
  average: (average) => `Average ${average}`,
  rows: (count) => `${count} rows`,
  held: (count) => `${count} cells not saved`,
  nextHeld: 'Go to an unsaved cell',
  retry: 'Save these cells again',
  letGo: 'Drop the unsaved text',
  optionUnknown: (text, column) =>
    `“${text}” is not in the list of “${column}”. Type a few letters and choose with the down arrow.`,
  optionSeveral: (text, count) => `“${text}” names ${count} entries. Choose the right one with the down arrow.`,
  locked: (column) => `“${column}” is set by the program and cannot be typed.`,
  lockedRow: 'This row is locked',
  masked: (text) =>
    `“${text}” is what a mask leaves of personal data, not the value. Type it in full, or copy again with “Show personal data” ticked.`,
  waits: (column) => `The new row is not in the register yet: “${column}” is missing.`,
  unsaved: 'Typed before the window was closed and not saved then. Press “Save these cells again” or type it anew.',
  copiedMasked: (count) =>
    `Copied; ${count} cells of personal data leave masked. To copy them in full, tick “Show personal data” and copy again.`,
  pasted: (count) => `Pasted ${count} cells.`,
  pastedLeftOut: (count, columns) =>
    `Pasted ${count} cells. ${columns} columns of the block lie outside the sheet and were not written.`,
  pastedUnderHeadings: (count) => `Pasted ${count} cells. The first line holds column headings and became no row.`,
  pastedByName: (count, leftOut) =>
    `Pasted ${count} cells into the columns that the headings name.${
      leftOut.length === 0
        ? ''
        : ` Not written, the sheet shows no such column: ${leftOut.map((name) => `“${name}”`).join(', ')}.`
    }`,
  pasteWhole: 'Paste as it is, first line too',
  pasteEmpty: 'The clipboard holds no text to paste.',
  filled: (count) => `Filled ${count} cells.`,
  cleared: (count) => `Cleared ${count} cells.`,
  undone: 'Undone.',
  redone: 'Done again.',
  nothingToUndo: 'Nothing left to undo in this sheet. Earlier edits are under History.',
  nothingToRedo: 'Nothing to do again.',
  column: {
    menu: (column) => `Column ${column}`,
    ascending: 'Sort ascending',
    descending: 'Sort descending',
    plain: 'Unsorted',
    filter: 'Filter: contains',
    empty: 'Filter: (blank)',
    filled: 'Filter: filled in',
    unfiltered: 'Clear this filter',
    filtered: (columns) => `Filtered by column: ${columns}`,
    sortedByHidden: (column) => `Sorted by hidden column: ${column}`,
    clearFilters: 'Clear column filters',
    hide: 'Hide column',
    left: 'Move left',
    right: 'Move right',
    wider: 'Wider',
    narrower: 'Narrower',
    resize: (column) => `Drag to resize column ${column}`,
    show: 'Show column',
    showAll: 'Hidden columns',
    reset: 'Reset columns',
  },
  bulk: {
    open: (rows) => `Edit ${rows} rows`,
    title: (rows) => `Edit ${rows} rows at once`,
    field: 'Column',
    value: 'New value',
    empty: 'Type and delete everything to clear the column.',
    emptyChoice: 'Choose one and press × to clear the column.',
    ask: 'Choose the column and its new value; the rows that change appear here before anything is written.',
    preview: (changed, same, held) => `${changed} rows change, ${same} stay as they are, ${held} cannot be written.`,
    before: 'Now',
    after: 'Then',
    apply: (count) => `Write ${count} rows`,
    heldBecause: (rows, name, why) => `${rows} rows, such as “${name}”: ${why}`,
    heldWait:
      'If you write, the text of these rows waits in its cells, not in the register; one Ctrl+Z drops all of it.',
    done: (count) => `Edited ${count} rows.`,
    doneHeld: (count, held) => `Edited ${count} rows; ${held} were not written, their text waits in the cells.`,
    more: (count) => `and ${count} more rows`,
  },
};
