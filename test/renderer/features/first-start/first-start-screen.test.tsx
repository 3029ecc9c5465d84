import { describe, expect, it } from 'vitest';
import { FirstStartScreen } from '../../../../renderer/features/first-start/first-start-screen';
import { BackupOffer } from '../../../../renderer/features/settings/backup-offer';
import { dictionaries, type Language } from '../../../../renderer/i18n/dictionary';
import { openTestStore } from '../../../support/open-test-store';
import { written } from '../../../support/written-store';
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

  it('says what the book still holds, and nothing of an empty one', async () => {
    const held = 'Sổ vẫn còn 2 chủ thể, 0 sản phẩm, 0 bên mua. Khai báo cơ quan để mở tiếp.';
    const { store } = await written();
    expect(wordsOf(showScreen(<FirstStartScreen backupOffer={BackupOffer} />, { store }))).toContain(held);
    const empty = await openTestStore();
    expect(wordsOf(showScreen(<FirstStartScreen backupOffer={BackupOffer} />, { store: empty }))).not.toContain(
      'vẫn còn',
    );
  });
});
