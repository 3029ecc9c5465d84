import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, FieldType } from '../../../../renderer/domain/records/field';
import { productFields } from '../../../../renderer/domain/records/product';
import { readTyped } from '../../../../renderer/domain/typing/read-typed';
import { readingOf } from '../../../../renderer/ui/fields/field-input';

const ofType = (type: FieldType): Field => ({ key: 'x', type, section: 'identity' });

describe('readingOf', () => {
  it.each<[FieldType, string, string]>([
    ['money', '90000', '90.000'],
    ['money', '1250000', '1.250.000'],
    ['money', '90.000', '90.000'],
    ['money', ' 90000 ', '90.000'],
    ['integer', '1200', '1.200'],
    ['date', '5/3/2028', '05/03/2028'],
    ['money', '', ''],
    ['money', 'chín mươi', ''],
    ['date', '5/', ''],
    ['date', '31/02/2028', ''],
  ])('%s «%s» → «%s»', (type, text, read) => {
    expect(readingOf(ofType(type), text)).toBe(read);
  });

  it('is read back to the value that was typed', () => {
    const price = productFields.find(({ key }) => key === 'retailPriceMin');
    if (!price) throw new Error('no price');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        const read = readingOf(price, String(value));
        expect(readTyped(price, read)).toEqual(readTyped(price, String(value)));
        expect(read.replaceAll('.', '')).toBe(String(value));
      }),
    );
  });
});
