import { useCallback, useMemo } from 'react';
import { type CeremonyPaper, ceremonyPapersInSteps } from '../../documents/ceremony/ceremony-papers';
import { orderedPapers } from '../../domain/ceremony/running-order';
import { signingsOf } from '../../domain/ceremony/signing-counts';
import { ceremonyOf, planCeremony } from '../../domain/plan/planners/plan-ceremony';
import type { StoreView } from '../../domain/plan/store-view';
import type { Ceremony } from '../../domain/records/ceremony';
import type { Conference } from '../../domain/records/conference';
import type { Signing } from '../../domain/records/signing';
import { useStore } from '../../storage/hooks';
import { useSteps } from '../../storage/use-steps';
import { useView } from '../../storage/use-view';
import { useCommunes } from '../../ui/fields/use-communes';
import { type RunPlan, usePlansInTurn } from './use-plans-in-turn';

/** Everything that the parts of the screen show of one ceremony. */
export interface CeremonyFacts {
  readonly conference: Conference;
  readonly view: StoreView;
  readonly ceremony: Ceremony;
  /** In the order of signing, by the id of the memorandum. */
  readonly papers: ReadonlyMap<string, CeremonyPaper>;
  readonly signings: ReadonlyMap<string, Signing>;
  /** Changes the ceremony as it is when its turn comes, as one action that can be taken back. */
  readonly save: (change: (ceremony: Ceremony) => Partial<Omit<Ceremony, 'id'>>, done: string) => Promise<void>;
  readonly run: RunPlan;
  /** Why the last action was not done; null when it was. */
  readonly refused: string | null;
}

/** What the words of the papers are made of; outcomes, ticks and the order are not among them: one key draws no paper anew. */
const paperTables = [
  'mous',
  'editions',
  'producers',
  'buyers',
  'products',
  'certificates',
  'decisions',
  'conferences',
] as const;
const orderTables = ['ceremonies', 'mous'] as const;
const signingTables = ['signings', 'mous'] as const;

/**
 * Null until the table of communes is there, which the addresses of papers need, and the papers are read: a thousand of them
 * take longer than a key may wait.
 */
export const useCeremony = (conference: Conference): CeremonyFacts | null => {
  const store = useStore();
  const { run, refused } = usePlansInTurn();
  const paperView = useView(paperTables);
  const orderView = useView(orderTables);
  const signingView = useView(signingTables);
  const communes = useCommunes();
  const { id } = conference;
  const read = useSteps(
    id,
    useCallback(() => {
      if (!communes) return null;
      const setting = { communeOfCode: communes.ofCode, createdAt: store.now() };
      return ceremonyPapersInSteps(paperView, ceremonyOf(paperView, id), setting);
    }, [communes, paperView, id, store]),
  );
  const arranged = useMemo(() => {
    if (!read) return null;
    const ceremony = ceremonyOf(orderView, id);
    const papers = orderedPapers(orderView, ceremony).flatMap((mou) => read.get(mou.id) ?? []);
    return { ceremony, papers: new Map(papers.map((paper) => [paper.mou.id, paper])) };
  }, [read, orderView, id]);
  return useMemo(
    () =>
      arranged && {
        conference,
        view: signingView,
        ...arranged,
        signings: signingsOf(signingView, id),
        save: (change, done) => run(() => planCeremony(store, id, change(ceremonyOf(store, id)), store.newId), done),
        run,
        refused,
      },
    [arranged, conference, signingView, id, store, run, refused],
  );
};
