import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskAccount, maskPersonName, maskPhone, maskTaxCode } from '../../../../renderer/domain/masking/mask-text';

const digitsOf = (text: string) => text.replace(/\D/g, '');
const code = fc.stringMatching(/^\d{9,14}$/);

describe('masks, for any number', () => {
  it('let through the last three digits and no more', () => {
    fc.assert(
      fc.property(code, (digits) => {
        for (const masked of [maskTaxCode(digits), maskAccount(digits), maskPhone(`+84${digits.slice(0, 9)}`)]) {
          expect(digitsOf(masked)).toHaveLength(3);
        }
        expect(maskTaxCode(digits)).toHaveLength(digits.length);
        expect(digits.endsWith(digitsOf(maskTaxCode(digits)))).toBe(true);
      }),
    );
  });

  it('are the same for two people who differ before the last three digits', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{9}$/),
        fc.stringMatching(/^\d{9}$/),
        fc.stringMatching(/^\d{3}$/),
        (a, b, tail) => {
          expect(maskTaxCode(a + tail)).toBe(maskTaxCode(b + tail));
        },
      ),
    );
  });

  it('let through the given name only', () => {
    const word = fc.constantFrom('Nguyễn', 'Trần', 'Thị', 'Văn', 'Lan', 'Hùng');
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 4 }), (words) => {
        const masked = maskPersonName(words.join(' ')).split(' ');
        expect(masked.at(-1)).toBe(words.at(-1));
        for (const initial of masked.slice(0, -1)) expect(initial).toMatch(/^\p{L}\.$/u);
      }),
    );
  });
});
