import { type ComponentType, useEffect } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../ui/language/language-context';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { AboutPanel } from './about-panel';
import { BackupFilePanel } from './backup-file-panel';
import { KeysPanel } from './keys-panel';
import { LanguagePanel } from './language-panel';
import { LawsPanel } from './laws-panel';
import { OfficePanel } from './office-panel';
import { OwnFieldsPanel } from './own-fields-panel';
import { SamplePanel } from './sample-panel';
import { SnapshotsPanel } from './snapshots-panel';
import { UnitsPanel } from './units-panel';
import './settings.css';

/** Parts that the menu opens by address: «Phím tắt», «Giới thiệu». */
const parts: readonly string[] = ['phim-tat', 'gioi-thieu'];

const partOf = (location: string): string | null => parts.find((part) => location.endsWith(`/${part}`)) ?? null;

interface SettingsScreenProps {
  /** What loads the sample province; another feature has it. */
  readonly sampleOffer: ComponentType<{ readonly province: string | null }>;
}

/** The office, the language, the backups, the sample, the keys, and what this program is. */
export const SettingsScreen = ({ sampleOffer }: SettingsScreenProps) => {
  const { settings } = useText();
  const [location] = useLocation();
  const part = partOf(location);
  useEffect(() => {
    if (part === null) return;
    const place = document.getElementById(part);
    place?.scrollIntoView({ block: 'start' });
    place?.focus({ preventScroll: true });
  }, [part]);
  return (
    <Page head={<PageHead title={settings.title} />} body="scroll">
      <div className="settings-grid">
        <OfficePanel />
        <div className="stack">
          <LanguagePanel />
          <OwnFieldsPanel />
          <SnapshotsPanel />
          <BackupFilePanel />
          <UnitsPanel />
          <LawsPanel />
          <SamplePanel offer={sampleOffer} />
          <div id="phim-tat" tabIndex={-1}>
            <KeysPanel />
          </div>
          <div id="gioi-thieu" tabIndex={-1}>
            <AboutPanel />
          </div>
        </div>
      </div>
    </Page>
  );
};
