import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareProducers, producerIdentity } from '../../../../renderer/domain/intake/producer-identity';
import { similarity } from '../../../../renderer/domain/intake/similarity';
import { type CellSketch, proposalOf, workbookOf } from '../../../support/intake-workbook';

interface Mention {
  readonly name: string;
  readonly taxCode?: string;
  readonly phones?: readonly string[];
  readonly commune?: string;
  readonly province?: string;
}

const identity = ({ name, taxCode, phones, commune, province }: Mention) =>
  producerIdentity(
    { name, ...(taxCode === undefined ? {} : { taxCode }), ...(phones === undefined ? {} : { phones }) },
    { ...(commune === undefined ? {} : { commune }), ...(province === undefined ? {} : { province }) },
  );
const compare = (a: Mention, b: Mention) => compareProducers(identity(a), identity(b));

const phone = ['+84911000001'];
const otherPhone = ['+84911000002'];
const here = { commune: 'Bắc Sơn', province: 'Lạng Sơn' };

describe('compareProducers', () => {
  test.each<[string, Mention, Mention, string]>([
    [
      'short and long kind, same tax code',
      { name: 'HTX Hồng Lũng Vài', taxCode: '0188202011' },
      { name: 'Hợp tác xã Hồng Lũng Vài', taxCode: '0188202011' },
      'same',
    ],
    [
      'a short form inside, same tax code',
      { name: 'HTX TS Rừng Đước', taxCode: '1' },
      { name: 'HTX Thủy sản Rừng Đước', taxCode: '1' },
      'same',
    ],
    [
      'quite other names under one tax code',
      { name: 'HTX Chè', taxCode: '0188202011' },
      { name: 'Công ty Mật Ong Rừng', taxCode: '0188202011' },
      'doubt',
    ],
    [
      'numbers in names, one tax code',
      { name: 'THT Khe Mơ 1', taxCode: '1' },
      { name: 'THT Khe Mơ 2', taxCode: '1' },
      'doubt',
    ],
    [
      'a tone forgotten, same phone',
      { name: 'Cơ sở Sáu Lành', phones: phone },
      { name: 'Cơ sở Sáu Lanh', phones: phone },
      'same',
    ],
    [
      'one phone for two producers (an officer’s own)',
      { name: 'HTX Chè', phones: phone },
      { name: 'HTX Mật Ong', phones: phone },
      'other',
    ],
    [
      'same phone, other tax code',
      { name: 'HTX Chè', phones: phone, taxCode: '0188202011' },
      { name: 'HTX Chè', phones: phone, taxCode: '0188202029' },
      'other',
    ],
    ['same name and commune', { name: 'HTX Chè', ...here }, { name: 'Hợp tác xã Chè', ...here }, 'same'],
    ['tone placement is no difference', { name: 'HTX Thủy Hóa', ...here }, { name: 'HTX Thuỷ Hoá', ...here }, 'same'],
    [
      'same name in another commune',
      { name: 'HTX Đồng Tâm', ...here },
      { name: 'HTX Đồng Tâm', commune: 'Nam Đàn', province: 'Lạng Sơn' },
      'other',
    ],
    [
      'same name in another province',
      { name: 'HTX Đồng Tâm', province: 'Nghệ An' },
      { name: 'HTX Đồng Tâm', province: 'Đồng Tháp' },
      'other',
    ],
    ['one tone apart', { name: 'HTX Bưởi Tân Hưng', ...here }, { name: 'HTX Bưởi Tân Hùng', ...here }, 'other'],
    ['numbers apart', { name: 'Tổ hợp tác Ong 1', ...here }, { name: 'Tổ hợp tác Ong 2', ...here }, 'other'],
    ['without marks, same commune', { name: 'HTX Tan Hung', ...here }, { name: 'HTX Tân Hưng', ...here }, 'doubt'],
    [
      'same name, no place, other phones',
      { name: 'HTX Đồng Tâm', phones: phone },
      { name: 'HTX Đồng Tâm', phones: otherPhone },
      'doubt',
    ],
    ['same name, no place, nothing else', { name: 'HTX Đồng Tâm' }, { name: 'HTX Đồng Tâm' }, 'same'],
    [
      'same name and commune, second phone',
      { name: 'HTX Chè', phones: phone, ...here },
      { name: 'HTX Chè', phones: otherPhone, ...here },
      'same',
    ],
  ])('%s', (_, a, b, verdict) => {
    expect(compare(a, b).verdict).toBe(verdict);
    expect(compare(b, a).verdict).toBe(verdict);
  });

  test('reasons are given in words of the officer', () => {
    expect(
      compare(
        { name: 'HTX A Xanh', taxCode: '1', phones: phone },
        { name: 'Hợp tác xã A Xanh', taxCode: '1', phones: phone },
      ).reasons,
    ).toEqual(['tax-code', 'phone']);
    expect(compare({ name: 'HTX A Xanh', ...here }, { name: 'HTX A Xanh', ...here }).reasons).toEqual([
      'name-and-place',
    ]);
  });

  test('is symmetric and takes everything for itself', () => {
    const mention = fc.record({
      name: fc.constantFrom(
        'HTX Chè',
        'Hợp tác xã Chè',
        'HTX Che',
        'Cty Mật 1',
        'Cty Mật 2',
        'HTX Tân Hưng',
        'HTX Tân Hùng',
      ),
      taxCode: fc.option(fc.constantFrom('0188202011', '0188202029'), { nil: undefined }),
      phones: fc.option(fc.constantFrom(phone, otherPhone), { nil: undefined }),
      commune: fc.option(fc.constantFrom('Bắc Sơn', 'Nam Đàn'), { nil: undefined }),
    });
    const clean = (value: object): Mention => JSON.parse(JSON.stringify(value)) as Mention;
    fc.assert(
      fc.property(mention, mention, (a, b) => {
        expect(compare(clean(a), clean(b)).verdict).toBe(compare(clean(b), clean(a)).verdict);
        expect(compare(clean(a), clean(a)).verdict).toBe('same');
      }),
    );
  });
});

