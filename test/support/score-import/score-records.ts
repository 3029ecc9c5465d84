import { isEmptyValue, looseText, sameField } from './compare-values';
import type { ExpectedRecord, Place } from './expected-result';

export type FoundRecord = Readonly<Record<string, unknown>>;

export interface Tally {
  hits: number;
  wrong: number;
  missing: number;
}

const meta = new Set(['optional', 'accept', 'source', 'optional_record', 'allow_repeat']);
const placeOf = (record: FoundRecord): Place | null => (record['source'] as Place | null) ?? null;
const samePlace = (a: Place | null, b: Place | null): boolean =>
  a !== null && b !== null && a.row === b.row && a.sheet === b.sheet;

const namesOf = (record: ExpectedRecord): ReadonlySet<string> =>
  new Set([record.name, ...(record.accept?.['name'] ?? [])].map(looseText));
const sameProducer = (expected: ExpectedRecord, found: FoundRecord): boolean =>
  new Set([expected.producer, ...(expected.accept?.['producer'] ?? [])].map(looseText)).has(
    looseText(found['producer']),
  );

/** One to one: by name in the same row, by name and producer, by name alone, by the row alone. */
const pair = (expected: readonly ExpectedRecord[], found: readonly FoundRecord[]): ReadonlyMap<number, number> => {
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  const named = (want: ExpectedRecord, record: FoundRecord): boolean => namesOf(want).has(looseText(record['name']));
  const here = (want: ExpectedRecord, record: FoundRecord): boolean => samePlace(want.source, placeOf(record));
  const rounds: readonly ((want: ExpectedRecord, record: FoundRecord) => boolean)[] = [
    (want, record) => named(want, record) && here(want, record) && sameProducer(want, record),
    (want, record) => named(want, record) && here(want, record),
    (want, record) => named(want, record) && sameProducer(want, record),
    named,
    here,
  ];
  for (const fits of rounds) {
    expected.forEach((want, index) => {
      if (pairs.has(index)) return;
      const match = found.findIndex((record, at) => !used.has(at) && fits(want, record));
      if (match < 0) return;
      pairs.set(index, match);
      used.add(match);
    });
  }
  return pairs;
};

const scoreField = (field: string, want: ExpectedRecord, record: FoundRecord, tally: Tally, misses: string[]): void => {
  const expected = want[field];
  const found = record[field];
  const accepted = want.accept?.[field] ?? [];
  const note = (): void =>
    void misses.push(
      `row ${want.source.row} «${want.name}» ${field}: ${JSON.stringify(expected)} ≠ ${JSON.stringify(found)}`,
    );
  if (isEmptyValue(expected)) {
    if (isEmptyValue(found) || accepted.some((value) => sameField(field, value, found))) return;
    tally.wrong += 1;
    note();
  } else if (isEmptyValue(found)) {
    tally.missing += 1;
    note();
  } else if (sameField(field, expected, found, accepted)) tally.hits += 1;
  else {
    tally.wrong += 1;
    tally.missing += 1;
    note();
  }
};

/** Every field that the expected records name; records too many and too few count with all of theirs. */
export const scoreRecords = (
  expected: readonly ExpectedRecord[],
  found: readonly FoundRecord[],
  misses: string[],
): Tally => {
  const tally: Tally = { hits: 0, wrong: 0, missing: 0 };
  const pairs = pair(expected, found);
  const fields = new Set(expected.flatMap((record) => Object.keys(record).filter((key) => !meta.has(key))));
  const repeatable = new Set(
    expected.filter((record) => record.allow_repeat).flatMap((record) => [...namesOf(record)]),
  );
  expected.forEach((want, index) => {
    const match = pairs.get(index);
    const record = match === undefined ? undefined : found[match];
    if (!record && want.optional_record) return;
    if (!record) misses.push(`row ${want.source.row} «${want.name}» not found`);
    for (const field of Object.keys(want)) {
      if (!meta.has(field) && !want.optional?.includes(field)) scoreField(field, want, record ?? {}, tally, misses);
    }
  });
  const used = new Set(pairs.values());
  found.forEach((record, index) => {
    if (used.has(index) || repeatable.has(looseText(record['name']))) return;
    misses.push(`one too many: ${String(record['name'])}`);
    for (const [field, value] of Object.entries(record))
      if (fields.has(field) && !isEmptyValue(value)) tally.wrong += 1;
  });
  return tally;
};
