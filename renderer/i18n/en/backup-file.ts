import type { backupFile as vi } from '../vi/backup-file';
import type { Words } from '../words';
import { counted } from './counted';

export const backupFile: Words<typeof vi> = {
  title: 'Bring the register to another computer',
  lead: 'One .nhipcau file carries the register with its photos and attached papers: on a USB stick in case this computer breaks, or to open on another one.',
  write: 'Copy to a file…',
  open: 'Take from a file…',
  writeTitle: 'Copy the register to a file',
  saveTitle: 'Choose where to save the backup file, a USB stick for instance',
  openTitle: 'Choose a backup file',
  fileName: (day) => `ocop-register-${day}.nhipcau`,
  looking: 'Counting photos and papers…',
  noFiles: 'The register has no photos and papers yet.',
  withFiles: (count, size) => `With photos and papers: ${counted(count, 'file')}, ${size}`,
  withoutHint: 'Without them the other computer lacks photos and papers until it takes them from a file that has them.',
  largeHint: 'A USB stick formatted as FAT32 takes no file over 4 GB. Use one formatted as exFAT or NTFS.',
  unlocked:
    'The file has no password and holds phone numbers and tax codes of producers. Keep the stick as you keep paper files.',
  lacksHere: (count) => `${count} photos and papers are no longer on this computer and cannot go along.`,
  choose: 'Choose the place…',
  writing: 'Copying to the file',
  taking: 'Taking photos and papers',
  unit: 'files',
  stopWriting: 'Stopping leaves no file behind.',
  stopTaking: 'Stopping keeps the files taken so far; the register is not changed.',
  written: (name, size, count) =>
    `Copied to “${name}”, ${size}, with ${count} photos and papers. The file was read back and is right to the byte.`,
  left: (count) => `${count} photos and papers are damaged on this computer and could not be copied.`,
  show: 'Show in folder',
  confirmTitle: (name) => `Take the register from “${name}”?`,
  holds: (when, records) => `Copied at ${when}, with ${counted(records, 'record')}.`,
  brings: (count, fresh, size) =>
    `It carries ${count} photos and papers; ${fresh} of them, ${size}, are not on this computer yet.`,
  bringsNone: 'It carries no photos and papers.',
  lacks: (count) =>
    `${count} photos and papers are missing: neither this file nor this computer has them, so their places stay empty. To have them, copy again on the old computer and tick “With photos and papers”.`,
  replaces:
    'The whole register on this computer is replaced by the one in the file. The register of now is backed up first, the history stays, and it can be undone.',
  filesOnly: 'Take photos and papers only',
  confirm: 'Replace the register by the one in the file',
  restored: (when) => `The register is now the one copied at ${when}.`,
  same: 'The register in the file is the same as the one on this computer.',
  taken: (count) => `Took ${count} photos and papers.`,
  damaged: (count) =>
    `${count} files in it were damaged on the way and could not be taken; copy again on the old computer.`,
  stopped: 'Stopped; the register was not changed.',
  offerTitle: 'Is the register on another computer?',
  offerLead:
    'There: “Settings”, “Copy to a file…”, onto a USB stick. Here: choose that file, and register, photos and papers are back.',
  confirmNew: 'Take the register in the file',
  missing: (count) =>
    `This computer lacks ${count} photos and papers that the register names, so their places are empty. “Take from a file…”, choose a file copied on the old computer with photos and papers, then “Take photos and papers only”.`,
};
