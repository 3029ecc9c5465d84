import { mouDocument } from '../../../renderer/documents/mou/mou-document';
import { builtInWording } from '../../../renderer/documents/mou/mou-template';
import { takeMouSnapshot } from '../../../renderer/documents/mou/take-mou-snapshot';
import { signingListDocument } from '../../../renderer/documents/signing-list/signing-list-document';
import { mouVariants } from '../../../renderer/domain/records/mou';
import { docx, headOf, type PaperKind, type PaperWorld, pdf, setting } from './paper-kind';

export const mouPapers = ({ view, conference }: PaperWorld): readonly PaperKind[] => {
  const mous = view.records('mous').filter(({ conferenceId }) => conferenceId === conference.id);
  const snapshots = mous.flatMap(({ id }) => takeMouSnapshot(view, id, setting) ?? []);
  const head = { ...headOf(view, conference), superiorBody: null, place: null, day: null };
  return [
    ...mouVariants.flatMap((variant) => {
      const snapshot = snapshots.find((each) => each.variant === variant);
      if (!snapshot) return [];
      const document = mouDocument(snapshot, builtInWording(variant), { code: 'K7Q2-9FXM-4', copy: 'Bản 1/3' });
      return [pdf(`memorandum.pdf (${variant})`, document), docx(`memorandum.docx (${variant})`, document)];
    }),
    pdf('signing list', signingListDocument(head, snapshots)),
  ];
};
