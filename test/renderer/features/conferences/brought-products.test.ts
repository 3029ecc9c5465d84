import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broughtProducts, withPick } from '../../../../renderer/features/conferences/brought-products';
import { comes, conference, conferenceWorld } from '../../../support/conference-world';

describe('broughtProducts', () => {
  const view = conferenceWorld();
  const participation = comes('t-chi', 'producer', 'chi', { productIds: ['tra'] });

  it('shows all products of the producer by name, ticked or not', () => {
    expect(broughtProducts(view, conference, participation).map(({ product, picked }) => [product.id, picked])).toEqual(
      [
        ['banh', false],
        ['tra', true],
      ],
    );
  });

  it('says of each why it stays out, picked or not', () => {
    const [cake, tea] = broughtProducts(view, conference, participation);
    expect(cake?.verdict).toMatchObject({ printed: false, reason: 'lapsed' });
    expect(tea?.verdict).toMatchObject({ printed: true, reason: null });
  });

  it('keeps everything out while the conference has no day', () => {
    const verdicts = broughtProducts(view, { ...conference, startsOn: null }, participation);
    expect(verdicts.map(({ verdict }) => !verdict.printed && verdict.reason)).toEqual([
      'noConferenceDay',
      'noConferenceDay',
    ]);
  });
});

describe('withPick', () => {
  it('adds at the end and takes out', () => {
    expect(withPick(['a', 'b'], 'c', true)).toEqual(['a', 'b', 'c']);
    expect(withPick(['a', 'b'], 'a', false)).toEqual(['b']);
  });

  it('never doubles and never loses another', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(ids, fc.constantFrom('a', 'b'), fc.boolean(), (before, id, on) => {
        const after = withPick(before, id, on);
        expect(after.includes(id)).toBe(on);
        expect(new Set(after).size).toBe(after.length);
        expect(after.filter((each) => each !== id)).toEqual(before.filter((each) => each !== id));
      }),
    );
  });
});
