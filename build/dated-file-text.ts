import { createHash } from 'node:crypto';
import type { DatedKind } from '../renderer/domain/reference/dated-file';

/** The text of a file of reference data: what it is in the first line, the tables in the second, the hash over the second. */
export const datedFileText = ({ kind, version }: DatedKind, tables: object): string => {
  const body = JSON.stringify(tables);
  const sha256 = createHash('sha256').update(body, 'utf8').digest('hex');
  return `${JSON.stringify({ kind, version, sha256 })}\n${body}\n`;
};
