import { describe, expect, it } from 'vitest';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { hasOldAddressOnly } from '../../../../renderer/features/producers/producer-filter';
import { openProducer } from '../../../../renderer/features/producers/producers-address';

describe('hasOldAddressOnly', () => {
  it('tells a typed or former address from a matched commune, and from no address', () => {
    const producer = blankProducer('p');
    expect(hasOldAddressOnly({ ...producer, oldDistrict: 'Huyện Mèo Vạc' })).toBe(true);
    expect(hasOldAddressOnly({ ...producer, oldCommune: 'Xã Pả Vi' })).toBe(true);
    expect(hasOldAddressOnly({ ...producer, addressText: 'Thôn 3' })).toBe(true);
    expect(hasOldAddressOnly({ ...producer, oldDistrict: 'Huyện Mèo Vạc', communeCode: '00700' })).toBe(false);
    expect(hasOldAddressOnly(producer)).toBe(false);
  });
});

describe('openProducer', () => {
  it('tells a producer from a filtered list', () => {
    expect(openProducer('/chu-the/p1')).toBe('p1');
    expect(openProducer('/chu-the/loc/tinh=08')).toBeNull();
  });
});
