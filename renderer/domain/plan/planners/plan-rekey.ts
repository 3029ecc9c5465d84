import { shortHash } from '../../intake/returned/short-hash';
import { blankBase } from '../../records/record-base';
import type { RecordValues } from '../../records/record-values';
import type { Rekeyed, Rekeying, RekeySide } from '../../records/rekeying';
import { drawSample } from '../../rekeying/draw-sample';
import { fieldsToType } from '../../rekeying/rekeyed-fields';
import { createEdit, type Edit, type Plan } from '../plan';
import type { StoreView } from '../store-view';
import { planEdit } from './plan-edit';
import { updateEdit } from './update-edit';

export interface RekeyingOrder
  extends Pick<Rekeying, 'id' | 'of' | 'from' | 'seed' | 'fields' | 'drawnAt' | 'drawnBy'> {
  /** The records that the sample is drawn from. */
  readonly population: readonly string[];
  readonly label: string;
}

/** The Plan that draws a sample and keeps it, so that the typing can go on another day. */
export const planRekeying = ({ population, label, ...order }: RekeyingOrder): Plan => ({
  reason: 'rekey',
  label,
  edits: [
    createEdit(
      'rekeyings',
      {
        ...blankBase(order.id),
        ...order,
        population: population.length,
        recordIds: drawSample(population, order.seed),
      },
      { from: 'program' },
    ),
  ],
  issues: [],
});

/** One for each record of a sample, under an id that every office finds. */
export const rekeyedId = (rekeyingId: string, recordId: string): string =>
  `k:${shortHash(`${rekeyingId} ${recordId}`, 20)}`;

export interface RekeyedOrder extends Pick<Rekeyed, 'recordId' | 'second' | 'typedAt' | 'typedBy'> {
  readonly rekeying: Rekeying;
  readonly label: string;
}

/** The Plan that keeps what was typed of one record beside what the book holds now; nothing when the record is gone. */
export const planRekeyed = (view: StoreView, { rekeying, label, ...typed }: RekeyedOrder): Plan => {
  const record: RecordValues | undefined = view.record(rekeying.of, typed.recordId);
  const keys = fieldsToType(view, rekeying, typed.recordId).map(({ key }) => key);
  const pick = (values: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(keys.map((key) => [key, values[key] ?? null]));
  const made =
    record &&
    createEdit(
      'rekeyed',
      {
        ...blankBase(rekeyedId(rekeying.id, typed.recordId)),
        ...typed,
        rekeyingId: rekeying.id,
        first: pick(record),
        second: pick(typed.second),
        taken: {},
      },
      { from: 'typed' },
    );
  return { reason: 'rekey', label, edits: made ? [made] : [], issues: [] };
};

export interface TakeOrder {
  readonly of: Rekeying['of'];
  readonly rekeyedId: string;
  readonly field: string;
  readonly take: RekeySide;
  /** Why, or the paper that says so. */
  readonly why: string;
  /** The record's name; it stands in the history with the reason. */
  readonly name: string;
}

/** The Plan that decides between two typings. Taking the second one writes it into the record. */
export const planTake = (view: StoreView, { of, rekeyedId: id, field, take, why, name }: TakeOrder): Plan => {
  const rekeyed = view.record('rekeyed', id);
  const record = rekeyed && view.record(of, rekeyed.recordId);
  if (!rekeyed || !record) return { reason: 'rekey', label: name, edits: [], issues: [] };
  const label = `${name}: ${why}`;
  const order = { table: of, id: record.id, values: { [field]: rekeyed.second[field] }, label };
  const written = take === 'second' ? planEdit(view, order).edits : [];
  const decided = updateEdit('rekeyed', rekeyed, { taken: { ...rekeyed.taken, [field]: take } });
  const edits: readonly Edit[] = decided ? [...written, { ...decided, source: { from: 'typed' } }] : written;
  return { reason: 'rekey', label, edits, issues: [] };
};
