import type { Row } from '../domain/plan/row';
import type { TableName } from '../domain/records/table-name';
import { byteHash } from './byte-hash';
import type { PageRecord } from './database';

const encoder = new TextEncoder();

export const packPage = (table: TableName, no: number, rows: readonly Row[]): PageRecord => {
  const bytes = encoder.encode(JSON.stringify(rows));
  return { table, no, bytes, hash: byteHash(bytes) };
};

/** The Rows of a page, or null when its bytes no longer match their hash. */
export const unpackPage = ({ bytes, hash }: PageRecord): readonly Row[] | null =>
  byteHash(bytes) === hash ? (JSON.parse(new TextDecoder().decode(bytes)) as readonly Row[]) : null;
