import { describe, expect, it } from 'vitest';
import { createEdit } from '../../../../../renderer/domain/plan/plan';
import { blankProducer } from '../../../../../renderer/domain/records/producer';
import type { Rekeying } from '../../../../../renderer/domain/records/rekeying';
import { BlindForm } from '../../../../../renderer/features/doubts/rekey/blind-form';
import { dictionaries, type Language } from '../../../../../renderer/i18n/dictionary';
import { openTestStore } from '../../../../support/open-test-store';
import { planOf } from '../../../../support/plan-stories';
import { mustApply } from '../../../../support/store-plans';
import { showScreen, wordsOf } from '../../show-screen';

const rekeying: Rekeying = {
  id: 'm1',
  removed: false,
  sample: false,
  of: 'producers',
  from: null,
  seed: '1',
  population: 1,
  recordIds: ['h1'],
  fields: ['taxCode', 'representative'],
  drawnAt: '2026-11-24T08:00:00+07:00',
  drawnBy: '',
};

describe('typing a record again', () => {
  it.each<Language>(['vi', 'en'])(
    'shows nothing of the record, not even its kind by the name of a box (%s)',
    async (language) => {
      const store = await openTestStore();
      const household = {
        ...blankProducer('h1'),
        name: 'Nguyễn Văn An',
        kind: 'household',
        taxCode: '012345678901',
      } as const;
      await mustApply(store, planOf([createEdit('producers', household)]));
      const html = showScreen(
        <BlindForm
          view={store}
          rekeying={rekeying}
          recordId="h1"
          start={{ texts: {}, picks: {} }}
          onKeep={() => undefined}
          onTyped={() => Promise.resolve(true)}
          onLater={() => undefined}
        />,
        { store, language },
      );
      const { fields, producers } = dictionaries[language];
      expect(wordsOf(html)).toContain(fields.producers.taxCode);
      expect(wordsOf(html)).not.toContain(producers.labelsOfKind.household.taxCode);
      expect(html).not.toContain('012345678901');
    },
  );
});
