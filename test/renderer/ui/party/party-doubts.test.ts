import { describe, expect, it } from 'vitest';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import type { Waiver } from '../../../../renderer/domain/records/waiver';
import { waivedReason } from '../../../../renderer/domain/rules/waived';
import { partyDoubts, planAddParty } from '../../../../renderer/ui/party/party-doubts';
import { storeWith } from '../../domain/rules/store-with';

const today = '2026-11-24';
const store = storeWith();
const company = { ...blankProducer('p'), name: 'Công ty A', kind: 'company' as const, taxCode: '5100123456' };

describe('a party that is being added', () => {
  it('is doubted by what was typed, not by what nobody was asked', () => {
    expect(partyDoubts(store, 'producers', company, today).map(({ code }) => code)).toEqual(['tax-code-check']);
    expect(partyDoubts(store, 'producers', { ...company, taxCode: '0101248141' }, today)).toEqual([]);
    expect(partyDoubts(store, 'producers', blankProducer('q'), today)).toEqual([]);
  });

  it('is stored with the reason of each doubt, which then answers it', () => {
    const plan = planAddParty(store, 'producers', company, today, 'giấy đăng ký ghi đúng như vậy');
    expect(plan.label).toBe('Công ty A: giấy đăng ký ghi đúng như vậy');
    const [issue] = partyDoubts(store, 'producers', company, today);
    const waiver = plan.edits.flatMap((edit) =>
      edit.type === 'create' && edit.table === 'waivers' ? [edit.record as Waiver] : [],
    );
    expect(waiver).toHaveLength(1);
    if (!issue) throw new Error('no doubt');
    const after = storeWith({ waivers: waiver });
    expect(waivedReason(after, company, issue)).toBe('giấy đăng ký ghi đúng như vậy');
  });

  it('is stored alone where nothing is doubted', () => {
    const plan = planAddParty(store, 'producers', { ...company, taxCode: '0101248141' }, today, null);
    expect(plan.edits.map(({ table }) => table)).toEqual(['producers']);
    expect(plan.label).toBe('Công ty A');
  });
});
