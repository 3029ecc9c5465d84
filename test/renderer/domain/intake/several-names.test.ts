import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { severalNames } from '../../../../renderer/domain/intake/several-names';
import { type CellSketch, proposalOf, workbookOf } from '../../../support/intake-workbook';

describe('severalNames', () => {
  test.each([
    ['- Gạo nếp\n- Gạo tẻ', ['Gạo nếp', 'Gạo tẻ']],
    ['1. Gạo nếp\n2. Gạo tẻ', ['Gạo nếp', 'Gạo tẻ']],
    ['1. Gạo nếp 2. Gạo tẻ 3) Gạo lứt', ['Gạo nếp', 'Gạo tẻ', 'Gạo lứt']],
    ['- Gạo nếp - Gạo tẻ', ['Gạo nếp', 'Gạo tẻ']],
    ['• Gạo nếp\n• Gạo tẻ', ['Gạo nếp', 'Gạo tẻ']],
    ['Gạo nếp; Gạo tẻ', ['Gạo nếp', 'Gạo tẻ']],
    ['Gạo nếp + Gạo tẻ', ['Gạo nếp', 'Gạo tẻ']],
    ['Gạo Séng cù\nThảo quả khô\nMật ong rừng', ['Gạo Séng cù', 'Thảo quả khô', 'Mật ong rừng']],
    ['Gồm các sản phẩm:\n- Chè xanh\n- Chè đen', ['Chè xanh', 'Chè đen']],
    ['Gạo Séng cù, Thảo quả khô, Mật ong rừng', ['Gạo Séng cù', 'Thảo quả khô', 'Mật ong rừng']],
  ])('%j is a list', (text, expected) => {
    expect(severalNames(text)).toEqual(expected);
  });

  test.each([
    'Miến dong\nBình Liêu',
    'Bún khô\ngạo lứt',
    'Trà hoa vàng\nHộp 100g',
    'Nước mắm Phú Quốc\nloại đặc biệt',
    'Gạo ST25 (túi 5kg)',
    'Vitamin C + D3',
    'Trà túi lọc, vị gừng',
    'Chả mực Hạ Long - Quảng Ninh',
    'Rượu 1.5 lít',
    'Ruốc hàu Vân Đồn; loại 1',
    'Giò lụa; gói 500g',
    'Trà hoa vàng khô\nĐã được công nhận năm 2024',
    'Nước mắm cá cơm\nXuất xứ: Việt Nam',
    '',
  ])('%j is one name', (text) => {
    expect(severalNames(text)).toEqual([text]);
  });

  test('what is no list comes back as typed; a list has names of letters only', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const names = severalNames(text);
        if (names.length === 1) expect(names).toEqual([text]);
        else expect(names.every((name) => /\p{L}{2}/u.test(name) && text.includes(name))).toBe(true);
      }),
    );
  });
});

describe('a row of several products', () => {
  const head: readonly CellSketch[] = ['TT', 'Chủ thể', 'Sản phẩm', 'Sao', 'Giá', 'Quy cách', 'Điện thoại'];
  const products = (row: readonly CellSketch[]) =>
    proposalOf(workbookOf({ rows: [head, row, [2, 'HTX Ong', 'Mật', '3 sao', 70_000, 'Chai', '0911000002']] }))
      .products;

  test('what has one part for each is shared out, the rest belongs to all', () => {
    const found = products([
      1,
      'HTX Chè',
      '1. Chè xanh\n2. Chè đen',
      '3 sao\n4 sao',
      '50.000đ',
      'Gói\nHộp',
      '0911000001',
    ]);
    expect(
      found.map(({ values, certificates }) => [
        values.name,
        certificates[0]?.rawStars,
        values.retailPriceMin,
        values.packaging,
      ]),
    ).toEqual([
      ['Chè xanh', 3, 50_000, 'Gói'],
      ['Chè đen', 4, 50_000, 'Hộp'],
      ['Mật', 3, 70_000, 'Chai'],
    ]);
  });

  test('two telephones are the producer’s, not one for each product', () => {
    const proposal = proposalOf(
      workbookOf({
        rows: [head, [1, 'HTX Chè', 'Chè xanh; Chè đen', '3 sao; 4 sao', 1000, 'Gói', '0911000001\n0911000003']],
      }),
    );
    expect(proposal.producers[0]?.values.phones).toEqual(['+84911000001', '+84911000003']);
    expect(proposal.products.map(({ certificates }) => certificates[0]?.rawStars)).toEqual([3, 4]);
    expect(proposal.issues.map(({ code }) => code)).toContain('several-products');
  });
});
