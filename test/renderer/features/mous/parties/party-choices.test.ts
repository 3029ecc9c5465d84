import { describe, expect, it } from 'vitest';
import { partyChoices } from '../../../../../renderer/features/mous/parties/party-choices';
import { comes, conferenceWorld } from '../../../../support/conference-world';

describe('partyChoices', () => {
  it('offers who is invited or has accepted, by name', () => {
    expect(partyChoices(conferenceWorld(), 'c', 'producer')).toEqual([
      { id: 'an', name: 'Hộ kinh doanh An', products: 2, accepted: false },
      { id: 'chi', name: 'HTX Chị Em', products: 2, accepted: true },
    ]);
  });

  it('leaves out who declined, who is gone and who comes to another conference', () => {
    expect(partyChoices(conferenceWorld(), 'c', 'buyer').map(({ id }) => id)).toEqual(['xanh']);
    expect(partyChoices(conferenceWorld(), 'other', 'buyer')).toEqual([]);
    const lost = conferenceWorld({ participations: [comes('t', 'producer', 'nobody')] });
    expect(partyChoices(lost, 'c', 'producer')).toEqual([]);
  });

  it('offers a party once, though two invitations met by file', () => {
    const twice = conferenceWorld({
      participations: [comes('t1', 'buyer', 'que'), comes('t2', 'buyer', 'que', { state: 'accepted' })],
    });
    expect(partyChoices(twice, 'c', 'buyer')).toMatchObject([{ id: 'que', accepted: true }]);
  });
});
