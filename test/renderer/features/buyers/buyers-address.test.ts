import { describe, expect, it } from 'vitest';
import { buyerAddress, openBuyer } from '../../../../renderer/features/buyers/buyers-address';

describe('openBuyer', () => {
  it('tells a buyer from a filtered list', () => {
    expect(openBuyer('/ben-mua/b1')).toBe('b1');
    expect(openBuyer(buyerAddress('b2'))).toBe('b2');
    expect(openBuyer('/ben-mua')).toBeNull();
    expect(openBuyer('/ben-mua/loc/loai-hinh=hotel')).toBeNull();
  });
});
