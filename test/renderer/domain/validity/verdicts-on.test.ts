import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { certificatesByProduct } from '../../../../renderer/domain/validity/certificates-by-product';
import { verdictsOn } from '../../../../renderer/domain/validity/verdicts-on';
import { certificateWith, decisionWith } from './recognition';

const decision = decisionWith();
const certificate = certificateWith({ productId: 'p1' });
const honey = blankProduct('p1', 'a');
const bare = blankProduct('p2', 'a');
const view = memoryView({ products: [honey, bare], decisions: [decision], certificates: [certificate] });

describe('verdictsOn', () => {
  it('judges each product by its own certificates', () => {
    const verdict = verdictsOn(view, '2026-12-10');
    expect(verdict(honey).eligible).toBe(true);
    expect(verdict(bare)).toMatchObject({ eligible: false, reason: 'noCertificate' });
  });

  it('changes its mind when the day moves past the end', () => {
    expect(verdictsOn(view, '2027-05-10')(honey).eligible).toBe(true);
    expect(verdictsOn(view, '2027-05-11')(honey)).toMatchObject({ eligible: false, reason: 'lapsed' });
  });

  it('lets nothing in without a day', () => {
    expect(verdictsOn(view, null)(honey)).toMatchObject({ eligible: false, reason: 'noConferenceDay' });
  });

  it('keeps out a product that left the register', () => {
    expect(verdictsOn(view, '2026-12-10')({ ...honey, removed: true })).toMatchObject({ reason: 'removed' });
  });
});

describe('certificatesByProduct', () => {
  const both = [
    certificate,
    certificateWith({ id: 'g2', productId: 'p1' }),
    certificateWith({ id: 'g3', productId: 'p2' }),
  ];

  it('groups by product, in the order of the table', () => {
    expect(
      certificatesByProduct(both)
        .get('p1')
        ?.map(({ id }) => id),
    ).toEqual([certificate.id, 'g2']);
    expect(certificatesByProduct(both).get('nothing')).toBeUndefined();
  });

  it('is made once for one state of the table', () => {
    expect(certificatesByProduct(both)).toBe(certificatesByProduct(both));
    expect(certificatesByProduct([...both])).not.toBe(certificatesByProduct(both));
  });
});
