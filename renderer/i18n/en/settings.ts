import type { settings as vi } from '../vi/settings';
import type { Words } from '../words';
import { backupFile } from './backup-file';
import { lawLists } from './law-lists';
import { unitLists } from './unit-lists';

export const settings: Words<typeof vi> = {
  title: 'Settings',
  office: {
    title: 'Office',
    note: 'heads the papers, signs every change',
  },
  language: {
    title: 'Language',
    note: 'Changes at once, without a restart. Catalogues and memoranda stay Vietnamese.',
  },
  snapshots: {
    title: 'Backups',
    lead: 'Made on opening, every 30 minutes with changes, before an import or a restore, and on closing. Each one is opened at once to prove it.',
    now: 'Back up now',
    none: 'There is no backup yet.',
    notOffered: 'In a browser there is no journal and no backup. Use the installed application for real work.',
    columns: { at: 'When', reason: 'Why', records: 'Records', size: 'Size', state: 'Proved' },
    verified: 'complete',
    damaged: 'damaged',
    present: 'as it is now',
    restore: 'Restore',
    restoreOf: (when, why) => `Restore: ${when}, ${why}`,
    confirmTitle: (when, why) => `Bring the register back to the backup of ${when} (${why})?`,
    confirmBody:
      'Every change made after it leaves the register. The register of now is backed up first, the history stays, and it can be undone.',
    confirm: 'Restore this backup',
    restoring: 'Restoring; wait until it says done.',
    done: (time) => `Backed up at ${time}.`,
    restored: (when) => `The register is back at the backup of ${when}.`,
    newer:
      'This backup was written by a later version of the application. Install that version, then restore; nothing was touched.',
    reasons: {
      start: 'automatic, on opening',
      timer: 'automatic, every 30 minutes',
      closing: 'automatic, on closing',
      asked: 'you pressed “Back up now”',
      import: 'before an import',
      restore: 'before a restore',
      upgrade: 'before an upgrade',
      recovery: 'after a repair',
    },
  },
  sample: { title: 'Sample data', present: 'The registry holds sample data. The button at the top removes it.' },
  backupFile,
  units: unitLists,
  laws: lawLists,
  about: {
    title: 'About',
    version: (version) => `version ${version}`,
    host: 'Runs on',
    browser: 'a browser',
    folder: 'Data folder',
    browserFolder: 'inside this browser',
    law: 'After',
    lawBody: (stars) => `${stars}; NĐ 30/2020/NĐ-CP; QĐ 19/2025/QĐ-TTg`,
    offline: 'No network, nothing is sent anywhere. The source is under the MIT License.',
    licence: 'Licence',
    notices: 'Data, fonts and software of others',
  },
};
