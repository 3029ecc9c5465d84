import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { type Dictionary, dictionaries, type Language } from '../../i18n/dictionary';
import { type Formatters, formattersOf } from './formatters';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'vi', choose: () => undefined });

/** Gives every part below its words. `choose` switches without a restart; the caller keeps the choice. */
export const LanguageProvider = ({ language, choose, children }: LanguageChoice & { readonly children: ReactNode }) => {
  // Screen readers pick their voice, and the browser its line breaks, from here.
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(() => ({ language, choose }), [language, choose]);
  return <LanguageContext.Provider value={choice}>{children}</LanguageContext.Provider>;
};

export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

/** The words of below, where they are more than the dictionary: names of own fields. */
const WordsContext = createContext<Dictionary | null>(null);

export const WordsProvider = ({ words, children }: { readonly words: Dictionary; readonly children: ReactNode }) => (
  <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
);

/** The dictionary of the officer's language. */
export const useText = (): Dictionary => {
  const { language } = useContext(LanguageContext);
  return useContext(WordsContext) ?? dictionaries[language];
};

/** Numbers, dates and times of the officer's language. */
export const useFormat = (): Formatters => formattersOf(useContext(LanguageContext).language);
