import { describe, expect, it } from 'vitest';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { blankConference, type Conference } from '../../../../renderer/domain/records/conference';
import { blankMou, type Mou } from '../../../../renderer/domain/records/mou';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { authorityHasEnded, checkSignerAuthority } from '../../../../renderer/domain/rules/signer-authority';
import { storeWith } from './store-with';

interface Case {
  readonly seller?: string | null;
  readonly buyer?: string | null;
  readonly conference?: Partial<Conference>;
  readonly mou?: Partial<Mou>;
}

const check = ({ seller = null, buyer = null, conference = { startsOn: '2026-12-10' }, mou = {} }: Case) =>
  checkSignerAuthority(
    { ...blankMou('m', 'h', 'a', 'b', 1), ...mou },
    {
      today: '2026-11-24',
      view: storeWith({
        producers: [{ ...blankProducer('a'), name: 'HTX A', authorityEnd: seller }],
        buyers: [{ ...blankBuyer('b'), name: 'Siêu thị B', authorityEnd: buyer }],
        conferences: [{ ...blankConference('h'), ...conference }],
      }),
    },
  );

describe('authority of the signers (R15)', () => {
  it('holds to its last day', () => {
    expect(check({ seller: '2026-12-10' })).toEqual([]);
    expect(check({})).toEqual([]);
  });

  it('stops the memorandum of either side, naming the party', () => {
    expect(check({ seller: '2026-12-09', buyer: '2026-01-01' })).toMatchObject([
      {
        code: 'authority-expired',
        severity: 'error',
        field: 'producerId',
        params: { party: 'HTX A', ended: '09/12/2026', day: '10/12/2026' },
      },
      { code: 'authority-expired', severity: 'error', field: 'buyerId', params: { party: 'Siêu thị B' } },
    ]);
  });

  it('is judged on the signing day, else the opening, else today', () => {
    expect(
      check({ seller: '2026-12-10', conference: { startsOn: '2026-12-10', signedOn: '2026-12-11' } }),
    ).toHaveLength(1);
    expect(check({ seller: '2026-11-23', conference: {} })).toHaveLength(1);
    expect(check({ seller: '2026-11-24', conference: {} })).toEqual([]);
  });

  it('leaves signed and void papers alone', () => {
    for (const state of ['signed', 'void'] as const)
      expect(check({ seller: '2020-01-01', mou: { state } })).toEqual([]);
    expect(check({ seller: '2020-01-01', mou: { state: 'printed' } })).toHaveLength(1);
  });

  it('asks nothing of a representative without a paper', () => {
    expect(authorityHasEnded(blankProducer('a'), '2026-11-24')).toBe(false);
  });
});
