import type { unitLists as vi } from '../vi/unit-lists';
import type { Words } from '../words';

export const unitLists: Words<typeof vi> = {
  title: 'Administrative units',
  lead: 'Communes are looked up, and old addresses turned into new ones, by this table. After a new resolution load a new file; the program need not be installed again.',
  load: 'Load a new table of units',
  dialog: 'Choose a file of administrative units (.json)',
  columns: { asOf: 'Day of the table', communes: 'Communes, wards, zones', from: 'From' },
  ofProgram: 'the program',
  inUse: 'in use',
  kept: 'kept',
  confirmTitle: (asOf) => `Use the table of ${asOf}?`,
  confirm: 'Use this table',
  source: (source) => `Source: ${source}.`,
  counts: (communes, before) => `${communes} communes, wards and zones (in use now: ${before}).`,
  changes: (added, gone, renamed) => `${added} added, ${gone} gone, ${renamed} renamed.`,
  orphans: (count) =>
    `${count} producers and buyers hold a commune code that the new table no longer has. Their addresses stay as written; open them to choose again.`,
  noOrphans: 'Every commune code in the book is in the new table.',
  after: 'No record is changed. Earlier tables are kept; undo goes back to them.',
  done: (asOf) => `The table of units of ${asOf} is in use.`,
  unread: 'The file could not be opened. Copy it to this computer and choose it again.',
  problems: {
    'unit-file-other': () =>
      'This is no table of administrative units of this program. Choose the .json file that its maker sent.',
    'unit-file-too-large': () => 'The file is far too large for a table of administrative units. Check the file.',
    'unit-file-newer': () => 'The file is for a later version of the program. Install that version, then load it.',
    'unit-file-damaged': () => 'The file is damaged or was edited: its check code does not agree. Get the file again.',
    'unit-file-shape': (found) => `The content is not as it should be, at “${found}”. Tell the maker of the file.`,
    'unit-file-future': (found, today) =>
      `The table is of ${found}, which is yet to come (today is ${today}). Check this computer’s date.`,
    'unit-file-older': (found, present) =>
      `The table of ${found} is older than the one in use (${present}). Not loaded.`,
    'unit-file-same': (found) => `The table of ${found} is already in use.`,
    'unit-file-counts': (found, expected) => `The file holds ${found} rows but says ${expected}. Get the file again.`,
    'unit-file-twice': (found) => `Code ${found} stands twice in the file. Tell its maker.`,
    'unit-file-province': (found) =>
      `Province “${found}” is not one of the 34 or has no commune. Tell the maker of the file.`,
    'unit-file-district': (found, expected) => `${found} lies in district ${expected}, which the file does not have.`,
    'unit-file-target': (found, expected) => `${found} went into code ${expected}, which the file does not have.`,
  },
};
