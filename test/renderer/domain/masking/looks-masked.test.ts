import fc from 'fast-check';
import { expect, it } from 'vitest';
import { looksMasked } from '../../../../renderer/domain/masking/looks-masked';
import {
  maskAccount,
  maskEmail,
  maskPersonName,
  maskPhone,
  maskTaxCode,
} from '../../../../renderer/domain/masking/mask-text';

it('knows what every mask leaves', () => {
  expect(looksMasked('taxCode', maskTaxCode('001099012345'))).toBe(true);
  expect(looksMasked('phones', maskPhone('+84912345678'))).toBe(true);
  expect(looksMasked('email', maskEmail('thu@vidu.vn'))).toBe(true);
  expect(looksMasked('bankAccount', maskAccount('19001234567'))).toBe(true);
  const word = fc.constantFrom('Nguyễn', 'Đỗ', 'Vàng', 'Thị', 'Ân', 'Mỷ', 'H’Hen', 'Lan');
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 4 }), (words) => {
      const name = words.join(' ');
      expect(looksMasked('personName', name)).toBe(false);
      // A given name with a sign of its own is left alone: better one that passes than one that is refused.
      if (/^\p{L}+$/u.test(words.at(-1) ?? '')) expect(looksMasked('personName', maskPersonName(name))).toBe(true);
    }),
  );
});

it('takes no value for a mask', () => {
  for (const [type, text] of [
    ['taxCode', '001099012345'],
    ['phones', '0912 345 678'],
    ['email', 'n.t.lan@vidu.vn'],
    ['personName', 'Lan'],
    ['personName', 'TS. Nguyễn Thị Lan'],
    ['bankAccount', '1900 1234 567'],
  ] as const)
    expect(looksMasked(type, text)).toBe(false);
});
