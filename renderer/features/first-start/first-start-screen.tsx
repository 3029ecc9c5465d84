import { Button } from '@mantine/core';
import { type ComponentType, useEffect } from 'react';
import { markInteractive } from '../../ui/act/mark-interactive';
import { useLanguage, useText } from '../../ui/language/language-context';
import { Panel } from '../../ui/parts/panel';
import { OfficeForm } from './office-form';
import { SampleOffer } from './sample-offer';
import './first-start.css';

interface FirstStartProps {
  /** What brings a register from another computer; another feature has it. */
  readonly backupOffer: ComponentType;
}

/** The first thing that a new store asks: whose it is, whether it comes from elsewhere, or whether to look around in a sample. */
export const FirstStartScreen = ({ backupOffer: BackupOffer }: FirstStartProps) => {
  const { start, app } = useText();
  const { language, choose } = useLanguage();
  useEffect(markInteractive, []);
  return (
    <main className="first-start">
      <header className="row">
        <h1>{app.name}</h1>
        <Button
          variant="subtle"
          className="first-start-language"
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={() => choose(language === 'vi' ? 'en' : 'vi')}
        >
          {start.first.language}
        </Button>
      </header>
      <div className="first-start-panels">
        <Panel title={start.first.title}>
          <div className="first-start-body">
            <p className="mute">{start.first.lead}</p>
            <OfficeForm />
          </div>
        </Panel>
        <div className="stack">
          <BackupOffer />
          <Panel title={start.first.sampleTitle}>
            <div className="first-start-body">
              <SampleOffer />
            </div>
          </Panel>
        </div>
      </div>
    </main>
  );
};
