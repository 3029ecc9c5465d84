import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseLine, normaliseText } from '../../../../renderer/domain/vietnamese/normalise-text';

describe('normaliseText', () => {
  it('composes decomposed text', () => {
    const composed = 'Địa chỉ: xã Quảng Trực, tỉnh Lâm Đồng';
    expect(normaliseText(composed.normalize('NFD'))).toBe(composed);
    expect(normaliseText(composed)).toBe(composed);
  });

  it('replaces the signs that only look like Đ', () => {
    expect(normaliseText('\u00d0ồng Nai, \u0189à Nẵng, \u00f0i, \u0256i')).toBe('Đồng Nai, Đà Nẵng, đi, đi');
    expect(
      normaliseText('\u00d0\u0189')
        .split('')
        .map((sign) => sign.codePointAt(0)),
    ).toEqual([0x110, 0x110]);
  });

  it('drops what nobody sees and makes odd spaces plain', () => {
    expect(normaliseText('\ufeffChè\u00a0Shan\u200b \u00adtuyết\u2009cổ\tthụ')).toBe('Chè Shan tuyết cổ thụ');
  });

  it('drops marks that turn a name round: a register would show «oảđ» where a paper prints «đảo»', () => {
    expect(normaliseLine('HTX \u202eđảo\u202c \u2067Cô Tô\u2069\u200f')).toBe('HTX đảo Cô Tô');
  });

  it('keeps line breaks, because a cell may hold one phone per line', () => {
    expect(normaliseText(' 0912 345 678 \r\n  0987 654 321 ')).toBe('0912 345 678\n0987 654 321');
  });

  it('is idempotent and always NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
      }),
    );
  });

  it('keeps every Vietnamese letter as it is', () => {
    const letters = 'ăâđêôơưĂÂĐÊÔƠƯ áàảãạ ắằẳẵặ ấầẩẫậ éèẻẽẹ ếềểễệ íìỉĩị óòỏõọ ốồổỗộ ớờởỡợ úùủũụ ứừửữự ýỳỷỹỵ';
    expect(normaliseText(letters)).toBe(letters);
  });
});

describe('normaliseLine', () => {
  it('joins the lines of a wrapped cell', () => {
    expect(normaliseLine('Hợp tác xã\nnông nghiệp \n Tân Tiến')).toBe('Hợp tác xã nông nghiệp Tân Tiến');
  });
});
