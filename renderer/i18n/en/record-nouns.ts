import type { TableName } from '../../domain/records/table-name';
import { counted } from './counted';

/** What one record of a table is called. */
export const oneRecord: Readonly<Record<TableName, string>> = {
  offices: 'office',
  producers: 'producer',
  products: 'product',
  decisions: 'decision',
  certificates: 'stars',
  buyers: 'buyer',
  conferences: 'conference',
  participations: 'invitation',
  mous: 'memorandum',
  doubts: 'question to review',
  unitLists: 'table of administrative units',
  lawLists: 'table of rules',
  layouts: 'catalogue layout',
  editions: 'edition',
  mouTemplates: 'wording',
  prints: 'printing',
  waivers: 'reason for keeping',
  queries: 'question about a field',
  reviews: 'review state',
  rekeyings: 're-keying sample',
  rekeyed: 're-keyed record',
  contacts: 'contact',
  attachments: 'paper',
  scans: 'scanned page',
  ceremonies: 'ceremony',
  signings: 'signing',
  ownFields: 'own field',
  labelSheets: 'label sheet',
  printers: 'printer',
  pairs: 'pair of entries',
};

/** Where several are more than the one with an s. */
const several: ReadonlyMap<string, string> = new Map([
  ['stars', 'stars'],
  ['memorandum', 'memoranda'],
  ['question to review', 'questions to review'],
  ['table of administrative units', 'tables of administrative units'],
  ['table of rules', 'tables of rules'],
  ['reason for keeping', 'reasons for keeping'],
  ['question about a field', 'questions about a field'],
  ['ceremony', 'ceremonies'],
  ['pair of entries', 'pairs of entries'],
]);

/** `3 memoranda`: the count comes formatted, the kind as `oneRecord` has it. */
export const countedRecords = (count: string, one: string): string => counted(count, one, several.get(one));
