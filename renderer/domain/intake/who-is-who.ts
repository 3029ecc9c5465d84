import type { CandidateProducer, PlaceTexts, ProducerValues, RowRef } from './candidates';
import type { IntakeIssue } from './intake-issue';
import type { DuplicateGroup } from './intake-proposal';
import type { ProducerFacts } from './producer-cells';
import { producerDifferences } from './producer-differences';
import {
  compareProducers,
  type ProducerIdentity,
  producerIdentity,
  type Reason,
  type Verdict,
} from './producer-identity';
import { type ProducerLookup, producerLookup } from './producer-lookup';

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

export interface WhoIsWho {
  /** The candidate that a row's producer belongs to. */
  readonly add: (facts: ProducerFacts, at: RowRef) => string;
  readonly producers: () => readonly CandidateProducer[];
  readonly duplicates: () => readonly DuplicateGroup[];
  /** Values that a later row gives differently for a producer known already. */
  readonly differing: () => readonly IntakeIssue[];
}

/** First value wins; phones are collected. Empty cells never erase. */
export const mergedValues = (
  known: CandidateProducer['values'],
  next: CandidateProducer['values'],
): CandidateProducer['values'] => {
  const phones = [...new Set([...(known.phones ?? []), ...(next.phones ?? [])])];
  return { ...next, ...known, ...(phones.length === 0 ? {} : { phones }) };
};

const groupOf = (cluster: Cluster): readonly DuplicateGroup[] => {
  if (cluster.spellings.size < 2) return [];
  const members = [...cluster.spellings.values()].map(({ at, name }) => ({ ...at, name }));
  return [{ kind: 'producer', certain: true, reasons: [...cluster.reasons], members }];
};

/** Signature of facts that were seen before word for word, as in every row of a long list. */
const sameFacts = (facts: ProducerFacts): string => JSON.stringify([facts.values, facts.place]);

interface Known {
  readonly clusters: Cluster[];
  readonly lookup: ProducerLookup<Cluster>;
  readonly seen: Map<string, Cluster>;
  readonly doubts: DuplicateGroup[];
  readonly differing: IntakeIssue[];
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
  for (const cluster of known.lookup.near(identity)) {
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
  if (found) known.differing.push(...producerDifferences(found.values, facts.values, at));
  cluster.rows.push(at);
  cluster.identities.push(identity);
  cluster.values = mergedValues(cluster.values, facts.values);
  cluster.place = { ...facts.place, ...cluster.place };
  if (!cluster.spellings.has(identity.written)) cluster.spellings.set(identity.written, { at, name: facts.name });
  known.lookup.add(identity, cluster);
  known.seen.set(signature, cluster);
  return cluster.key;
};

/** Puts the rows of one producer together, row by row. Doubts are kept apart and reported. */
export const whoIsWho = (): WhoIsWho => {
  const known: Known = { clusters: [], lookup: producerLookup(), seen: new Map(), doubts: [], differing: [] };
  return {
    add: (facts, at) => addFacts(known, facts, at),
    differing: () => known.differing,
    duplicates: () => [...known.clusters.flatMap(groupOf), ...known.doubts],
    producers: () =>
      known.clusters.map(({ key, values, place, workshop, rows }) => ({ key, values, place, workshop, rows })),
  };
};
