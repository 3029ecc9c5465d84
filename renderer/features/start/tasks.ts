import type { KeptOutReason } from '../../domain/records/kept-out-reason';
import type { StampState } from '../../ui/signs/stamp';
import {
  answersAddress,
  catalogueAddress,
  conferenceFactsAddress,
  doubtsAddress,
  lapsingAddress,
  mousAddress,
  productsAddress,
  queriesAddress,
  settingsAddress,
} from './addresses';
import type { Blocker } from './blockers';
import { type LooseEnds, noLooseEnds } from './loose-ends';
import type { ConferenceFacts, StartFacts } from './start-facts';

/** What the officer should decide. The words of each are in the dictionaries under `start.tasks`. */
export const taskKinds = [
  'backupLate',
  'backupDamaged',
  'conferenceDay',
  'lapsedAtConference',
  'doubtfulAtConference',
  'mousBlocked',
  'mousReady',
  'waiting',
  'waitingBuyers',
  'toReview',
  'queries',
  'drafts',
  'lapsing',
  'unknownDay',
  'claimed',
  'noSector',
] as const;
export type TaskKind = (typeof taskKinds)[number];

export interface Task {
  readonly kind: TaskKind;
  readonly state: StampState;
  /** Rows that the button opens. */
  readonly count: number;
  /** A second figure of the note: dossiers that can still be handed in. */
  readonly part: number;
  /** What holds them back; empty where the note says it all. */
  readonly blockers: readonly Blocker[];
  /** Day by which it matters; null when there is none. */
  readonly due: string | null;
  readonly address: string;
}

type Draft = Omit<Task, 'part' | 'due' | 'blockers'> & Partial<Pick<Task, 'part' | 'due' | 'blockers'>>;

const ended: readonly KeptOutReason[] = ['lapsed', 'revoked'];

const conferenceTasks = ({ conference, counts, keptOut, mous, blockers }: ConferenceFacts): readonly Draft[] => {
  const { id, startsOn, signedOn } = conference;
  const reasons = [...keptOut.keys()].filter((reason) => (keptOut.get(reason) ?? 0) > 0);
  const outFor = (some: readonly KeptOutReason[]) => ({
    count: some.reduce((sum, reason) => sum + (keptOut.get(reason) ?? 0), 0),
    address: catalogueAddress(id, some),
  });
  // Without a day nothing can be judged: that is the one thing to say.
  const judged: readonly Draft[] =
    startsOn === null
      ? [{ kind: 'conferenceDay', state: 'refused', count: counts.products, address: conferenceFactsAddress(id) }]
      : [
          {
            kind: 'lapsedAtConference',
            state: 'lapsed',
            due: startsOn,
            ...outFor(reasons.filter((reason) => ended.includes(reason))),
          },
          {
            kind: 'doubtfulAtConference',
            state: 'unknown',
            due: startsOn,
            ...outFor(reasons.filter((reason) => !ended.includes(reason))),
          },
        ];
  const ready = (mous.get('ready') ?? 0) + (mous.get('warned') ?? 0);
  return [
    ...judged,
    {
      kind: 'mousBlocked',
      state: 'warning',
      count: mous.get('blocked') ?? 0,
      blockers,
      due: signedOn,
      address: mousAddress(id, ['blocked']),
    },
    { kind: 'mousReady', state: 'valid', count: ready, due: signedOn, address: mousAddress(id, ['ready', 'warned']) },
    {
      kind: 'waiting',
      state: 'unknown',
      count: counts.producers.waiting,
      due: startsOn,
      address: answersAddress(id, 'ban', 'invited'),
    },
    {
      kind: 'waitingBuyers',
      state: 'unknown',
      count: counts.buyers.waiting,
      due: startsOn,
      address: answersAddress(id, 'mua', 'invited'),
    },
  ];
};

const registerTasks = ({ standings, dossierOpen, withoutSector }: StartFacts['validity']): readonly Draft[] => [
  {
    kind: 'lapsing',
    state: 'lapsing',
    count: standings.lapsing,
    part: dossierOpen,
    address: lapsingAddress,
  },
  {
    kind: 'unknownDay',
    state: 'unknown',
    count: standings.unknown,
    address: productsAddress({ standings: ['unknown'] }),
  },
  { kind: 'claimed', state: 'claimed', count: standings.claimed, address: productsAddress({ standings: ['claimed'] }) },
  { kind: 'noSector', state: 'warning', count: withoutSector, address: productsAddress({ sector: null }) },
];

const looseTasks = ({ drafts, backup }: LooseEnds): readonly Draft[] => [
  { kind: 'drafts', state: 'unknown', count: drafts.length, address: drafts[0] ?? '' },
  {
    kind: 'backupLate',
    state: 'refused',
    count: backup?.kind === 'late' ? backup.days : 0,
    address: settingsAddress,
  },
  { kind: 'backupDamaged', state: 'refused', count: backup?.kind === 'damaged' ? 1 : 0, address: settingsAddress },
];

/**
 * What waits for the officer, most pressing first: a book that is not safe, the conference's own gaps, its papers, then the
 * register's.
 */
export const tasksOf = (
  { conference, validity, today, toReview, queries }: StartFacts,
  loose: LooseEnds = noLooseEnds,
): readonly Task[] => {
  const over = conference !== null && (conference.conference.endsOn ?? conference.conference.startsOn ?? today) < today;
  // A conference that is over waits for its signatures, not for its catalogue.
  const own = conference === null ? [] : conferenceTasks(conference);
  const review: Draft = { kind: 'toReview', state: 'doubtful', count: toReview, address: doubtsAddress };
  const drafts: readonly Draft[] = [
    { kind: 'queries', state: 'doubtful', count: queries, address: queriesAddress },
    ...(over ? own.filter(({ kind }) => kind.startsWith('mous')) : own),
    review,
    ...registerTasks(validity),
    ...looseTasks(loose),
  ];
  const order = (kind: TaskKind): number => taskKinds.indexOf(kind);
  return drafts
    .filter(({ kind, count }) => count > 0 || kind === 'conferenceDay')
    .map((draft): Task => ({ part: 0, due: null, blockers: [], ...draft }))
    .toSorted((a, b) => order(a.kind) - order(b.kind));
};
