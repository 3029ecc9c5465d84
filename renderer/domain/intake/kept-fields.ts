import type { IntakeField } from './intake-field';
import type { ColumnMapping, TableFinding } from './intake-proposal';

/**
 * What a list may say and no Record has a place for. Such a column is understood, so that it is taken for nothing else, and is
 * told with the number of its values: nothing is dropped silently.
 */
const withoutPlace: ReadonlySet<IntakeField> = new Set([
  'gender',
  'ethnicity',
  'score',
  'evaluationType',
  'revenue',
  'productDeclaration',
  'plantingAreaCode',
  'trademark',
  'exportMarket',
  'boothNo',
  'labour',
  'signed',
  'buyerName',
  'foundedDate',
  'awards',
  'zalo',
  'fax',
  'factoryPrice',
  'demandItems',
  'discount',
  'paymentTerms',
  'deliveryTerms',
  'outletCount',
]);

/** Whether the values of a column go nowhere, be its meaning unknown or known. `own`: the field of its own that it fills. */
export const isLeftOut = ({ field, own }: Pick<ColumnMapping, 'field'> & { readonly own?: unknown }): boolean =>
  own === undefined && (field === null || withoutPlace.has(field));

/** Rows of data in which the column says something. */
export const valuesIn = ({ columns, rows }: Pick<TableFinding, 'columns' | 'rows'>, column: number): number => {
  const place = columns.findIndex((each) => each.column === column);
  return rows.filter(({ kind, texts }) => kind === 'data' && (texts[place] ?? '') !== '').length;
};
