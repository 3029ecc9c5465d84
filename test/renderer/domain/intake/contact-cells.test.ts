import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddressAndPhone, readContact } from '../../../../renderer/domain/intake/contact-cells';
import { proposalOf, workbookOf } from '../../../support/intake-workbook';
import { taxCode } from '../../../support/torture/tax-code';

const code = taxCode(7);
const nothing = { person: null, taxCode: null, email: null };

describe('readContact', () => {
  test.each([
    ['Nguyễn Văn An - 0912 345 678', { person: 'Nguyễn Văn An' }],
    ['0912345678 (chị Hoa)', { person: 'chị Hoa' }],
    ['A. Quang: 0911.000.411', { person: 'A. Quang' }],
    ['Ông Lò Văn Pành\nĐT: 0911000411', { person: 'Ông Lò Văn Pành' }],
    [`MST: ${code}\nĐT: 0911000411`, { taxCode: code }],
    [`Mã số thuế ${code}-001; SĐT 0911000411`, { taxCode: `${code}-001` }],
    [`${code} / 0911000411`, { taxCode: code }],
    ['0911000411, htx@example.com', { email: 'htx@example.com' }],
  ])('%j', (text, expected) => {
    const { phones, ...found } = readContact(text);
    expect(found).toEqual({ ...nothing, ...expected });
    expect(phones).toContain('0911000411'.slice(0, 3));
  });

  test.each([
    '0911000411',
    '0911 000 411 / 0263 3812345',
    'Zalo: 0911000411',
    'Hotline 1900 1234',
    '(024) 38 123 456 máy lẻ 12',
    'Đang cập nhật',
    'Nguyễn Văn An',
  ])('«%s» has nothing besides telephones', (text) => {
    expect(readContact(text)).toEqual({ ...nothing, phones: text });
  });

  test('two telephones that both look like tax codes are left alone', () => {
    expect(readContact(`${code} - ${taxCode(8)}`).taxCode).toBeNull();
  });

  test('of two telephones none is a tax code, although one in eleven passes its check', () => {
    // 0912003103 passes.
    expect(readContact('0912003103, 0912003104', false).taxCode).toBeNull();
    expect(readContact(`${code}, 0912003104`, false).taxCode).toBe(code);
    const [producer] = proposalOf(
      workbookOf({
        rows: [
          ['STT', 'Sản phẩm', 'Chủ thể', 'Điện thoại', 'Sao'],
          [1, 'Kẹo dừa', 'HTX Dừa', '0912003103, 0912003104', 3],
        ],
      }),
    ).producers;
    expect(producer?.values).toMatchObject({ phones: ['+84912003103', '+84912003104'] });
    expect(producer?.values.taxCode).toBeUndefined();
  });

  test('never throws, and never takes digits away that it does not name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const { phones, taxCode: found, email } = readContact(text);
        const digits = (part: string | null): number => part?.match(/\d/g)?.length ?? 0;
        expect(digits(phones) + digits(found) + digits(email)).toBeGreaterThanOrEqual(digits(text));
      }),
    );
  });
});

describe('readAddressAndPhone', () => {
  test.each([
    ['xã Ninh Châu, tỉnh Quảng Trị, ĐT: 0911000911', 'xã Ninh Châu, tỉnh Quảng Trị', '0911000911'],
    ['Thôn 3, xã Tà Xùa, Sơn La - 0911 000 911', 'Thôn 3, xã Tà Xùa, Sơn La', '0911 000 911'],
    ['phường Mỹ Tho (Điện thoại 0911.000.911)', 'phường Mỹ Tho', '0911.000.911'],
    ['xã Tà Xùa\n0911000911 / 0911000912', 'xã Tà Xùa', '0911000911 / 0911000912'],
  ])('%j', (text, address, phone) => {
    expect(readAddressAndPhone(text)).toEqual({ address, phone });
  });

  test.each(['xã Tà Xùa, tỉnh Sơn La', 'Số 12, đường 30/4, phường 5', '0911000911', 'HTX Chè 0911000911', ''])(
    '%j is not both',
    (text) => {
      expect(readAddressAndPhone(text)).toBeNull();
    },
  );

  test.each(['Địa chỉ, điện thoại', 'Địa chỉ'])('under «%s» the place and the telephone are both read', (heading) => {
    const rows = [
      ['STT', 'Tên sản phẩm', 'Chủ thể', heading, 'Hạng sao'],
      [1, 'Chè', 'HTX Chè', 'xã Tà Xùa, tỉnh Sơn La, ĐT: 0911000411', 3],
      [2, 'Mật', 'HTX Ong', 'xã Tô Múa, tỉnh Sơn La, ĐT: 0911000412', 3],
    ];
    expect(proposalOf(workbookOf({ rows })).producers[0]).toMatchObject({
      place: { commune: 'Tà Xùa', province: 'Sơn La' },
      values: { phones: ['+84911000411'], addressText: 'xã Tà Xùa, tỉnh Sơn La' },
    });
  });
});

describe('columns of contacts', () => {
  const read = (heading: string, text: string) =>
    proposalOf(
      workbookOf({
        rows: [
          ['STT', 'Tên sản phẩm', 'Chủ thể', heading, 'Hạng sao'],
          [1, 'Chè', 'HTX Chè Tà Xùa', text, 3],
          [2, 'Mật', 'HTX Ong Tà Xùa', text.replace(code, taxCode(9)), 3],
        ],
      }),
    ).producers[0]?.values;

  test.each(['MST/Điện thoại', 'Điện thoại, MST', 'Liên hệ', 'Mã số thuế - SĐT'])('«%s»: both are read', (heading) => {
    expect(read(heading, `MST: ${code} - ĐT: 0911000411`)).toMatchObject({ taxCode: code, phones: ['+84911000411'] });
  });

  test('a person beside the telephone is whom to ask for', () => {
    expect(read('Liên hệ', 'Lê Thị Hoa, 0911000411')).toMatchObject({
      representative: 'Lê Thị Hoa',
      phones: ['+84911000411'],
    });
  });
});
