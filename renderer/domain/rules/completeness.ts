import type { Certificate } from '../records/certificate';
import type { Decision } from '../records/decision';
import type { Field, Purpose } from '../records/field';
import type { Producer } from '../records/producer';
import type { Product } from '../records/product';
import type { TableName } from '../records/table-name';
import { type AnyRecord, type RecordOf, tables } from '../records/tables';
import { isFieldFilled, isShown } from './required-fields';

export const purposes = ['catalogue', 'buyer', 'mou', 'trace'] as const satisfies readonly Purpose[];

/** A field that a purpose needs and nobody filled in. `recordId` null: there is no such record yet. */
export interface MissingField {
  readonly table: TableName;
  readonly recordId: string | null;
  readonly field: string;
}

/** How far records serve a purpose: `filled` of `needed` fields, and by name what is missing. */
export interface Completeness {
  readonly filled: number;
  readonly needed: number;
  readonly missing: readonly MissingField[];
}

const neededFields = (table: TableName, purpose: Purpose): readonly Field[] =>
  tables[table].fields.filter((field) => field.purposes?.includes(purpose));

const none: Completeness = { filled: 0, needed: 0, missing: [] };

const join = (parts: readonly Completeness[]): Completeness =>
  parts.reduce(
    (sum, part) => ({
      filled: sum.filled + part.filled,
      needed: sum.needed + part.needed,
      missing: [...sum.missing, ...part.missing],
    }),
    none,
  );

/** Completeness of one record for one purpose (R9): the fields whose `purposes` name it and that its kind shows. */
export const completenessOf = <T extends TableName>(table: T, record: RecordOf<T>, purpose: Purpose): Completeness => {
  const needed = neededFields(table, purpose).filter((field) => isShown(field, record));
  const missing = needed
    .filter((field) => !isFieldFilled(field, record))
    .map((field) => ({ table, recordId: record.id, field: field.key }));
  return { filled: needed.length - missing.length, needed: needed.length, missing };
};

/** A record that does not exist misses every field that the purpose needs of its table. */
const absent = (table: TableName, purpose: Purpose): Completeness => {
  const missing = neededFields(table, purpose).map((field) => ({ table, recordId: null, field: field.key }));
  return { filled: 0, needed: missing.length, missing };
};

const partOf = <T extends TableName>(table: T, record: RecordOf<T> | null, purpose: Purpose): Completeness =>
  record === null ? absent(table, purpose) : completenessOf(table, record, purpose);

/** What stands behind one line of a catalogue. */
export interface ProductDossier {
  readonly product: Product;
  readonly producer: Producer | null;
  readonly certificate: Certificate | null;
  readonly decision: Decision | null;
}

/** Completeness of a product with its producer and the certificate that counts, for one purpose. */
export const dossierCompleteness = (dossier: ProductDossier, purpose: Purpose): Completeness =>
  join([
    partOf('products', dossier.product, purpose),
    partOf('producers', dossier.producer, purpose),
    partOf('certificates', dossier.certificate, purpose),
    partOf('decisions', dossier.decision, purpose),
  ]);

/** Whole per cent of what a purpose needs, rounded down: 100 only when nothing is missing. */
export const scoreOf = ({ filled, needed }: Completeness): number =>
  needed === 0 ? 100 : Math.floor((filled * 100) / needed);

const needs: ReadonlyMap<Purpose, ReadonlyMap<TableName, readonly Field[]>> = new Map(
  purposes.map((purpose) => [
    purpose,
    new Map(
      (['products', 'producers', 'certificates', 'decisions'] as const).map((table) => [
        table,
        neededFields(table, purpose),
      ]),
    ),
  ]),
);

const lacksNothing = (table: TableName, record: AnyRecord | null, purpose: Purpose): boolean =>
  (needs.get(purpose)?.get(table) ?? []).every(
    (field) => record !== null && (!isShown(field, record) || isFieldFilled(field, record)),
  );

/** Whether a dossier serves a purpose; `dossierCompleteness` without its lists, for a register of 18,500. */
export const isDossierComplete = (dossier: ProductDossier, purpose: Purpose): boolean =>
  lacksNothing('products', dossier.product, purpose) &&
  lacksNothing('producers', dossier.producer, purpose) &&
  lacksNothing('certificates', dossier.certificate, purpose) &&
  lacksNothing('decisions', dossier.decision, purpose);

/** The purposes that a dossier cannot serve yet. */
export const lackingPurposes = (dossier: ProductDossier): readonly Purpose[] =>
  purposes.filter((purpose) => !isDossierComplete(dossier, purpose));

/** The purposes for which a record itself lacks something, whatever stands beside it. */
export const recordLacks = <T extends TableName>(table: T, record: RecordOf<T>): readonly Purpose[] =>
  purposes.filter((purpose) => !lacksNothing(table, record, purpose));
