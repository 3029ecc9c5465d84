import type { CatalogueLanguage } from '../../domain/records/catalogue-look';
import { type Dictionary, dictionaries } from '../../i18n/dictionary';
import { type PaperFormat, paperFormat } from '../paper-format';

type PaperWords = Dictionary['papers']['catalogue'];

/** The words that a catalogue prints, in one language or in both. */
export interface CatalogueWords {
  readonly language: CatalogueLanguage;
  readonly format: PaperFormat;
  readonly papers: PaperWords;
  readonly periods: Dictionary['choices']['capacityPeriod'];
  readonly producerKinds: Dictionary['choices']['producerKind'];
  readonly keptOut: Dictionary['choices']['keptOut'];
}

/** «Chè / Tea»; one of them where they are the same. */
const joined = (vi: string, en: string, between: string): string => (vi === en ? vi : `${vi}${between}${en}`);

/** Two dictionaries of the same shape as one that says everything twice. */
const merged = <T>(vi: T, en: T, between: string): T => {
  if (typeof vi === 'string') return joined(vi, String(en), between) as T;
  if (typeof vi === 'function') {
    const [inVi, inEn] = [vi, en] as unknown as [(...args: unknown[]) => string, (...args: unknown[]) => string];
    return ((...args: unknown[]) => joined(inVi(...args), inEn(...args), between)) as T;
  }
  const other = en as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(vi as object).map(([key, value]: [string, unknown]) => [key, merged(value, other[key], between)]),
  ) as T;
};

const bothPapers = (): PaperWords => {
  const vi = dictionaries.vi.papers.catalogue;
  const en = dictionaries.en.papers.catalogue;
  const both = merged(vi, en, ' / ');
  return {
    ...both,
    columns: merged(vi.columns, en.columns, '\n'),
    // A tab holds 31 letters, a number format and a footer one language.
    sheets: vi.sheets,
    starFormat: vi.starFormat,
    pageFooter: vi.pageFooter,
    untranslated: vi.untranslated,
    // Lines that are little more than a name would say the name twice.
    fileTitle: vi.fileTitle,
    attending: vi.attending,
    dayAndPlace: vi.dayAndPlace,
    forBuyer: vi.forBuyer,
    editionLine: vi.editionLine,
    book: {
      ...both.book,
      annexSubject: vi.book.annexSubject,
      annexReference: vi.book.annexReference,
      pageOf: vi.book.pageOf,
    },
  };
};

export const catalogueWords = (language: CatalogueLanguage): CatalogueWords => {
  const main = language === 'en' ? 'en' : 'vi';
  const { papers, choices } = dictionaries[main];
  const format = paperFormat[main];
  if (language !== 'both') {
    return {
      language,
      format,
      papers: papers.catalogue,
      periods: choices.capacityPeriod,
      producerKinds: choices.producerKind,
      keptOut: choices.keptOut,
    };
  }
  const english = dictionaries.en.choices;
  return {
    language,
    format,
    papers: bothPapers(),
    periods: merged(choices.capacityPeriod, english.capacityPeriod, ' / '),
    producerKinds: merged(choices.producerKind, english.producerKind, ' / '),
    keptOut: merged(choices.keptOut, english.keptOut, ' / '),
  };
};

/** A name that law or reference gives in both languages. */
export const inLanguage = ({ language }: CatalogueWords, name: { readonly vi: string; readonly en: string }): string =>
  language === 'both' ? joined(name.vi, name.en, ' / ') : name[language];
