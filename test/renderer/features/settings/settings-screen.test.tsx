import { describe, expect, it } from 'vitest';
import { createEdit } from '../../../../renderer/domain/plan/plan';
import { planFirstStart } from '../../../../renderer/domain/plan/planners/plan-first-start';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { SettingsScreen } from '../../../../renderer/features/settings/settings-screen';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { memoryDesktop } from '../../../support/memory-desktop';
import { openTestStore } from '../../../support/open-test-store';
import { mustApply } from '../../../support/store-plans';
import { showScreen, wordsOf } from '../show-screen';

const named = async () => {
  const store = await openTestStore();
  const entry = { provinceCode: '08', name: 'Sở Công Thương', superiorBody: null, officerName: 'Lan' };
  await mustApply(store, planFirstStart(store, 'o1', entry, entry.name));
  return store;
};

const settings = <SettingsScreen sampleOffer={({ province }) => <b>{`offer ${province}`}</b>} />;

describe('SettingsScreen', () => {
  it('shows the office as it is, its required fields in words', async () => {
    const html = showScreen(settings, { store: await named() });
    expect(html).toContain('value="Sở Công Thương"');
    expect(wordsOf(html)).toContain('Người phụ trách (bắt buộc)');
  });

  it('marks the language that is chosen, each in its own words', async () => {
    const html = showScreen(settings, { store: await named(), language: 'en' });
    expect(html).toMatch(/lang="en"[^>]*aria-pressed="true"|aria-pressed="true"[^>]*lang="en"/);
    expect(html).toMatch(/lang="vi"[^>]*aria-pressed="false"|aria-pressed="false"[^>]*lang="vi"/);
    expect(wordsOf(html)).toContain('Tiếng Việt');
  });

  it('offers a backup where there is a journal, and says so where there is none', async () => {
    const store = await named();
    const { snapshots } = dictionaries.vi.settings;
    expect(wordsOf(showScreen(settings, { store }))).toContain(snapshots.now);
    const browser = { ...memoryDesktop(), journal: false };
    const words = wordsOf(showScreen(settings, { store, desktop: browser }));
    expect(words).toContain(snapshots.notOffered);
    expect(words).not.toContain(snapshots.now);
  });

  it('has the places that the menu opens', async () => {
    const html = showScreen(settings, { store: await named() });
    expect(html).toContain('id="phim-tat"');
    expect(html).toContain('id="gioi-thieu"');
  });

  it('offers the sample of the office’s own province until the sample is in', async () => {
    const store = await named();
    expect(wordsOf(showScreen(settings, { store }))).toContain('Dữ liệu mẫu offer 08');
    const records = [{ ...blankProducer('s1'), name: 'HTX Mẫu', sample: true }];
    const edits = records.map((record) => createEdit('producers', record));
    await mustApply(store, { reason: 'sample-load', label: '', edits, issues: [] });
    const words = wordsOf(showScreen(settings, { store }));
    expect(words).not.toContain('offer 08');
    expect(words).toContain(dictionaries.vi.settings.sample.present);
  });
});
