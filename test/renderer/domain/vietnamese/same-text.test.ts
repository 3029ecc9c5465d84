import { describe, expect, it } from 'vitest';
import { comparable, sameText } from '../../../../renderer/domain/vietnamese/same-text';

describe('sameText', () => {
  it.each([
    ['Thuận Hoà', 'THUẬN HÒA'],
    ['Thuỷ\u00a0Tiên ', 'thủy tiên'],
    ['Ðông Anh', 'Đông Anh'],
    ['Hòa'.normalize('NFD'), 'Hòa'],
  ])('%j is %j', (a, b) => {
    expect(sameText(a, b)).toBe(true);
  });

  it.each([
    ['Tân Tiến', 'Tân Tiên'],
    ['Đà', 'Da'],
    ['Hòa 2', 'Hòa'],
  ])('%j is not %j', (a, b) => {
    expect(sameText(a, b)).toBe(false);
  });

  it('keeps marks in the comparable form', () => {
    expect(comparable(' Mật  Ong ')).toBe('mật ong');
  });
});
