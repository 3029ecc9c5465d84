/** A Record by the keys of its Fields. */
export type RecordValues = Readonly<Record<string, unknown>>;

/** For code that walks Fields and does not know which table it has: Records are plain objects. */
export const valuesOf = (record: object): RecordValues => record as RecordValues;
