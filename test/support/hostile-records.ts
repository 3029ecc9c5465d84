import type { ViewContent } from '../../renderer/domain/plan/memory-view';
import type { Field, FieldType } from '../../renderer/domain/records/field';
import type { TableName } from '../../renderer/domain/records/table-name';
import { type AnyRecord, tables } from '../../renderer/domain/records/tables';

/** What lists and people bring into free text (issue «Bad input»): each must stand on paper as it is, or without what cannot be seen. */
export const traps = [
  `${'Chè Shan tuyết cổ thụ Suối Giàng '.repeat(9)}Hết`,
  'Ẵ'.repeat(300),
  '=HYPERLINK("http://x.example","bấm")',
  '{{seller.name}} và {{khong.co}}',
  '$& $1 $` $$ \\1 %s {page}',
  'Mật\u202Eong\u200F bạc\u2066 hà\u2069 \u200Bxứ\uFEFF Mường',
  'Hòa bình thủy'.normalize('NFD'),
  '<b>Mận</b> & "Tam\u00a0hoa" \'Bắc Hà\' ]]>',
  '+84 912 @SUM(1) -2+3',
  "@SUM(1+9)*cmd|' /C calc'!A0",
  'Dòng một\nDòng hai\r\nDòng\tba\u0000\u000b\u0007',
  'Nửa \uD800chữ \uDC00 sao ☯ 🐝',
] as const;

/** Fields that an officer or a list fills with any text. */
const free: ReadonlySet<FieldType> = new Set<FieldType>([
  'text',
  'longText',
  'personName',
  'email',
  'url',
  'gtin',
  'taxCode',
  'bankAccount',
  'list',
  'phones',
]);

/** Keys of what is held inside records: goods, signatories, guests, parts of a ceremony. */
const freeInside: ReadonlySet<string> = new Set([
  'unit',
  'supplyTime',
  'office',
  'signer',
  'title',
  'capacity',
  'focal',
  'name',
  'who',
]);

/** Gives the traps one after the other, without end. */
export const eachTrap = (): (() => string) => {
  let at = 0;
  return () => traps[at++ % traps.length] ?? '';
};

const inside = (value: unknown, next: () => string): unknown => {
  if (Array.isArray(value)) return value.map((each: unknown) => inside(each, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, freeInside.has(key) ? next() : inside(held, next)]),
  );
};

const poisoned = (field: Field, value: unknown, next: () => string): unknown => {
  if (field.given || field.type === 'choice') return value;
  if (field.type === 'list' || field.type === 'phones') return [next(), next()];
  if (free.has(field.type)) return next();
  return field.type === 'goods' || field.type === 'held' ? inside(value, next) : value;
};

/** The record with each of its fields changed in turn, as far as the record stays one: a trap is what may be stored. */
const changedFields = (
  table: TableName,
  record: AnyRecord,
  change: (field: Field, value: unknown) => unknown,
): AnyRecord => {
  const { schema, fields } = tables[table];
  return fields.reduce((whole: AnyRecord, field) => {
    const changed = { ...whole, [field.key]: change(field, whole[field.key as keyof AnyRecord]) } as AnyRecord;
    return schema.safeParse(changed).success ? changed : whole;
  }, record);
};

const eachRecord = (content: ViewContent, change: (table: TableName, record: AnyRecord) => AnyRecord): ViewContent =>
  Object.fromEntries(
    Object.entries(content).map(([table, rows]) => [
      table,
      (rows as readonly AnyRecord[]).map((record) => change(table as TableName, record)),
    ]),
  ) as ViewContent;

/** The records with a trap in every field that takes free text, whatever it held; ids, days, numbers and choices stay. */
export const poisonRecords = (content: ViewContent, next: () => string): ViewContent =>
  eachRecord(content, (table, record) => changedFields(table, record, (field, value) => poisoned(field, value, next)));

/** The records with nothing in every field that may be empty: no signatory, no day, no place. */
export const emptyRecords = (content: ViewContent): ViewContent =>
  eachRecord(content, (table, record) => changedFields(table, record, () => null));
