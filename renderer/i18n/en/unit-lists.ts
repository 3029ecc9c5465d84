import type { unitLists as vi } from '../vi/unit-lists';
import { datedFaultWords, datedListWords } from './dated-lists';

const what = 'administrative units';

export const unitLists: typeof vi = {
  ...datedListWords(what),
  title: 'Administrative units',
  lead: 'Communes are looked up, and old addresses turned into new ones, by this table. After a new resolution load a new file; the program need not be installed again.',
  load: 'Load a new table of units',
  dialog: 'Choose a file of administrative units (.json)',
  holds: 'Communes, wards, zones',
  counts: (communes, before) => `${communes} communes, wards and zones (in use now: ${before}).`,
  changes: (added, gone, renamed) => `${added} added, ${gone} gone, ${renamed} renamed.`,
  orphans: (count) =>
    `${count} producers and buyers hold a commune code that the new table no longer has. Their addresses stay as written; open them to choose again.`,
  noOrphans: 'Every commune code in the book is in the new table.',
  problems: {
    ...datedFaultWords(what),
    counts: (found, expected) => `The file holds ${found} rows but says ${expected}. Get the file again.`,
    twice: (found) => `Code ${found} stands twice in the file. Tell its maker.`,
    province: (found) => `Province “${found}” is not one of the 34 or has no commune. Tell the maker of the file.`,
    district: (found, expected) => `${found} lies in district ${expected}, which the file does not have.`,
    target: (found, expected) => `${found} went into code ${expected}, which the file does not have.`,
  },
};
