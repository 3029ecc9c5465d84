import { describe, expect, it } from 'vitest';
import { partPackagingPrice } from '../../../../renderer/domain/intake/packaging-price';

describe('packaging and price in one cell', () => {
  it.each([
    ['Hộp 250g: 120.000đ/hộp', 'Hộp 250g', 120_000, 120_000],
    ['Chai 500ml, giá 150.000 đồng', 'Chai 500ml', 150_000, 150_000],
    ['Túi 5kg - 180k', 'Túi 5kg', 180_000, 180_000],
    ['Gói 500g: 45.000', 'Gói 500g', 45_000, 45_000],
    ['Túi hút chân không 1 kg giá bán 90.000-110.000đ/kg', 'Túi hút chân không 1 kg', 90_000, 110_000],
    ['120.000đ/hộp, hộp giấy 250g', '120.000đ/hộp, hộp giấy 250g', 120_000, 120_000],
  ])('%s', (text, packaging, min, max) => {
    expect(partPackagingPrice(text)).toMatchObject({ packaging, price: { min, max } });
  });

  it.each(['Gói 500g', 'Thùng 1000 gói', 'Chai 500ml 90.000đ; can 5 lít 600.000đ', 'Hộp 250g, giá thỏa thuận', ''])(
    'is left whole where no single price is sure: %s',
    (text) => {
      expect(partPackagingPrice(text)).toBeNull();
    },
  );
});
