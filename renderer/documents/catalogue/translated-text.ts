import type { CatalogueWords } from './catalogue-words';

/** Units and signs that are the same in both languages. */
const neutral =
  /^(?:[\d\s.,;:%/()+×x-]|kg|g|mg|ml|cl|l|m|cm|mm|pcs|[A-Z]{2,}\d*|VietGAP|GlobalG\.A\.P\.?|ISO|HACCP|\n)*$/u;

/**
 * A text that has a translation of its own (C7). A missing one is never blank and never passed off as translated: the Vietnamese
 * stands with a mark.
 */
export const translated = (words: CatalogueWords, vi: string | null, en: string | null): string | null => {
  if (vi === null || vi.trim() === '') return null;
  const english = en?.trim() ?? '';
  if (words.language === 'vi') return vi;
  if (words.language === 'en') return english === '' ? `${vi} ${words.papers.untranslated}` : english;
  return english === '' ? `${vi}\n${words.papers.untranslated}` : `${vi}\n${english}`;
};

/** A text that is typed in Vietnamese only: an English copy marks it. */
export const typedText = (words: CatalogueWords, vi: string | null): string | null =>
  vi === null || words.language !== 'en' || neutral.test(vi) ? vi : `${vi} ${words.papers.untranslated}`;
