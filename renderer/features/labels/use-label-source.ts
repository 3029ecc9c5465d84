import { useCallback } from 'react';
import { takeCatalogueSnapshotInSteps } from '../../documents/catalogue/take-catalogue-snapshot';
import type { CeremonyHead } from '../../documents/ceremony/ceremony-documents';
import { ceremonyPapersInSteps } from '../../documents/ceremony/ceremony-papers';
import type { Label } from '../../documents/labels/label';
import { folderLabels, nameCardLabels, tableSigns } from '../../documents/labels/party-labels';
import { productLabels } from '../../documents/labels/product-labels';
import { ceremonyOf } from '../../domain/plan/planners/plan-ceremony';
import type { Steps } from '../../domain/plan/steps';
import type { StoreView } from '../../domain/plan/store-view';
import type { Conference } from '../../domain/records/conference';
import type { Communes } from '../../domain/reference/communes';
import { useSteps } from '../../storage/use-steps';
import { useView } from '../../storage/use-view';
import { useToday } from '../../ui/act/today';
import { useCommunes } from '../../ui/fields/use-communes';
import type { LabelKind } from './label-address';

/** What can be printed, and how much could not: products that the gate keeps out, parties without a representative. */
export interface LabelSource {
  readonly labels: readonly Label[];
  readonly keptOut: number;
  readonly without: number;
}

const sourceTables = [
  'conferences',
  'participations',
  'products',
  'producers',
  'buyers',
  'contacts',
  'certificates',
  'decisions',
  'mous',
  'editions',
  'ceremonies',
  'offices',
] as const;

function* sourceInSteps(
  view: StoreView,
  conference: Conference,
  kind: LabelKind,
  { ofCode: communeOfCode }: Communes,
  createdAt: string,
): Steps<LabelSource> {
  const setting = { communeOfCode, createdAt };
  if (kind === 'products') {
    const snapshot = yield* takeCatalogueSnapshotInSteps(view, conference.id, setting);
    if (!snapshot) return { labels: [], keptOut: 0, without: 0 };
    return { labels: productLabels(snapshot), keptOut: snapshot.keptOut.length, without: 0 };
  }
  if (kind === 'signs') return { ...tableSigns(view, conference.id), keptOut: 0 };
  const ceremony = ceremonyOf(view, conference.id);
  const papers = [...(yield* ceremonyPapersInSteps(view, ceremony, setting)).values()];
  const officeName = view.records('offices')[0]?.name ?? '';
  const head: CeremonyHead = { conferenceName: conference.name, officeName, createdAt };
  if (kind === 'folders') return { labels: folderLabels(head, papers), keptOut: 0, without: 0 };
  return { ...nameCardLabels(view, head, ceremony, papers), keptOut: 0 };
}

/** Null until the table of communes is there. */
export const useLabelSource = (conference: Conference, kind: LabelKind): LabelSource | null => {
  const view = useView(sourceTables);
  const communes = useCommunes();
  const today = useToday();
  return useSteps(
    `${conference.id} ${kind}`,
    useCallback(
      () => communes && sourceInSteps(view, conference, kind, communes, `${today}T00:00:00.000Z`),
      [view, conference, kind, communes, today],
    ),
  );
};
