import { describe, expect, it } from 'vitest';
import { memoryView, type ViewContent } from '../../../../renderer/domain/plan/memory-view';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import { conferenceBridge } from '../../../../renderer/features/start/conference-bridge';
import { startFactsInSteps } from '../../../../renderer/features/start/start-facts';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { formattersOf } from '../../../../renderer/ui/language/formatters';
import { conference, conferenceRecords, mou } from '../../../support/conference-records';

const bridgeOf = (change: ViewContent = {}) => {
  const facts = runAtOnce(startFactsInSteps(memoryView({ ...conferenceRecords, ...change }), '2026-11-24')).conference;
  if (!facts) throw new Error('there is a conference');
  return conferenceBridge(facts, dictionaries.vi.start.conference, formattersOf('vi'));
};
const notes = (change: ViewContent = {}): readonly string[] => bridgeOf(change).stages.map(({ note }) => note);

describe('conferenceBridge', () => {
  it('says at each pier what stands there', () => {
    expect(notes()).toEqual(['1 bên', '1 bên', '1 vào, 1 để ngoài', '1 biên bản', '05/12/2026']);
    expect(bridgeOf().here).toBe(3);
  });

  it('says what is not there yet', () => {
    const bare = { participations: [], mous: [], conferences: [{ ...conference, signedOn: null }] };
    expect(notes(bare)).toEqual(['chưa mời', 'chưa mời', '0 vào, 0 để ngoài', 'chưa lập', 'chưa có ngày ký']);
    expect(bridgeOf(bare).here).toBe(0);
  });

  it('leaves out who declined', () => {
    const participations = conferenceRecords.participations.map((each) => ({ ...each, state: 'declined' as const }));
    expect(notes({ participations }).slice(0, 2)).toEqual(['chưa mời', 'chưa mời']);
  });

  it('counts signatures against all memoranda', () => {
    const mous = [
      { ...mou, state: 'signed' as const },
      { ...mou, id: 'm2', number: 8, state: 'printed' as const },
    ];
    expect(notes({ mous }).at(-1)).toBe('1 đã ký trên 2');
    expect(bridgeOf({ mous }).here).toBe(4);
    expect(bridgeOf({ mous: mous.slice(0, 1) }).here).toBe(5);
  });
});