const head: readonly CellSketch[] = [
  'TT',
  'Chủ thể',
  'Xã',
  'Tỉnh',
  'Điện thoại',
  'MST',
  'Sản phẩm',
  'Quy cách',
  'Giá',
  'Số QĐ',
  'Sao',
];
const listed = (...rows: readonly (readonly CellSketch[])[]) => proposalOf(workbookOf({ rows: [head, ...rows] }));

describe('inside one file', () => {
  test('spellings of one producer become one, and are reported', () => {
    const proposal = listed(
      [1, 'HTX Hồng', 'Bắc Sơn', 'Lạng Sơn', '0911000201', '0188202011', 'Hồng giòn', null, 60_000, null, 4],
      [2, 'Hợp tác xã Hồng', 'Bắc Sơn', 'Lạng Sơn', '0911000299', '0188202011', 'Hồng treo', null, 350_000, null, 3],
    );
    expect(proposal.producers).toHaveLength(1);
    expect(proposal.producers[0]?.values.phones).toEqual(['+84911000201', '+84911000299']);
    expect(proposal.duplicates).toEqual([
      {
        kind: 'producer',
        certain: true,
        reasons: ['tax-code'],
        members: [
          { sheet: 'Sheet1', row: 2, name: 'HTX Hồng' },
          { sheet: 'Sheet1', row: 3, name: 'Hợp tác xã Hồng' },
        ],
      },
    ]);
  });

  test('a producer repeated word for word is no duplicate to report', () => {
    const row = (no: number, product: string): readonly CellSketch[] => [
      no,
      'HTX Hồng',
      'Bắc Sơn',
      'Lạng Sơn',
      '0911000201',
      null,
      product,
      null,
      60_000,
      null,
      4,
    ];
    const proposal = listed(row(1, 'A giòn'), row(2, 'B giòn'), row(3, 'C giòn'));
    expect(proposal.producers[0]?.rows.map((at) => at.row)).toEqual([2, 3, 4]);
    expect(proposal.duplicates).toEqual([]);
  });

  test('look-alikes stay apart; a doubt is reported as one', () => {
    const proposal = listed(
      [1, 'HTX Đồng Tâm', null, null, '0911000201', null, 'Sắn', null, 60_000, null, 4],
      [2, 'HTX Đồng Tâm', null, null, '0911000299', null, 'Quýt', null, 60_000, null, 4],
    );
    expect(proposal.producers).toHaveLength(2);
    expect(proposal.duplicates).toMatchObject([{ certain: false, reasons: ['same-name'] }]);
  });

  test('two values of one producer: the first stays, the second is told', () => {
    const rows: readonly (readonly CellSketch[])[] = [
      ['TT', 'Chủ thể', 'Xã', 'Tỉnh', 'Email', 'Sản phẩm'],
      [1, 'HTX Hồng', 'Bắc Sơn', 'Lạng Sơn', 'a@x.vn', 'A giòn'],
      [2, 'HTX Hồng', 'Bắc Sơn', 'Lạng Sơn', 'b@x.vn', 'B giòn'],
    ];
    const proposal = proposalOf(workbookOf({ rows }));
    expect(proposal.producers[0]?.values.email).toBe('a@x.vn');
    expect(proposal.issues).toMatchObject([{ code: 'producer-differs', row: 3, found: 'b@x.vn', expected: 'a@x.vn' }]);
  });
});

