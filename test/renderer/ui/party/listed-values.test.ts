import { describe, expect, it } from 'vitest';
import { blankBuyer, buyerKinds } from '../../../../renderer/domain/records/buyer';
import { blankProducer, producerKinds } from '../../../../renderer/domain/records/producer';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { kindLine, listedPhone, listedSigner, listedTaxCode } from '../../../../renderer/ui/party/listed-values';

const person = {
  ...blankProducer('p1'),
  kind: 'household' as const,
  phones: ['+84912345678'],
  taxCode: '012345678901',
  representative: 'Vừ Thị Say',
};

describe('what a list shows of a party', () => {
  it('masks a household and shows a company', () => {
    expect([listedPhone(person), listedTaxCode(person), listedSigner(person)]).toEqual([
      '**** *** 678',
      '*********901',
      'V. T. Say',
    ]);
    const company = { ...person, kind: 'company' as const, taxCode: '0100109106' };
    expect([listedPhone(company), listedTaxCode(company), listedSigner(company)]).toEqual([
      '0912 345 678',
      '0100109106',
      'Vừ Thị Say',
    ]);
  });

  it('shows the phone of a household that agreed', () => {
    expect(listedPhone({ ...person, contactPublic: true })).toBe('0912 345 678');
    expect(listedPhone({ ...person, phones: [] })).toBeNull();
  });

  it('shows the first phone of an organisation that buys, and masks a personal number', () => {
    const shop = { ...blankBuyer('b1'), phones: ['+842438253536', '+84912345678'], representative: 'Trần Thị Đào' };
    expect(listedPhone(shop)).toBe('024 3825 3536');
    expect(listedSigner(shop)).toBe('Trần Thị Đào');
    expect(listedPhone(blankBuyer('b1'))).toBeNull();
    expect(listedTaxCode({ ...shop, taxCode: '012345678901' })).toBe('*********901');
  });
});

describe('kindLine', () => {
  it('says what is not known where the kind is not', () => {
    expect(kindLine(dictionaries.vi, 'buyers', 'unknown')).toBe('Chưa rõ loại hình');
    expect(kindLine(dictionaries.en, 'producers', 'unknown')).toBe('Kind not known');
    expect(kindLine(dictionaries.vi, 'buyers', 'hotel')).toBe('Khách sạn');
  });

  it('has words of its own for each kind, in both languages', () => {
    for (const words of [dictionaries.vi, dictionaries.en]) {
      for (const [table, kinds] of [
        ['producers', producerKinds],
        ['buyers', buyerKinds],
      ] as const) {
        const lines = kinds.map((kind) => kindLine(words, table, kind));
        expect(new Set(lines).size).toBe(kinds.length);
        expect(lines.filter((line) => kinds.some((kind) => kind === line))).toEqual([]);
      }
    }
  });
});
