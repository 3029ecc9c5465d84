import { describe, expect, it } from 'vitest';
import { FirstStartScreen } from '../../../../renderer/features/first-start/first-start-screen';
import { BackupOffer } from '../../../../renderer/features/settings/backup-offer';
import { dictionaries, type Language } from '../../../../renderer/i18n/dictionary';
import { openTestStore } from '../../../support/open-test-store';
import { showScreen, wordsOf } from '../show-screen';

describe('FirstStartScreen', () => {
  it('asks for the office, or offers the sample, in both languages', async () => {
    const store = await openTestStore();
    for (const language of ['vi', 'en'] as const satisfies readonly Language[]) {
      const html = showScreen(<FirstStartScreen backupOffer={BackupOffer} />, { store, language });
      const { start, ui, settings } = dictionaries[language];
      const words = wordsOf(html);
      for (const label of [start.first.province, start.first.name, start.first.officer]) {
        expect(words).toContain(`${label} (${ui.required})`);
      }
      expect(words).toContain(start.first.begin);
      expect(words).toContain(start.first.sampleLoad);
      expect(words).toContain(settings.backupFile.offerTitle);
    }
  });

  it('has one heading, and complains about nothing before anybody asked', async () => {
    const html = showScreen(<FirstStartScreen backupOffer={BackupOffer} />, { store: await openTestStore() });
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toContain('aria-invalid="true"');
    expect(html).not.toContain('role="alert"');
  });
});
