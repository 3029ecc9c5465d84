import { Button } from '@mantine/core';
import { type ComponentType, useEffect } from 'react';
import { useRecords } from '../../storage/hooks';
import { markInteractive } from '../../ui/act/mark-interactive';
import { useFormat, useLanguage, useText } from '../../ui/language/language-context';
import { Panel } from '../../ui/parts/panel';
import { Stamp } from '../../ui/signs/stamp';
import { OfficeForm } from './office-form';
import { SampleOffer } from './sample-offer';
import './first-start.css';

interface FirstStartProps {
  /** What brings a register from another computer; another feature has it. */
  readonly backupOffer: ComponentType;
}

/** The sample went with its office while the officer's own work stayed: that is still there. */
const StillHeld = () => {
  const { start } = useText();
  const { number } = useFormat();
  const counts = [useRecords('producers'), useRecords('products'), useRecords('buyers')].map(({ length }) => length);
  if (counts.every((count) => count === 0)) return null;
  const [producers = '', products = '', buyers = ''] = counts.map(number);
  return (
    <p className="row">
      <Stamp state="warning" />
      <span>{start.first.holds(producers, products, buyers)}</span>
    </p>
  );
};

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
            <StillHeld />
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
