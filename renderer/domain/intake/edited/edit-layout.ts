import { certificateFields } from '../../records/certificate';
import { decisionFields } from '../../records/decision';
import type { EditTable } from '../../records/edit-table';
import type { Field } from '../../records/field';
import type { OwnField } from '../../records/own-field';
import { asField, ownFieldsOf } from '../../records/own-fields';
import { producerFields } from '../../records/producer';
import { productFields } from '../../records/product';

/**
 * A column of such a sheet. `id` names the record and is not edited; `producerName` and `productName` say in words what an id
 * means, and stand for it in a new row. All others are fields.
 */
export interface EditColumn {
  readonly name: string;
  readonly field: Field | null;
}

const plain = (name: string): EditColumn => ({ name, field: null });
const columnsOf = (fields: readonly Field[], leftOut: readonly string[]): readonly EditColumn[] =>
  fields.filter(({ key }) => !leftOut.includes(key)).map((field) => ({ name: field.key, field }));

/** A row is read from its name on. */
const nameFirst = (columns: readonly EditColumn[]): readonly EditColumn[] => {
  const rank = ({ name }: EditColumn): number => (name === 'id' ? 0 : name === 'name' ? 1 : 2);
  return columns.toSorted((a, b) => rank(a) - rank(b));
};

/** Photos stay in the program: a workbook cannot carry them back. */
const editColumns: Readonly<Record<EditTable, readonly EditColumn[]>> = {
  producers: nameFirst([plain('id'), ...columnsOf(producerFields, [])]),
  products: [
    plain('id'),
    plain('producerId'),
    plain('producerName'),
    ...columnsOf(productFields, ['producerId', 'photos']),
  ],
  decisions: [plain('id'), ...columnsOf(decisionFields, [])],
  certificates: [
    plain('id'),
    plain('productId'),
    plain('productName'),
    plain('producerName'),
    ...columnsOf(certificateFields, ['productId']),
  ],
};

/** The columns of a sheet, those of the office's own fields behind. */
export const editColumnsOf = (table: EditTable, ownFields: readonly OwnField[]): readonly EditColumn[] => [
  ...editColumns[table],
  ...ownFieldsOf(table, ownFields).map((own) => ({ name: own.key, field: asField(own) })),
];

/** Ids are shown, so that a row can be named, and refuse to be typed over. */
export const isIdColumn = (name: string): boolean => name === 'id' || name === 'producerId' || name === 'productId';
