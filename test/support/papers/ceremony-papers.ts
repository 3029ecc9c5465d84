import {
  foldersDocument,
  orderDocument,
  pressDocument,
  scriptDocument,
  seatingDocument,
} from '../../../renderer/documents/ceremony/ceremony-documents';
import { ceremonyPapersOf } from '../../../renderer/documents/ceremony/ceremony-papers';
import { nameCards } from '../../../renderer/documents/ceremony/name-cards';
import type { OfficialDocument } from '../../../renderer/documents/official-document';
import { runningOrder } from '../../../renderer/domain/ceremony/running-order';
import { outcomeCounts } from '../../../renderer/domain/ceremony/signing-counts';
import { headOf, type PaperKind, type PaperWorld, pdf, setting, stringsIn, writer } from './paper-kind';

/** A drawn seat has its rank over the name, where the text puts «1.» before it. */
const seatingPlan = (document: OfficialDocument): PaperKind => {
  const paper = pdf('seating plan', document);
  return { ...paper, texts: paper.texts.map((text) => text.replaceAll(/(\d)\. /gu, '$1 ')) };
};

export const ceremonyPapers = ({ view, conference }: PaperWorld): readonly PaperKind[] => {
  const [ceremony] = view.records('ceremonies');
  if (!ceremony) throw new Error('no ceremony');
  const head = headOf(view, conference);
  const papers = ceremonyPapersOf(view, ceremony, setting);
  const lines = runningOrder(view, ceremony);
  const cards = nameCards(head, ceremony.guests, [...papers.values()]);
  return [
    pdf('running order', orderDocument(head, lines, papers)),
    pdf('script', scriptDocument(head, lines, papers)),
    seatingPlan(seatingDocument(head, ceremony.guests, ceremony.seatsPerRow)),
    pdf('folder checklist', foldersDocument(head, [...papers.values()], new Map())),
    pdf('press note', pressDocument(head, outcomeCounts(view, conference.id))),
    { name: 'name cards', form: 'pdf', write: () => writer.writeCards(cards), texts: stringsIn(cards.cards) },
  ];
};
