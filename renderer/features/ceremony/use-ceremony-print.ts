import type { PickedFile } from '../../../electron/contract/calls';
import {
  type CeremonyHead,
  foldersDocument,
  orderDocument,
  pressDocument,
  scriptDocument,
  seatingDocument,
} from '../../documents/ceremony/ceremony-documents';
import { nameCards } from '../../documents/ceremony/name-cards';
import type { OfficialDocument } from '../../documents/official-document';
import { runningOrder } from '../../domain/ceremony/running-order';
import { namedGuests } from '../../domain/ceremony/seating';
import { outcomeCounts } from '../../domain/ceremony/signing-counts';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { usePapers } from '../../printing/use-papers';
import { useSaveFile } from '../../printing/use-save-file';
import { type Failure, failureOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
import { type Job, useJob } from '../../ui/job/use-job';
import { useText } from '../../ui/language/language-context';
import type { CeremonyFacts } from './use-ceremony';

export const ceremonyPrints = ['order', 'script', 'seating', 'cards', 'folders', 'press'] as const;
export type CeremonyPrint = (typeof ceremonyPrints)[number];

export type CeremonyPrintJob = Job<PickedFile, Failure>;

const documentOf = (
  kind: Exclude<CeremonyPrint, 'cards'>,
  { ceremony, view, papers, signings, conference }: CeremonyFacts,
  head: CeremonyHead,
): OfficialDocument => {
  switch (kind) {
    case 'order':
      return orderDocument(head, runningOrder(view, ceremony), papers);
    case 'script':
      return scriptDocument(head, runningOrder(view, ceremony), papers);
    case 'seating':
      return seatingDocument(head, namedGuests(ceremony.guests), ceremony.seatsPerRow);
    case 'folders':
      return foldersDocument(head, [...papers.values()], signings);
    case 'press':
      return pressDocument(head, outcomeCounts(view, conference.id));
  }
};

/** Papers of the ceremony as PDF, each from what the screen shows now. */
export const useCeremonyPrint = (facts: CeremonyFacts) => {
  const { ceremony: words } = useText();
  const store = useStore();
  const save = useSaveFile();
  const papers = usePapers();
  const job: CeremonyPrintJob = useJob<PickedFile, Failure>(failureOf);
  const print = (kind: CeremonyPrint): void =>
    job.start(async ({ signal }) => {
      const officeName = store.records('offices')[0]?.name ?? '';
      const head: CeremonyHead = { conferenceName: facts.conference.name, officeName, createdAt: store.now() };
      const { ceremony } = facts;
      const cards = nameCards(head, namedGuests(ceremony.guests), [...facts.papers.values()]);
      const { bytes } =
        kind === 'cards'
          ? await papers.nameCards(cards, { signal })
          : await papers.pdf(documentOf(kind, facts, head), { signal });
      const suggestedName = plainFileName(`${words.print[kind]} ${facts.conference.name}`, 'pdf');
      return save({ kind: 'pdf', title: words.print.dialog, suggestedName, data: bytes });
    });
  return { job, print };
};
