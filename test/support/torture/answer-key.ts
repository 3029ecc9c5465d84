import type { ExpectedGroup, ExpectedRecord, ExpectedResult, Place } from '../score-import/expected-result';
import { kindOfName } from './kind-of-name';
import { linesOf, partsOf, written } from './pipe-table';

/**
 * What an officer would expect of a list, as tables. First line: names of fields of the neutral schema. `at` is the row, or
 * `2:7` for row 7 of the second sheet. An empty cell: the list gives nothing, nothing may be found. `?`: not scored.
 * `a ~ b`: both are right. `price` stands for both ends. `producer` may be `#2`, the second line of the producers.
 */
export interface AnswerTables {
  readonly producers: string;
  readonly products: string;
  /** Rows that must not become products: `1-4, 9, 2:1-3`. */
  readonly junk?: string;
  /** Lines of `at | field, field`. */
  readonly issues?: string;
  /** Lines of `producer | 3, 9`: rows that are one thing, and rows that are not. */
  readonly same?: string;
  readonly different?: string;
}

type Line = Readonly<Record<string, string>>;

const recordsOf = (table: string): readonly Line[] => {
  const [head = '', ...lines] = linesOf(table).filter((line) => line.trim() !== '');
  const fields = partsOf(head);
  return lines.map((line) => Object.fromEntries(partsOf(line).map((part, at) => [fields[at] ?? `column${at}`, part])));
};

const placeOf = (at: string, sheets: readonly (string | null)[]): Place => {
  const [, sheet, row] = /^(?:(\d+):)?(\d+)$/.exec(at.trim()) ?? [];
  if (row === undefined) throw new Error(`no row: ${at}`);
  return { sheet: sheets[Number(sheet ?? 1) - 1] ?? null, row: Number(row) };
};

const capacityOf = (text: string): unknown => {
  const [, qty, unit, period] = /^([\d.]+) ([^/]+)(?:\/(\w+))?$/.exec(text) ?? [];
  if (qty === undefined || unit === undefined) throw new Error(`no capacity: ${text}`);
  return { qty: Number(qty), unit, period: period ?? null };
};

const numeric = new Set(['stars', 'price_min', 'price_max', 'wholesale_price']);

const valueOf = (field: string, text: string): unknown => {
  if (text === '') return field === 'has_image' ? false : null;
  if (field === 'phones') return text.split(/[ ,]+/);
  if (field === 'has_image') return true;
  if (field === 'capacity') return capacityOf(text);
  return numeric.has(field) ? Number(text) : written(text);
};

const spread = ([field, text]: readonly [string, string]): readonly (readonly [string, string])[] => {
  if (field !== 'price') return [[field, text]];
  const [low = '', high = low] = text.split(' - ');
  return [
    ['price_min', low],
    ['price_max', high],
  ];
};

const recordOf = (line: Line, sheets: readonly (string | null)[]): ExpectedRecord => {
  const optional: string[] = [];
  const accept: Record<string, unknown[]> = {};
  const values: Record<string, unknown> = {};
  for (const [field, text] of Object.entries(line).flatMap(spread)) {
    if (field === 'at') continue;
    if (text === '?') optional.push(field);
    const [first = '', ...others] = text.split(' ~ ').map((each) => each.trim());
    values[field] = text === '?' ? null : valueOf(field, first);
    if (others.length > 0) accept[field] = others.map((each) => valueOf(field, each));
  }
  return { ...values, name: String(values['name']), source: placeOf(line['at'] ?? '', sheets), optional, accept };
};

const producerOf = (line: Line, sheets: readonly (string | null)[]): ExpectedRecord => {
  const record = recordOf(line, sheets);
  const type = record['type'] ?? kindOfName(record.name);
  const lenient = type === 'co_so_san_xuat' || type === 'ho_kinh_doanh' ? ['ho_kinh_doanh', 'co_so_san_xuat'] : null;
  return {
    ...record,
    ...(type === undefined ? {} : { type }),
    optional: [...(record.optional ?? []), ...('district' in record ? [] : ['district'])],
    accept: lenient ? { ...record.accept, type: lenient } : (record.accept ?? {}),
  };
};

const rowsOf = (text: string, sheets: readonly (string | null)[]): readonly Place[] =>
  text.split(',').flatMap((part) => {
    const [, sheet = '1', from = '', to = from] = /^\s*(?:(\d+):)?(\d+)(?:-(\d+))?\s*$/.exec(part) ?? [];
    if (from === '') throw new Error(`no rows: ${part}`);
    const length = Number(to) - Number(from) + 1;
    return Array.from({ length }, (_, index) => placeOf(`${sheet}:${Number(from) + index}`, sheets));
  });

const pairsOf = (table: string): readonly (readonly [string, string])[] =>
  linesOf(table)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [first = '', second = ''] = partsOf(line);
      return [first, second];
    });

/** The neutral answer key of a file with these sheets, in order. */
export const answerKey = (file: string, sheets: readonly (string | null)[], tables: AnswerTables): ExpectedResult => {
  const producers = recordsOf(tables.producers).map((line) => producerOf(line, sheets));
  const named = (text: string): string => {
    const number = /^#(\d+)$/.exec(text)?.[1];
    if (number === undefined) return text;
    const producer = producers[Number(number) - 1];
    if (!producer) throw new Error(`no producer ${text}`);
    return producer.name;
  };
  const products = recordsOf(tables.products).map((line) => {
    const producer = named(line['producer'] ?? '');
    const others = producers.find(({ name }) => name === producer)?.accept?.['name'] ?? [];
    const record = recordOf({ ...line, producer }, sheets);
    return { ...record, accept: { ...record.accept, producer: [...(record.accept?.['producer'] ?? []), ...others] } };
  });
  const nameAt = (kind: string, place: Place): string =>
    (kind === 'product' ? products : producers).find(
      ({ source }) => source.row === place.row && source.sheet === place.sheet,
    )?.name ??
    products.find(({ source }) => source.row === place.row && source.sheet === place.sheet)?.producer ??
    '';
  const groups = (table: string): readonly ExpectedGroup[] =>
    pairsOf(table).map(([kind, rows]) => ({
      kind,
      members: rowsOf(rows, sheets).map((place) => ({ ...place, name: nameAt(kind, place) })),
    }));
  return {
    file,
    producers,
    products,
    issues: pairsOf(tables.issues ?? '').map(([at, fields]) => ({
      ...placeOf(at, sheets),
      fields: fields.split(',').map((field) => field.trim()),
      optional: false,
      why: `${fields} of row ${at}`,
    })),
    duplicates: groups(tables.same ?? ''),
    not_duplicates: groups(tables.different ?? ''),
    not_data_rows: tables.junk === undefined ? [] : rowsOf(tables.junk, sheets),
  };
};
