import { cataloguePapers } from './papers/catalogue-papers';
import { ceremonyPapers } from './papers/ceremony-papers';
import { labelPapers } from './papers/label-papers';
import { mouPapers } from './papers/mou-papers';
import { editablePapers, officePapers } from './papers/office-papers';
import type { PaperKind, PaperWorld } from './papers/paper-kind';

/** Every kind of output, from the records of one world. */
export const everyPaper = (world: PaperWorld): readonly PaperKind[] => [
  ...cataloguePapers(world),
  ...mouPapers(world),
  ...ceremonyPapers(world),
  ...officePapers(world),
  ...labelPapers(world),
  ...editablePapers(world),
];
