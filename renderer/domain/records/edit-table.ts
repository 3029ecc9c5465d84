import type { TableName } from './table-name';

/** Tables that «Xuất Excel để sửa» writes, in the order in which a row may refer to another. */
export const editTables = [
  'producers',
  'products',
  'decisions',
  'certificates',
] as const satisfies readonly TableName[];
export type EditTable = (typeof editTables)[number];
