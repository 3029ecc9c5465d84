import type { attachments as vi } from '../vi/attachments';
import type { Words } from '../words';

export const attachments: Words<typeof vi> = {
  title: (count) => `Attached papers (${count})`,
  short: 'Papers',
  none: 'No papers yet.',
  hint: 'Drop PDF files or pictures here, paste them with Ctrl+V, or choose files. At most 20 MB a file. Pictures are made smaller and no longer say where they were taken; PDF files stay as they are.',
  add: 'Attach papers',
  dialog: 'Choose papers, PDF or pictures',
  pasted: (time) => `Paper pasted at ${time}`,
  adding: (name) => `Attaching “${name}”`,
  added: (count) => `Papers attached: ${count}.`,
  already: (name) => `“${name}” is attached to this record already.`,
  tooLarge: (name) =>
    `“${name}” is larger than 20 MB and was not attached. Scan it at 200 dpi or split it into several files.`,
  open: 'View',
  edit: 'Edit',
  save: 'Save to a file…',
  saveTitle: 'Save the paper to a file',
  remove: (name) => `Remove “${name}”`,
  removed: (name) => `“${name}” was removed.`,
  facts: (number, day) => [number && `no. ${number}`, day].filter(Boolean).join(', '),
  until: (day) => `valid until ${day}`,
  lapsed: (day) => `expired on ${day}`,
  gone: 'The file of this paper is no longer on this computer, or was changed outside the application.',
  unreadable: 'The pages of this file cannot be opened. Save it to a file and look at it in another program.',
  opening: 'Opening…',
};
