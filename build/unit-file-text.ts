import { createHash } from 'node:crypto';
import { unitFileKind } from '../renderer/domain/reference/unit-file';
import type { UnitTables } from '../renderer/domain/reference/unit-tables';

/** The text of a file of administrative units: what it is in the first line, the tables in the second, the hash over the second. */
export const unitFileText = (tables: UnitTables): string => {
  const body = JSON.stringify(tables);
  const sha256 = createHash('sha256').update(body, 'utf8').digest('hex');
  return `${JSON.stringify({ kind: unitFileKind, version: 1, sha256 })}\n${body}\n`;
};
