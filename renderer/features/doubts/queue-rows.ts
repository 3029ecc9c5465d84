import { absorbedIn } from '../../domain/merge/absorbed';
import type { Twin } from '../../domain/merge/find-twins';
import { recordOfEdit } from '../../domain/plan/planners/settle-edit';
import type { StoreView } from '../../domain/plan/store-view';
import type { Doubt, HeldEdit, LikenessReason } from '../../domain/records/doubt';
import type { PairTable } from '../../domain/records/pair';
import type { Producer } from '../../domain/records/producer';
import type { Product } from '../../domain/records/product';

/** A record that the officer may choose: its place in the list is its key, from 1. */
export interface Candidate {
  readonly table: PairTable;
  readonly id: string;
  /** Null: no longer in the book. */
  readonly record: Producer | Product | null;
  readonly name: string;
  readonly reasons: readonly LikenessReason[];
}

/** Why cells of our own workbook are asked about: see `HeldEdit`. */
export type EditWhy = 'stale' | 'merged' | 'copy';

export interface EditRow {
  readonly held: HeldEdit;
  readonly why: EditWhy;
  /** The record as the book has it now, which a merge may have made another one; null: it is gone. */
  readonly recordId: string | null;
}

/** A question that an import left open. */
export interface DoubtRow {
  readonly key: string;
  readonly doubt: Doubt;
  /** What the file calls it. */
  readonly name: string;
  /** Of a product: its producer. */
  readonly under: string | null;
  readonly candidates: readonly Candidate[];
  readonly reasons: readonly LikenessReason[];
  /** Of a question about an edit. */
  readonly edit: EditRow | null;
}

/** Two records of the book that may be one. */
export interface TwinRow {
  readonly key: string;
  readonly twin: Twin;
  readonly first: Producer | Product;
  readonly second: Producer | Product;
}

const tableOf = ({ about }: Doubt): PairTable => (about === 'producer' ? 'producers' : 'products');

const candidatesOf = (view: StoreView, doubt: Doubt, nameOfNow: (id: string) => string | null): readonly Candidate[] =>
  doubt.likenesses.map(({ recordId, reasons }) => {
    const table = tableOf(doubt);
    const record = view.record(table, recordId) ?? null;
    return { table, id: recordId, record, name: record?.name ?? nameOfNow(recordId) ?? '', reasons };
  });

/** What the officer sees of a question about cells of our own workbook. */
const editRow = (view: StoreView, doubt: Doubt, held: HeldEdit, now: string | null): DoubtRow => {
  const { table, recordId, name, copy } = held;
  const isThere = now !== null && view.record(table, now) !== undefined;
  const isElse = now !== null && now !== recordId;
  const producerName = doubt.producer.values.name;
  const why = copy ? 'copy' : isElse ? 'merged' : 'stale';
  return {
    key: doubt.id,
    doubt,
    name,
    under: producerName === name ? null : producerName,
    candidates: [],
    reasons: [],
    edit: { held, why, recordId: isThere ? now : null },
  };
};

/** Open questions in the order in which they came. Keys 1 to 9 choose, so nine records are offered. */
export const doubtRows = (view: StoreView): readonly DoubtRow[] => {
  const { standsFor } = absorbedIn(view);
  return view.records('doubts').flatMap((doubt) => {
    if (doubt.state !== 'open') return [];
    if (doubt.edit) return [editRow(view, doubt, doubt.edit, recordOfEdit(doubt.edit, standsFor))];
    const nameOfNow = (id: string): string | null => view.row(tableOf(doubt), id)?.record.name ?? null;
    const candidates = candidatesOf(view, doubt, nameOfNow).slice(0, 9);
    const { values } = doubt.producer;
    const isProducer = doubt.about === 'producer';
    return [
      {
        key: doubt.id,
        doubt,
        name: isProducer ? values.name : (doubt.products[0]?.values.name ?? values.name),
        under: isProducer ? null : values.name,
        candidates,
        reasons: [...new Set(doubt.likenesses.flatMap(({ reasons }) => reasons))],
        edit: null,
      },
    ];
  });
};

export const twinRows = (view: StoreView, twins: readonly Twin[]): readonly TwinRow[] =>
  twins.flatMap((twin) => {
    const [first, second] = twin.ids.map((id) => view.record(twin.table, id));
    return first && second ? [{ key: twin.ids.join(' '), twin, first, second }] : [];
  });

export const filesOf = (rows: readonly DoubtRow[]): readonly string[] => [
  ...new Set(rows.map(({ doubt }) => doubt.file)),
];

/** Rows of the chosen files and kinds; nothing chosen lets everything through. */
export const filterDoubts = (
  rows: readonly DoubtRow[],
  files: readonly string[],
  kinds: readonly string[],
): readonly DoubtRow[] =>
  rows.filter(
    ({ doubt }) =>
      (files.length === 0 || files.includes(doubt.file)) && (kinds.length === 0 || kinds.includes(doubt.about)),
  );

/** The row that takes the place of one that was answered: the next one, or the last. */
export const rowAfter = (rows: readonly { readonly key: string }[], key: string): string | null => {
  const at = rows.findIndex((row) => row.key === key);
  return (rows[at + 1] ?? rows[at - 1])?.key ?? null;
};

/** What a key of the queue answers; null: it is not ours. `place` counts from 0. */
export type QueueKey = { readonly place: number } | 'new' | 'skip';

/** Of two look-alikes: they are two. */
export const isApartKey = (key: string): boolean => key.toLowerCase() === 'k';

export const queueKey = (key: string): QueueKey | null => {
  if (/^[1-9]$/.test(key)) return { place: Number(key) - 1 };
  const letter = key.toLowerCase();
  return letter === 'm' ? 'new' : letter === 'b' ? 'skip' : null;
};
