import type { CatalogueProduct } from './catalogue-snapshot';
import type { CatalogueWords } from './catalogue-words';
import { typedText } from './translated-text';

/** The note that an override prints (C3): what speaks against the product, and why the officer let it in. Null without one. */
export const letInNote = (words: CatalogueWords, { letIn }: CatalogueProduct): string | null =>
  letIn === null ? null : words.papers.letIn(words.keptOut[letIn.against], typedText(words, letIn.reason) ?? '');
