import type { Dictionary, Language } from '../../i18n/dictionary';

/** The words of one language that a catalogue prints. */
export interface CatalogueWords {
  readonly language: Language;
  readonly papers: Dictionary['papers']['catalogue'];
  readonly periods: Dictionary['choices']['capacityPeriod'];
  readonly producerKinds: Dictionary['choices']['producerKind'];
  readonly keptOut: Dictionary['choices']['keptOut'];
}

export const catalogueWords = (language: Language, dictionary: Dictionary): CatalogueWords => ({
  language,
  papers: dictionary.papers.catalogue,
  periods: dictionary.choices.capacityPeriod,
  producerKinds: dictionary.choices.producerKind,
  keptOut: dictionary.choices.keptOut,
});
