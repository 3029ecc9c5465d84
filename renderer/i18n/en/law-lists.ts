import type { lawLists as vi } from '../vi/law-lists';
import { datedFaultWords, datedListWords } from './dated-lists';

const what = 'rules of the law';

export const lawLists: typeof vi = {
  ...datedListWords(what),
  title: 'Rules of the law',
  lead: 'Validity of certificates, dossier windows, awarding bodies and product groups follow this table. After a new decision load the new file; the program need not be installed again.',
  load: 'Load a new table of rules',
  dialog: 'Choose a table of rules (.json)',
  holds: 'Text',
  rules: (law, months, earliest, latest, from) =>
    `${law}, from ${from}: certificates last ${months} months; dossiers ${earliest} to ${latest} days before the end.`,
  before: (law, months, earliest, latest) => `In use: ${law}, ${months} months, ${earliest} to ${latest} days.`,
  changes: (added, gone, renamed) => `Product groups: ${added} added, ${gone} gone, ${renamed} renamed.`,
  orphans: (count) =>
    `Products filed under a group that the new table does not have: ${count}. They stay as they are; open them to choose again.`,
  noOrphans: 'Every group in the register is in the new table.',
  problems: {
    ...datedFaultWords(what),
    rules: (found) => `The rules from ${found} do not come after those before them. Tell the maker of the file.`,
    window: (found, expected) =>
      `The dossier window ends ${found} days before the end but begins ${expected} days before. Tell the maker of the file.`,
    authority: (found) => `The awarding bodies have a gap or an overlap at ${found}. Tell the maker of the file.`,
    sectors: (found, expected) => `The file has the sectors “${found}”, the program needs “${expected}”.`,
    group: (found) => `Group ${found} does not lie under its sector or group. Tell the maker of the file.`,
    twice: (found) => `Group code ${found} stands twice in the file. Tell its maker.`,
  },
};