describe('products of one producer', () => {
  const product = (
    name: string,
    packaging: string | null,
    price: number,
    decision: string | null = null,
    stars = 3,
  ): readonly CellSketch[] => [
    1,
    'HTX Dừa',
    'Mỏ Cày',
    'Vĩnh Long',
    '0911000208',
    null,
    name,
    packaging,
    price,
    decision,
    stars,
  ];

  test('capitals and tone placement are the same product, reported and counted once', () => {
    const proposal = listed(product('Kẹo hoà tan', null, 5000), product('KẸO HÒA TAN', null, 5000));
    expect(proposal.products).toHaveLength(1);
    expect(proposal.repeated).toEqual([{ at: { sheet: 'Sheet1', row: 3 }, productKey: 'product-1', differs: false }]);
    expect(proposal.duplicates).toMatchObject([{ kind: 'product', certain: true }]);
  });

  test('dừa and dứa are two products', () => {
    const proposal = listed(product('Mứt dừa non', null, 5000), product('Mứt dứa non', null, 5000));
    expect(proposal.products).toHaveLength(2);
    expect(proposal.duplicates).toEqual([]);
  });

  test('a name without marks may be either: told, never joined', () => {
    const proposal = listed(product('Mứt dừa non', null, 5000), product('Mut dua non', null, 5000));
    expect(proposal.products).toHaveLength(2);
    expect(proposal.duplicates).toMatchObject([{ kind: 'product', certain: false }]);
  });

  test('another packaging is another product, a missing one is not', () => {
    expect(listed(product('Kẹo', 'Hộp 100 g', 5000), product('Kẹo', 'Hộp 200 g', 9000)).products).toHaveLength(2);
    expect(listed(product('Kẹo', 'Hộp 100 g', 5000), product('Kẹo', null, 5000)).products).toHaveLength(1);
  });

  test('other values wait for the officer; a later decision is the next certificate', () => {
    expect(listed(product('Kẹo', null, 5000), product('Kẹo', null, 9000)).repeated).toMatchObject([{ differs: true }]);
    const upgraded = listed(product('Kẹo', null, 5000, '1/QĐ-UBND', 3), product('Kẹo', null, 5000, '9/QĐ-UBND', 4));
    expect(upgraded.repeated).toMatchObject([{ differs: false }]);
    expect(upgraded.products[0]?.certificates.map((each) => [each.decision?.number, each.rawStars])).toEqual([
      ['1/QĐ-UBND', 3],
      ['9/QĐ-UBND', 4],
    ]);
  });
});

test('similarity: 1 for the same, 0 for nothing in common, in between for the rest', () => {
  expect(similarity('rung duoc', 'rung duoc')).toBe(1);
  expect(similarity('abc', 'xyz')).toBe(0);
  expect(similarity('a', 'ab')).toBe(0);
  expect(similarity('ts rung duoc', 'thuy san rung duoc')).toBeGreaterThan(0.6);
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const score = similarity(a, b);
      expect(score).toBe(similarity(b, a));
      expect(score >= 0 && score <= 1).toBe(true);
    }),
  );
});
