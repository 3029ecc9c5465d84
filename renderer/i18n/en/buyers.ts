import type { buyers as vi } from '../vi/buyers';
import type { Words } from '../words';

export const buyers: Words<typeof vi> = {
  title: 'Buyers',
  inBook: (count) => `${count} in the registry`,
  add: 'Add a buyer',
  addTitle: 'Add a buyer',
  addHint: 'Give the name and the kind; the rest can follow.',
  added: (name) => `“${name}” added.`,
  nameMissing: 'Write the name of the buyer.',
  search: 'Search buyers',
  searchHint: 'Name, representative, phone',
  filters: { kind: 'Kind', province: 'Province' },
  columns: {
    name: 'Name',
    kind: 'Kind',
    place: 'Place',
    demand: 'Demand',
    phone: 'Phone',
    representative: 'Representative',
  },
  empty: 'No buyer yet. Add buyers one by one; lists from Excel bring producers and products only.',
  noMatch: 'No buyer fits. Drop a filter or some of the words.',
  facts: { label: 'The selected buyer', none: 'Choose a row to see its facts here.', demand: 'Demand' },
  remove: 'Remove the buyer',
  removeMany: (count) => `Remove ${count} buyers`,
  removed: (name) => `“${name}” removed.`,
  removedMany: (count) => `${count} buyers removed.`,
  gone: 'This buyer is no longer in the registry. Open History to undo a removal.',
  backToList: 'Back to the buyers',
};
