import type { Field } from '../../domain/records/field';
import type { TableName } from '../../domain/records/table-name';
import { type RecordOf, tables } from '../../domain/records/tables';
import { readTyped } from '../../domain/typing/read-typed';
import type { TypedTexts } from './form-contract';

/** The record as it would be with what is typed so far; half a number changes nothing yet. */
export const recordWithTexts = <T extends TableName>(table: T, record: RecordOf<T>, texts: TypedTexts): RecordOf<T> => {
  const fields: readonly Field[] = tables[table].fields;
  const read = fields.flatMap((field) => {
    const text = texts[field.key];
    const reading = text === undefined ? null : readTyped(field, text);
    return reading?.outcome === 'value' ? [[field.key, reading.value] as const] : [];
  });
  return read.length === 0 ? record : { ...record, ...Object.fromEntries(read) };
};
