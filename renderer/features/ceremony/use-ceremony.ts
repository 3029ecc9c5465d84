import { useEffect, useMemo, useState } from 'react';
import { type CeremonyPaper, ceremonyPapersOf } from '../../documents/ceremony/ceremony-papers';
import { signingsOf } from '../../domain/ceremony/signing-counts';
import { ceremonyOf, planCeremony } from '../../domain/plan/planners/plan-ceremony';
import type { StoreView } from '../../domain/plan/store-view';
import type { Ceremony } from '../../domain/records/ceremony';
import type { Conference } from '../../domain/records/conference';
import type { Signing } from '../../domain/records/signing';
import { type Communes, loadCommunes } from '../../domain/reference/communes';
import { useStore } from '../../storage/hooks';
import { useView } from '../../storage/use-view';
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

const useCommuneTable = (): Communes | null => {
  const [communes, setCommunes] = useState<Communes | null>(null);
  useEffect(() => {
    let here = true;
    void loadCommunes().then((loaded) => here && setCommunes(loaded));
    return () => {
      here = false;
    };
  }, []);
  return communes;
};

/** What the words of the papers are made of; outcomes and ticks are not among them, so that one key draws no paper anew. */
const paperTables = [
  'ceremonies',
  'mous',
  'editions',
  'producers',
  'buyers',
  'products',
  'certificates',
  'decisions',
  'conferences',
] as const;
const signingTables = ['signings', 'mous'] as const;

/** Null until the table of communes is there, which the addresses of papers need. */
export const useCeremony = (conference: Conference): CeremonyFacts | null => {
  const store = useStore();
  const { run, refused } = usePlansInTurn();
  const view = useView(paperTables);
  const signingView = useView(signingTables);
  const communes = useCommuneTable();
  const { id } = conference;
  const arranged = useMemo(() => {
    if (!communes) return null;
    const ceremony = ceremonyOf(view, id);
    const setting = { communeOfCode: communes.ofCode, createdAt: store.now() };
    return { ceremony, papers: ceremonyPapersOf(view, ceremony, setting) };
  }, [communes, view, id, store]);
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
