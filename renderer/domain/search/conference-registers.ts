import type { StoreView } from '../plan/store-view';
import type { Conference } from '../records/conference';
import type { Decision } from '../records/decision';
import type { Mou } from '../records/mou';
import type { AnyRecord } from '../records/tables';
import { type PreparedSearch, prepareSearch } from './prepare-search';

/** A memorandum as the search knows it: found by its number, its conference and its two parties. */
export interface MouRow {
  readonly mou: Mou;
  readonly conference: string;
  readonly producer: string;
  readonly buyer: string;
}

interface Held<R> {
  readonly of: readonly (readonly AnyRecord[])[];
  readonly made: PreparedSearch<R>;
}

/** Prepared again only when one of the tables `of` is another array; there are tens of conferences and hundreds of memoranda. */
const kept = <R>(
  cache: WeakMap<StoreView['rows'], Held<R>>,
  view: StoreView,
  of: readonly (readonly AnyRecord[])[],
  make: (before: PreparedSearch<R> | undefined) => PreparedSearch<R>,
): PreparedSearch<R> => {
  const held = cache.get(view.rows);
  if (held && held.of.every((table, index) => table === of[index])) return held.made;
  const made = make(held?.made);
  cache.set(view.rows, { of, made });
  return made;
};

const conferences = new WeakMap<StoreView['rows'], Held<Conference>>();

export const conferenceRegister = (view: StoreView): PreparedSearch<Conference> => {
  const of = view.records('conferences');
  return kept(conferences, view, [of], (before) =>
    prepareSearch(of, ({ name, place, host }) => ({ name, more: [place, host] }), before),
  );
};

const decisions = new WeakMap<StoreView['rows'], Held<Decision>>();

export const decisionRegister = (view: StoreView): PreparedSearch<Decision> => {
  const of = view.records('decisions');
  return kept(decisions, view, [of], (before) =>
    prepareSearch(of, ({ number, authority }) => ({ name: number, more: [authority] }), before),
  );
};

const mous = new WeakMap<StoreView['rows'], Held<MouRow>>();

const namesOf = (records: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, string> =>
  new Map(records.map(({ id, name }) => [id, name]));

/** The name is «07 HTX … và Công ty …», so that a number or either party finds it. */
export const mouRegister = (view: StoreView): PreparedSearch<MouRow> => {
  const of = view.records('mous');
  const producers = view.records('producers');
  const buyers = view.records('buyers');
  const meetings = view.records('conferences');
  return kept(mous, view, [of, producers, buyers, meetings], () => {
    const sellers = namesOf(producers);
    const purchasers = namesOf(buyers);
    const events = namesOf(meetings);
    const rows = of.map(
      (mou): MouRow => ({
        mou,
        conference: events.get(mou.conferenceId) ?? '',
        producer: sellers.get(mou.producerId) ?? '',
        buyer: purchasers.get(mou.buyerId) ?? '',
      }),
    );
    return prepareSearch(rows, ({ mou, producer, buyer, conference }) => ({
      name: `${String(mou.number).padStart(2, '0')} ${producer} ${buyer}`,
      more: [conference],
    }));
  });
};
