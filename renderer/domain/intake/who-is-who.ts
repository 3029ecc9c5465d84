import type { CandidateProducer, DuplicateGroup, PlaceTexts, ProducerValues, RowRef } from './intake-proposal';
import type { ProducerFacts } from './producer-cells';
import {
  compareProducers,
  type ProducerIdentity,
  producerIdentity,
  type Reason,
  type Verdict,
} from './producer-identity';

interface Mention {
  readonly at: RowRef;
  readonly name: string;
}

/** A producer while rows are still added to it. */
interface Cluster {
  readonly key: string;
  values: ProducerValues & { readonly name: string };
  place: PlaceTexts;
  readonly workshop: boolean;
  readonly rows: RowRef[];
  /** Every different spelling with the first row that has it. */
  readonly spellings: Map<string, Mention>;
  readonly identities: ProducerIdentity[];
  readonly reasons: Set<Reason>;
}

type ToldField = 'taxCode' | 'email';

interface Difference {
  readonly at: RowRef;
  readonly field: ToldField;
  readonly found: string;
  readonly expected: string;
}

export interface WhoIsWho {
  /** The candidate that a row's producer belongs to. */
  readonly add: (facts: ProducerFacts, at: RowRef) => string;
  readonly producers: () => readonly CandidateProducer[];
  readonly duplicates: () => readonly DuplicateGroup[];
  /** Values that a later row gives differently for a producer known already. */
  readonly differing: () => readonly Difference[];
}

const told = ['taxCode', 'email'] as const;

/** First value wins; phones are collected. Empty cells never erase. */
const merged = (known: Cluster['values'], next: ProducerFacts['values']): Cluster['values'] => {
  const phones = [...new Set([...(known.phones ?? []), ...(next.phones ?? [])])];
  return { ...next, ...known, ...(phones.length === 0 ? {} : { phones }) };
};

interface Index {
  readonly byKey: Map<string, Cluster[]>;
  readonly byTax: Map<string, Cluster[]>;
  readonly byPhone: Map<string, Cluster[]>;
}

const put = (map: Map<string, Cluster[]>, key: string, cluster: Cluster): void => {
  const list = map.get(key);
  if (!list) map.set(key, [cluster]);
  else if (!list.includes(cluster)) list.push(cluster);
};

const register = (index: Index, identity: ProducerIdentity, cluster: Cluster): void => {
  put(index.byKey, identity.key, cluster);
  if (identity.taxCode !== null) put(index.byTax, identity.taxCode, cluster);
  for (const phone of identity.phones) put(index.byPhone, phone, cluster);
};

/** A phone of the officer under every row, or one name for all, must not make each row be compared with each other. */
const comparedAtMost = 40;

const near = (index: Index, identity: ProducerIdentity): readonly Cluster[] => [
  ...new Set([
    ...(identity.taxCode === null ? [] : (index.byTax.get(identity.taxCode) ?? []).slice(0, comparedAtMost)),
    ...identity.phones.flatMap((phone) => (index.byPhone.get(phone) ?? []).slice(0, comparedAtMost)),
    ...(index.byKey.get(identity.key) ?? []).slice(0, comparedAtMost),
  ]),
];

const groupOf = (cluster: Cluster): readonly DuplicateGroup[] => {
  if (cluster.spellings.size < 2) return [];
  const members = [...cluster.spellings.values()].map(({ at, name }) => ({ ...at, name }));
  return [{ kind: 'producer', certain: true, reasons: [...cluster.reasons], members }];
};

/** Signature of facts that were seen before word for word, as in every row of a long list. */
const sameFacts = (facts: ProducerFacts): string => JSON.stringify([facts.values, facts.place]);

interface Known {
  readonly clusters: Cluster[];
  readonly index: Index;
  readonly seen: Map<string, Cluster>;
  readonly doubts: DuplicateGroup[];
  readonly differing: Difference[];
}

const open = ({ clusters }: Known, facts: ProducerFacts): Cluster => {
  const cluster: Cluster = {
    key: `producer-${clusters.length + 1}`,
    values: facts.values,
    place: facts.place,
    workshop: facts.workshop,
    rows: [],
    spellings: new Map(),
    identities: [],
    reasons: new Set(),
  };
  clusters.push(cluster);
  return cluster;
};

const noteDoubt = (known: Known, cluster: Cluster, verdict: Verdict, facts: ProducerFacts, at: RowRef): void => {
  const [first] = cluster.rows;
  if (!first) return;
  const members = [
    { ...first, name: cluster.values.name },
    { ...at, name: facts.name },
  ];
  known.doubts.push({ kind: 'producer', certain: false, reasons: verdict.reasons, members });
};

/** The cluster that the facts belong to; doubts met on the way are noted. */
const findCluster = (known: Known, identity: ProducerIdentity, facts: ProducerFacts, at: RowRef): Cluster | null => {
  for (const cluster of near(known.index, identity)) {
    const verdicts = cluster.identities.map((each) => compareProducers(each, identity));
    const same = verdicts.find((each) => each.verdict === 'same');
    if (same) {
      for (const reason of same.reasons) cluster.reasons.add(reason);
      return cluster;
    }
    const doubt = verdicts.find((each) => each.verdict === 'doubt');
    if (doubt) noteDoubt(known, cluster, doubt, facts, at);
  }
  return null;
};

const differencesOf = (cluster: Cluster, facts: ProducerFacts, at: RowRef): readonly Difference[] =>
  told.flatMap((field) => {
    const before = cluster.values[field];
    const next = facts.values[field];
    const differs = typeof before === 'string' && typeof next === 'string' && before !== next;
    return differs ? [{ at, field, found: next, expected: before }] : [];
  });

const addFacts = (known: Known, facts: ProducerFacts, at: RowRef): string => {
  const signature = sameFacts(facts);
  const again = known.seen.get(signature);
  if (again) {
    again.rows.push(at);
    return again.key;
  }
  const identity = producerIdentity(facts.values, facts.place);
  const found = findCluster(known, identity, facts, at);
  const cluster = found ?? open(known, facts);
  if (found) known.differing.push(...differencesOf(found, facts, at));
  cluster.rows.push(at);
  cluster.identities.push(identity);
  cluster.values = merged(cluster.values, facts.values);
  cluster.place = { ...facts.place, ...cluster.place };
  if (!cluster.spellings.has(identity.written)) cluster.spellings.set(identity.written, { at, name: facts.name });
  register(known.index, identity, cluster);
  known.seen.set(signature, cluster);
  return cluster.key;
};

/** Puts the rows of one producer together, row by row. Doubts are kept apart and reported. */
export const whoIsWho = (): WhoIsWho => {
  const index: Index = { byKey: new Map(), byTax: new Map(), byPhone: new Map() };
  const known: Known = { clusters: [], index, seen: new Map(), doubts: [], differing: [] };
  return {
    add: (facts, at) => addFacts(known, facts, at),
    differing: () => known.differing,
    duplicates: () => [...known.clusters.flatMap(groupOf), ...known.doubts],
    producers: () =>
      known.clusters.map(({ key, values, place, workshop, rows }) => ({ key, values, place, workshop, rows })),
  };
};
