import { isOwnKey, ownKeyWords } from '../../domain/records/own-value';
import type { TableName } from '../../domain/records/table-name';
import type { Dictionary } from '../../i18n/dictionary';

type Words = Readonly<Record<string, string>>;

/** Which list of the dictionary names the choices of a field. Digits (stars) name themselves. */
const listOf = ({ choices }: Dictionary): Readonly<Record<string, Words>> => ({
  'producers.kind': choices.producerKind,
  'producers.companyForm': choices.companyForm,
  'producers.salutation': choices.salutation,
  'buyers.kind': choices.buyerKind,
  'buyers.salutation': choices.salutation,
  'products.capacityPeriod': choices.capacityPeriod,
  'participations.role': choices.participationRole,
  'participations.state': choices.participationState,
  'mous.state': choices.mouState,
  'mous.variant': choices.mouVariant,
  'editions.kind': choices.editionKind,
  'editions.state': choices.editionState,
  'mouTemplates.variant': choices.mouVariant,
  'prints.form': choices.printForm,
  'conferences.numberScope': choices.numberScope,
  'doubts.about': choices.doubtKind,
  'doubts.state': choices.doubtState,
  'buyers.demandPeriod': choices.capacityPeriod,
  'attachments.kind': choices.attachmentKind,
  'contacts.consentWay': choices.consentWay,
  'reviews.of': choices.reviewedTable,
  'rekeyings.of': choices.reviewedTable,
  'reviews.state': choices.reviewState,
  'pairs.of': choices.pairTable,
  'scans.state': choices.scanState,
  'scans.trouble': choices.scanTrouble,
  'scans.way': choices.scanWay,
  'ownFields.of': choices.ownTable,
  'ownFields.kind': choices.ownKind,
  'signings.outcome': choices.signingOutcome,
  'signings.seller': choices.signerCheck,
  'signings.buyer': choices.signerCheck,
});

export const choiceWord = (words: Dictionary, table: TableName, key: string, choice: string): string =>
  listOf(words)[`${table}.${key}`]?.[choice] ?? choice;

/** The label of a field, wherever it is shown. */
export const fieldLabel = (words: Dictionary, table: TableName, key: string): string => {
  const labels: Words = words.fields[table];
  // Another office's own field, which this one has not: its key is made of its name.
  return labels[key] ?? (isOwnKey(key) ? ownKeyWords(key) : key);
};

/** The label in the form of one record: some kinds of producers call a field their own way. */
export const labelForKind = (words: Dictionary, table: TableName, key: string, kind: unknown): string => {
  const own: Readonly<Record<string, Words>> = words.producers.labelsOfKind;
  const label = table === 'producers' && typeof kind === 'string' ? own[kind]?.[key] : undefined;
  return label ?? fieldLabel(words, table, key);
};
