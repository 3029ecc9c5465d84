import { describe, expect, it } from 'vitest';
import { pickedProducts } from '../../../../renderer/domain/conference/picked-products';
import { comes, conferenceWorld } from '../../../support/conference-world';

const picked = (...participations: readonly ReturnType<typeof comes>[]) =>
  pickedProducts(conferenceWorld({ participations }), 'c').map(({ id }) => id);

describe('pickedProducts', () => {
  it('are those that sellers bring, without what the register has lost', () => {
    expect(picked(comes('t1', 'producer', 'chi', { productIds: ['tra', 'gone'] }))).toEqual(['tra']);
  });

  it('count once, whoever brings them', () => {
    const twice = [
      comes('t1', 'producer', 'chi', { productIds: ['tra'] }),
      comes('t2', 'producer', 'an', { productIds: ['tra', 'mat'], state: 'accepted' }),
    ];
    expect(picked(...twice)).toEqual(['tra', 'mat']);
  });

  it('do not come with who declined, with a buyer, or with another conference', () => {
    expect(picked(comes('t1', 'producer', 'chi', { productIds: ['tra'], state: 'declined' }))).toEqual([]);
    expect(picked(comes('t1', 'buyer', 'xanh', { productIds: ['tra'] }))).toEqual([]);
    expect(picked(comes('t1', 'producer', 'chi', { productIds: ['tra'], conferenceId: 'other' }))).toEqual([]);
  });
});
