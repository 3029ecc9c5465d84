import { type Dictionary, dictionaries, type Language } from '../../i18n/dictionary';

/** The words of one language that a catalogue prints. */
export interface CatalogueWords {
  readonly language: Language;
  readonly papers: Dictionary['papers']['catalogue'];
  readonly periods: Dictionary['choices']['capacityPeriod'];
  readonly producerKinds: Dictionary['choices']['producerKind'];
  readonly keptOut: Dictionary['choices']['keptOut'];
}

export const catalogueWords = (language: Language): CatalogueWords => {
  const { papers, choices } = dictionaries[language];
  return {
    language,
    papers: papers.catalogue,
    periods: choices.capacityPeriod,
    producerKinds: choices.producerKind,
    keptOut: choices.keptOut,
  };
};
