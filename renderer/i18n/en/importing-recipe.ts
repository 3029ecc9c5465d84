import type { importingRecipe as vi } from '../vi/importing-recipe';
import type { Words } from '../words';

export const importingRecipe: Words<typeof vi> = {
  save: 'Save how lists are read',
  why: 'Columns, headers, sheets left out and answered words, for next year’s list or another machine',
  take: 'Use a saved way of reading',
  takeWhy: 'Lists of the same layout then ask only about words that are new',
  saveTitle: 'Save how lists are read',
  takeTitle: 'Choose a saved way of reading',
  fileName: (office, year) => `How lists are read ${office} ${year}`,
  size: (layouts, values) => `table layouts ${layouts}, answered words ${values}`,
  saved: (file, size) => `“${file}” saved: ${size}.`,
  taken: (name, size) => `“${name}” taken: ${size}. Files given from now on are read this way.`,
  nothing: 'There is nothing to save yet: import a file first.',
  layouts: {
    title: 'Remembered layouts',
    lead: 'A file with the same headings is read as the last one was, without questions.',
    unnamed: (columns) => `Layout of ${columns} columns`,
    used: (file, when) => `last used ${when}, file “${file}”`,
    neverUsed: 'not used on this computer yet',
    columns: (names) => `Columns: ${names}`,
    more: (count) => `and ${count} more`,
    leftOut: (count) => `${count} left out`,
    name: 'Name of the layout, its sender for instance',
    rename: 'Rename',
    keepName: 'Keep the name',
    forget: 'Forget',
    forgotten: (name) => `“${name}” is forgotten. Its next file is asked about from the start.`,
    all: (count) => `Show all ${count} layouts`,
  },
  notOne: (file) => `“${file}” is not a saved way of reading of this program, or of a newer version.`,
};
