import type { TableName } from '../domain/records/table-name';
import type { Tables } from '../domain/records/tables';

/** A label for each field of each table: adding a field without its label does not compile. */
export type FieldLabels = {
  readonly [T in TableName]: { readonly [K in Exclude<keyof Tables[T], 'id' | 'removed' | 'sample'>]: string };
};

/** Of the tables that hold no party, goods or paper themselves but what was said about them. */
export type WorkFieldLabels = Pick<
  FieldLabels,
  | 'waivers'
  | 'queries'
  | 'reviews'
  | 'rekeyings'
  | 'rekeyed'
  | 'scans'
  | 'ceremonies'
  | 'signings'
  | 'ownFields'
  | 'contacts'
  | 'attachments'
  | 'pairs'
  | 'labelSheets'
  | 'printers'
>;
