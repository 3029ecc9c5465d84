import type { history as vi } from '../vi/history';
import type { Words } from '../words';
import { oneRecord } from './record-nouns';

export const history: Words<typeof vi> = {
  title: 'History',
  context: (count) => (count === '1' ? 'the last action' : `the last ${count} actions`),
  search: 'Search the history',
  searchHint: 'Record, file, officer, reason',
  reason: 'Kind',
  columns: { at: 'When', who: 'Who', reason: 'Action', label: 'Record, file', edits: 'Places' },
  undone: 'undone',
  undo: 'Undo this action',
  none: 'Nothing has been recorded yet.',
  noMatch: 'No action fits.',
  detail: 'The selected action',
  choose: 'Choose a row to see what it changed.',
  more: 'Show older actions',
  shownEdits: (shown, total) => `Showing ${shown} of ${total} places.`,
  created: 'added',
  removed: 'removed',
  returned: 'brought back',
  tables: oneRecord,
};
