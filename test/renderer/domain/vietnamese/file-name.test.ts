import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainFileName } from '../../../../renderer/domain/vietnamese/file-name';

describe('plainFileName', () => {
  it.each([
    ['Biên bản 07: HTX Hồng Thái', 'Bien ban 07 - HTX Hong Thai.pdf'],
    ['Đường về/bản Đắk  Lắk', 'Duong ve - ban Dak Lak.pdf'],
    ['Siêu thị «Xanh» 100% "ngon"?', 'Sieu thi Xanh 100 ngon.pdf'],
    ['..  -', 'OCOP.pdf'],
    ['', 'OCOP.pdf'],
  ])('%s → %s', (words, name) => {
    expect(plainFileName(words, 'pdf')).toBe(name);
  });

  it('never makes a name that a system refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        const name = plainFileName(words, 'xlsx');
        expect(name).toMatch(/^[A-Za-z0-9_()&+,][A-Za-z0-9 ._()&+,-]*\.xlsx$/);
        expect(name.length).toBeLessThanOrEqual(115);
        expect(name).not.toMatch(/[ .]\.xlsx$/);
      }),
    );
  });
});
