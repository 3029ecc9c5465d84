import type { CatalogueProduct } from './catalogue-snapshot';
import type { CatalogueWords } from './catalogue-words';

/** The note that an override prints (C3): what speaks against the product, and why the officer let it in. Null without one. */
export const letInNote = ({ papers, keptOut }: CatalogueWords, { letIn }: CatalogueProduct): string | null =>
  letIn === null ? null : papers.letIn(keptOut[letIn.against], letIn.reason);
