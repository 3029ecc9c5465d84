import { cellHash, type EditCell, editCell, maskedCell } from '../../domain/intake/edited/edit-cell';
import { type EditColumn, editColumnsOf, isIdColumn } from '../../domain/intake/edited/edit-layout';
import { type EditLists, editListOf } from '../../domain/intake/edited/edit-lists';
import { columnMark, editRowMark, keyMark } from '../../domain/intake/edited/edit-marks';
import { type EditTable } from '../../domain/records/edit-table';
import type { Field } from '../../domain/records/field';
import type { OwnField } from '../../domain/records/own-field';
import type { Producer } from '../../domain/records/producer';
import type { EditableColumn, EditableSheet } from '../editable-workbook';
import type { EditWords } from './edit-words';

/** A record with the names that its row says beside its ids. */
export interface EditLine {
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly producerName?: string;
  readonly productName?: string;
  /** Whose personal data the row holds; absent where it holds none. */
  readonly person?: Producer;
}

const widths: Readonly<Record<string, number>> = {
  name: 34,
  producerName: 30,
  productName: 30,
  number: 20,
  decisionId: 30,
  subgroupCode: 34,
  communeCode: 30,
  addressText: 34,
};

const kindOf = (field: Field | null): EditableColumn['kind'] => {
  if (!field) return 'text';
  if (field.type === 'money' || field.type === 'decimal' || field.type === 'integer') return 'number';
  if (field.type === 'date' || field.type === 'partialDate') return 'date';
  return field.type === 'longText' ? 'long' : 'text';
};

const widthOf = ({ name, field }: EditColumn): number => {
  if (isIdColumn(name)) return 9;
  return widths[name] ?? (field?.type === 'longText' ? 40 : 17);
};

const headerOf = (table: EditTable, { name }: EditColumn, { fields, edit }: EditWords): string => {
  if (name === 'id' || name === 'producerId' || name === 'productId') return edit.ids[name];
  if (name === 'producerName') return fields.products.producerId;
  if (name === 'productName') return fields.certificates.productId;
  return (fields[table] as Readonly<Record<string, string>>)[name] ?? name;
};

const columnOf = (
  table: EditTable,
  column: EditColumn,
  words: EditWords,
  ownFields: readonly OwnField[],
): EditableColumn => {
  const list = column.field ? editListOf(column.field) : null;
  return {
    header: headerOf(table, column, words),
    width: widthOf(column),
    kind: kindOf(column.field),
    mark: columnMark(
      table,
      column.name,
      ownFields.find(({ of, key }) => of === table && key === column.name),
    ),
    ...(list === null ? {} : { list }),
    ...(isIdColumn(column.name) ? { locked: true as const } : {}),
  };
};

const textCell = (value: string | undefined): EditCell | null =>
  value === undefined || value === '' ? null : { kind: 'text', value };

const cellOf = (
  { name, field }: EditColumn,
  { record, producerName, productName, person }: EditLine,
  lists: EditLists,
  masked: boolean,
): EditCell | null => {
  if (isIdColumn(name)) return textCell(String(record[name]));
  if (name === 'producerName') return textCell(producerName);
  if (name === 'productName') return textCell(productName);
  if (!field) return null;
  const value = record[name];
  return masked && person ? maskedCell(field, person, value, lists) : editCell(field, value, lists);
};

/** Up to the name of the row. */
const frozen: Readonly<Record<EditTable, number>> = { producers: 2, products: 4, decisions: 2, certificates: 3 };

export interface EditSheetParts {
  readonly table: EditTable;
  readonly lines: readonly EditLine[];
  readonly lists: EditLists;
  readonly masked: boolean;
  readonly words: EditWords;
  readonly ownFields: readonly OwnField[];
}

/** One table as a sheet: every field a column, every record a row with its hidden mark. */
export const editSheetOf = ({ table, lines, lists, masked, words, ownFields }: EditSheetParts): EditableSheet => {
  const columns = editColumnsOf(table, ownFields);
  const names = columns.filter(({ name }) => name !== 'id').map(({ name }) => name);
  const { edit } = words;
  const rows = lines.map((line) => {
    const cells = columns.map((column) => cellOf(column, line, lists, masked));
    const hashes = cells.slice(1).map(cellHash);
    return [...cells, textCell(editRowMark({ id: line.record.id, hashes }))];
  });
  const key: EditableColumn = {
    header: edit.key,
    width: 9,
    kind: 'text',
    mark: keyMark(table, masked, names),
    hidden: true,
  };
  return {
    name: edit.sheets[table],
    title: edit.titles[table],
    note: masked && table === 'producers' ? `${edit.note} ${edit.masked}` : edit.note,
    columns: [...columns.map((column) => columnOf(table, column, words, ownFields)), key],
    rows,
    frozenColumns: frozen[table],
    spareRows: 300,
  };
};
