import type { contacts as vi } from '../vi/contacts';
import type { Words } from '../words';

export const contacts: Words<typeof vi> = {
  title: (count) => `Contacts (${count})`,
  short: 'Contacts',
  events: (count) => `Conferences, memoranda (${count})`,
  noEvents: 'No conference in the register yet.',
  mou: (number) => `Memorandum no. ${number}`,
  none: 'No contact yet.',
  noConsent: 'No consent yet to any use of phone and e-mail',
  newName: 'Name of the contact',
  nameMissing: 'Write the name.',
  add: 'Add a person',
  added: (name) => `“${name}” was added.`,
  edit: 'View, edit',
  remove: (name) => `Remove ${name}`,
  removed: (name) => `“${name}” was removed.`,
};
