import type { AnyRecord } from './tables';

/** A Record by the keys of its Fields. */
export type RecordValues = Readonly<Record<string, unknown>>;

/** For code that walks Fields and does not know which table it has. */
export const valuesOf = (record: AnyRecord): RecordValues => record;
