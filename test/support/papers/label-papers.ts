import { ceremonyPapersOf } from '../../../renderer/documents/ceremony/ceremony-papers';
import type { Label } from '../../../renderer/documents/labels/label';
import { folderLabels, nameCardLabels, tableSigns } from '../../../renderer/documents/labels/party-labels';
import { productLabels } from '../../../renderer/documents/labels/product-labels';
import { noCorrection } from '../../../renderer/domain/labels/printer-correction';
import { type KnownSheet, knownSheets } from '../../../renderer/domain/labels/sheet-geometry';
import { catalogue } from './catalogue-papers';
import { createdAt, headOf, type PaperKind, type PaperWorld, setting, writer } from './paper-kind';

/** Texts that a label always shows: small print and codes are left out, and said to be, where there is no room. */
const shown = ({ heading, stars }: Label): readonly string[] => [heading, ...(stars ? [stars.words] : [])];

const sheet = (name: string, labels: readonly Label[], on: KnownSheet): readonly PaperKind[] =>
  labels.length === 0
    ? []
    : [
        {
          name,
          form: 'pdf',
          write: () =>
            writer.writeLabels({
              kind: 'labels',
              title: name,
              author: 'Sở',
              createdAt,
              sheet: knownSheets[on],
              correction: noCorrection,
              labels,
              copies: 1,
              first: 0,
              most: 14,
              align: 'left',
              frames: true,
            }),
          texts: labels.flatMap(shown),
        },
      ];

export const labelPapers = (world: PaperWorld): readonly PaperKind[] => {
  const { view, conference } = world;
  const [ceremony] = view.records('ceremonies');
  if (!ceremony) throw new Error('no ceremony');
  const head = headOf(view, conference);
  const papers = [...ceremonyPapersOf(view, ceremony, setting).values()];
  const [wide, narrow] = ['s21', 's65'] as const;
  return [
    ...sheet('labels of products', productLabels(catalogue(world)), wide),
    ...sheet('small labels of products', productLabels(catalogue(world)), narrow),
    ...sheet('name cards to wear', nameCardLabels(view, head, ceremony, papers).labels, wide),
    ...sheet('signs for tables', tableSigns(view, conference.id).labels, wide),
    ...sheet('labels of folders', folderLabels(head, papers), wide),
  ];
};
