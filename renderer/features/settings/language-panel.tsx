import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { Language } from '../../i18n/dictionary';
import { useLanguage, useText } from '../../ui/language/language-context';
import { Panel } from '../../ui/parts/panel';

/** Each in its own words, for who cannot read the other. */
const languages: readonly { readonly language: Language; readonly name: string }[] = [
  { language: 'vi', name: 'Tiếng Việt' },
  { language: 'en', name: 'English' },
];

/** The language of the screens. Papers stay Vietnamese. */
export const LanguagePanel = () => {
  const { settings } = useText();
  const { language: present, choose } = useLanguage();
  return (
    <Panel title={settings.language.title}>
      <div className="stack settings-inside">
        <div className="row" role="group" aria-label={settings.language.title}>
          {languages.map(({ language, name }) => (
            <Button
              key={language}
              lang={language}
              aria-pressed={language === present}
              leftSection={language === present ? <IconCheck className="icon" aria-hidden="true" /> : undefined}
              onClick={() => choose(language)}
            >
              {name}
            </Button>
          ))}
        </div>
        <p className="mute">{settings.language.note}</p>
      </div>
    </Panel>
  );
};
