import { useCallback, useEffect, useState } from 'react';
import type { Desktop } from '../desktop/desktop';
import type { Language } from '../i18n/dictionary';

/** The officer's language: kept by the desktop, so that the menu speaks it too. Vietnamese until it is known. */
export const useLanguageChoice = (desktop: Desktop): readonly [Language, (language: Language) => void] => {
  const [language, setLanguage] = useState<Language>('vi');
  useEffect(() => {
    void desktop.call('preference.get', {}).then((kept) => kept.ok && setLanguage(kept.value.language));
  }, [desktop]);
  const choose = useCallback(
    (chosen: Language): void => {
      setLanguage(chosen);
      void desktop.call('preference.set', { language: chosen });
    },
    [desktop],
  );
  return [language, choose];
};
