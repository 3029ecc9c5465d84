import { describe, expect, it } from 'vitest';
import { blankProducer, type Producer } from '../../../../renderer/domain/records/producer';
import { hasOldAddressOnly, producerScore } from '../../../../renderer/features/producers/producer-filter';
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

describe('the score of a producer (R9)', () => {
  const cooperative: Producer = { ...blankProducer('p'), name: 'HTX A', kind: 'cooperative', taxCode: '0101248141' };
  it('is the mean of its four scores by hand', () => {
    // Catalogue: kind, name of 5; buyers: name, tax code of 3; memorandum: kind, name, tax code of 9; tracing: name of 2.
    expect(producerScore(cooperative)).toBe(Math.floor((40 + 66 + 33 + 50) / 4));
  });

  it('is 100 when nothing is missing, and only then', () => {
    const whole: Producer = {
      ...cooperative,
      addressText: 'Thôn Đoài',
      provinceCode: '08',
      communeCode: '00001',
      representative: 'Lò Văn Mây',
      representativeTitle: 'Giám đốc',
      phones: ['+84912345678'],
    };
    expect(producerScore(whole)).toBe(100);
    expect(producerScore({ ...whole, phones: [] })).toBeLessThan(100);
  });
});
