import type { DatedFault } from '../../domain/reference/dated-file';
import type { SayFault, datedListWords as vi } from '../vi/dated-lists';

/** `what`: what the table is of, in the plural. */
export const datedListWords = (what: string): ReturnType<typeof vi> => ({
  ofProgram: 'of the program',
  inUse: 'in use',
  kept: 'kept',
  asOf: 'Day of the table',
  from: 'From',
  confirmTitle: (asOf) => `Use the table of ${asOf}?`,
  confirm: 'Use this table',
  source: (source) => `Source: ${source}.`,
  after: 'No record is changed. The former table is kept; undo goes back to it.',
  done: (asOf) => `Now using the ${what} of ${asOf}.`,
  unread: 'The file cannot be opened. Copy it to this computer, then choose it again.',
});

export const datedFaultWords = (what: string): Readonly<Record<DatedFault, SayFault>> => ({
  other: () => `This file is no table of ${what}. Choose the .json file that its maker handed out.`,
  'too-large': () => `The file is far too large for a table of ${what}. Check the file.`,
  newer: () => 'The file is for a later version of the program. Install that version, then load it.',
  damaged: () => 'The file is damaged or was edited: its check code does not agree. Get the file again.',
  shape: (found) => `The content is not as it should be, at “${found}”. Tell the maker of the file.`,
  future: (found, today) =>
    `The table is of ${found}, which is still to come (today ${today}). Check the computer’s date.`,
  older: (found, present) => `The table of ${found} is older than the one in use (${present}). Not loaded.`,
  same: (found) => `The table of ${found} is already in use.`,
});
