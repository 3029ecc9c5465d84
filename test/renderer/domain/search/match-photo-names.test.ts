import { describe, expect, it } from 'vitest';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { matchPhotoNames } from '../../../../renderer/domain/search/match-photo-names';

const products = [
  { ...blankProduct('x1', 'p1'), name: 'Chè', gtin: '8931234567890', traceCode: 'TQ-08-001' },
  { ...blankProduct('x2', 'p1'), name: 'Mật ong', gtin: null, traceCode: 'TQ-08-002' },
  { ...blankProduct('x3', 'p2'), name: 'Cam', gtin: '8930000000005', traceCode: null },
  { ...blankProduct('x4', 'p2'), name: 'Cam sấy', gtin: '8930000000005', traceCode: null },
  blankProduct('x5', 'p2'),
];

const match = (name: string) => matchPhotoNames([name], products)[0];

describe('photos that are called after codes (R11)', () => {
  it.each([
    ['8931234567890.jpg', 'x1', 0],
    ['8931234567890_1.JPG', 'x1', 1],
    ['8931234567890-2.jpeg', 'x1', 2],
    ['893 1234 567890 (3).png', 'x1', 3],
    ['tq-08-002.webp', 'x2', 0],
    ['TQ08002_12.jpg', 'x2', 12],
    ['8931234567890 mặt trước.jpg', 'x1', 0],
    ['8931234567890_hộp quà 2.jpg', 'x1', 2],
    ['TQ-08-002 (mặt sau).jpg', 'x2', 0],
    // The trace code ends in a number of its own.
    ['TQ-08-001.jpg', 'x1', 0],
  ])('%s', (name, productId, order) => {
    expect(match(name)).toEqual({ name, found: 'product', productId, order });
  });

  it('guesses nothing: no code, a part of one, a number too long for a count, or two products', () => {
    // One letter or a hyphen more may be another code.
    for (const name of ['TQ-08-002-hop.jpg', 'TQ-08-002 B.jpg', '8931234567890 hộp 250 g.jpg', 'chè mặt trước.jpg']) {
      expect(match(name), name).toEqual({ name, found: 'none' });
    }
    for (const name of ['IMG_2026.jpg', '893123456789.jpg', '8931234567890_123.jpg', '.jpg', 'Chè.jpg']) {
      expect(match(name), name).toEqual({ name, found: 'none' });
    }
    expect(match('8930000000005_1.jpg')).toEqual({ name: '8930000000005_1.jpg', found: 'several' });
  });
});
