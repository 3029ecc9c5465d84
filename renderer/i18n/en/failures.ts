import type { FailureFacts, failures as vi } from '../vi/failures';
import type { Words } from '../words';

const named = (name: string | undefined): string => (name === undefined ? 'The file' : `The file “${name}”`);
const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1_000_000)).toLocaleString('en-GB')} MB`;

const space = ({ freeBytes, neededBytes }: FailureFacts): string => {
  const needed = neededBytes === undefined ? '' : `, ${megabytes(neededBytes)} are needed`;
  if (freeBytes === undefined || freeBytes < 1_000_000) return `The disk is full${needed}`;
  return `The disk has ${megabytes(freeBytes)} left${needed}`;
};

export const failures: Words<typeof vi> = {
  'file-in-use': ({ name }) =>
    `${named(name)} is open in another program, perhaps Excel. Close it there, then try again.`,
  'file-missing': ({ name }) => `${named(name)} is no longer where it was. Choose it again.`,
  'file-too-large': ({ name }) => `${named(name)} is too large to open. Split it into smaller files.`,
  'disk-full': (facts) =>
    `${space(facts)}. Remove some files or choose another disk, then try again; what was saved is not affected.`,
  'no-permission': ({ name }) =>
    `${named(name)} is where this account may not write. Choose another folder, such as Documents.`,
  'read-only': ({ name }) => `${named(name)} is read-only. Save under another name or in another folder.`,
  'unknown-handle': () => 'This file was opened in an earlier session. Choose it again.',
  'journal-out-of-order': () =>
    'The journal refused this write because the store is open elsewhere. Close the other window and start again.',
  'journal-damaged': () =>
    'A part of the journal is damaged. What can be read is kept; start again to rebuild the store.',
  'change-too-large': ({ neededBytes }) =>
    `This is too much for one write${neededBytes === undefined ? '' : `, over ${megabytes(neededBytes)}`}, so nothing was written. Do it in smaller parts, for instance one file at a time.`,
  'snapshot-damaged': ({ at }) =>
    `The snapshot${at === undefined ? '' : ` of ${at}`} is damaged and cannot be used. Choose another one.`,
  'not-a-backup': ({ name }) =>
    `${named(name)} is not a backup file of this application. Choose a file that ends in .nhipcau; the register was not changed.`,
  'backup-damaged': ({ name }) =>
    `${named(name)} was not copied whole, or is damaged, and cannot be used. Copy it again from the old computer; the register was not changed.`,
  'photo-not-an-image': ({ name }) => `${named(name)} is not a picture that can be read. Choose a JPG or PNG.`,
  'not-a-paper': ({ name }) =>
    `${named(name)} is neither a PDF nor a picture and was not attached. Choose a PDF, JPG or PNG.`,
  'bad-argument': () => 'The request was not right, so nothing was done. Your data are not affected.',
  'untrusted-sender': () => 'The request was refused because it did not come from the window.',
  'not-offered': () => 'The browser edition does not have this. Use the installed application.',
  internal: () =>
    'Something went wrong and it was not finished. What was saved is still there; try again, or start the application again.',
};
