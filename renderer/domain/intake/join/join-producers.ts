import { type Steps, stepSize } from '../../plan/steps';
import type { CandidateProducer } from '../candidates';
import type { IntakeIssue } from '../intake-issue';
import type { DuplicateGroup, IntakeProposal } from '../intake-proposal';
import { producerDifferences } from '../producer-differences';
import { compareProducers, type ProducerIdentity, producerIdentity, type Verdict } from '../producer-identity';
import { type ProducerLookup, producerLookup } from '../producer-lookup';
import { mergedValues } from '../who-is-who';

export interface JoinedProducers {
  readonly producers: readonly CandidateProducer[];
  /** The key in `producers` of a candidate, by place of its file and its key there. */
  readonly keyOf: (file: number, key: string) => string;
  /** Producers of different files that are one although written differently, or that may be one. */
  readonly duplicates: readonly DuplicateGroup[];
  readonly issues: readonly IntakeIssue[];
}

/** A producer and every file's mention of it. */
interface Joined {
  candidate: CandidateProducer;
  readonly identities: ProducerIdentity[];
  /** Places of the files that speak of it: candidates of one file were told apart there and stay apart. */
  readonly files: Set<number>;
}

interface Join {
  readonly all: Joined[];
  readonly lookup: ProducerLookup<Joined>;
  readonly keys: Map<string, string>;
  readonly duplicates: DuplicateGroup[];
  readonly issues: IntakeIssue[];
}

const noteGroup = (join: Join, known: Joined, next: CandidateProducer, { verdict, reasons }: Verdict): void => {
  const members = [known.candidate, next].flatMap(({ rows: [first], values: { name } }) =>
    first ? [{ ...first, name }] : [],
  );
  join.duplicates.push({ kind: 'producer', certain: verdict === 'same', reasons, members });
};

interface Found {
  readonly known: Joined;
  readonly verdict: Verdict;
}

const find = (join: Join, file: number, identity: ProducerIdentity, next: CandidateProducer): Found | null => {
  for (const known of join.lookup.near(identity)) {
    if (known.files.has(file)) continue;
    const verdicts = known.identities.map((each) => compareProducers(each, identity));
    const same = verdicts.find(({ verdict }) => verdict === 'same');
    if (same) return { known, verdict: same };
    const doubt = verdicts.find(({ verdict }) => verdict === 'doubt');
    if (doubt) noteGroup(join, known, next, doubt);
  }
  return null;
};

const open = ({ all }: Join, candidate: CandidateProducer): Joined => {
  const joined: Joined = {
    candidate: { ...candidate, key: `producer-${all.length + 1}` },
    identities: [],
    files: new Set(),
  };
  all.push(joined);
  return joined;
};

const merge = (join: Join, known: Joined, next: CandidateProducer): void => {
  const { candidate } = known;
  const [first] = next.rows;
  if (first) join.issues.push(...producerDifferences(candidate.values, next.values, first));
  known.candidate = {
    ...candidate,
    values: mergedValues(candidate.values, next.values),
    place: { ...next.place, ...candidate.place },
    rows: [...candidate.rows, ...next.rows],
  };
};

const fileKey = (file: number, key: string): string => `${file} ${key}`;

const addCandidate = (join: Join, file: number, candidate: CandidateProducer): void => {
  const identity = producerIdentity(candidate.values, candidate.place);
  const found = find(join, file, identity, candidate);
  const joined = found?.known ?? open(join, candidate);
  if (found) {
    if (found.known.identities.every(({ written }) => written !== identity.written)) {
      noteGroup(join, found.known, candidate, found.verdict);
    }
    merge(join, found.known, candidate);
  }
  joined.identities.push(identity);
  joined.files.add(file);
  join.lookup.add(identity, joined);
  join.keys.set(fileKey(file, candidate.key), joined.candidate.key);
};

/**
 * Who is who over several files, by the same rules as inside one: a producer that two files speak of is one candidate with
 * the rows of both; the first file's value wins, a different tax code is told.
 */
export function* joinProducers(proposals: readonly IntakeProposal[]): Steps<JoinedProducers> {
  const join: Join = { all: [], lookup: producerLookup(), keys: new Map(), duplicates: [], issues: [] };
  let done = 0;
  for (const [file, { producers }] of proposals.entries()) {
    for (const candidate of producers) {
      if ((done += 1) % stepSize === 0) yield;
      addCandidate(join, file, candidate);
    }
  }
  const { all, keys, duplicates, issues } = join;
  return {
    producers: all.map(({ candidate }) => candidate),
    keyOf: (file, key) => keys.get(fileKey(file, key)) ?? key,
    duplicates,
    issues,
  };
}
