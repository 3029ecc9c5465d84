import type { importingValues as vi } from '../vi/importing-values';
import type { Words } from '../words';

/** Words of the step that asks what texts mean. Numbers come in already written in the officer's language. */
export const importingValues: Words<typeof vi> = {
  why: 'The cells below hold a text whose meaning is not known. Each text is asked once; the answer is kept for later files. Without an answer the cell stays empty, with a note at each row.',
  nothing: 'Every value is clear: there is nothing to ask.',
  open: (count) => `${count} unclear`,
  allSaid: 'Every text has a meaning.',
  next: 'Next: a preview row by row; nothing is written yet.',
  head: { text: 'The file says', field: 'In', rows: 'Rows', meaning: 'Means', by: 'Said by' },
  fields: {
    stars: 'Stars',
    producerKind: 'Kind of producer',
    productGroup: 'Product group',
    province: 'Province, city',
    commune: 'Commune, ward',
    unit: 'Unit',
  },
  blank: 'Leave empty',
  keepText: (text) => `Keep the text “${text}”`,
  potentialFive: 'Potential 5 stars',
  choose: (text, field) => `“${text}” in ${field} means`,
  notSaid: 'Not chosen',
  count: (count) => `${count} in all`,
  see: (place) => `Show ${place} in the file`,
  more: (count) => `and ${count} more`,
  guess: (meaning) => `Guess: ${meaning}`,
  takeGuess: (meaning) => `Take “${meaning}”`,
  by: {
    officer: 'you',
    memory: 'an earlier file',
    none: 'nobody',
    kept: 'text kept',
    elsewhere: 'read from the name or the band',
  },
};
