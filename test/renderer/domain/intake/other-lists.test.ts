import { describe, expect, test } from 'vitest';
import { readBand } from '../../../../renderer/domain/intake/band-meaning';
import type { IntakeProposal } from '../../../../renderer/domain/intake/intake-proposal';
import { placeOfAddress } from '../../../../renderer/domain/intake/place-texts';
import { isTotalText } from '../../../../renderer/domain/intake/row-words';
import { type CellSketch, merge, proposalOf, type SheetSketch, workbookOf } from '../../../support/intake-workbook';

const read = (...sheets: readonly SheetSketch[]): IntakeProposal => proposalOf(workbookOf(...sheets));
const ranks = (proposal: IntakeProposal) =>
  proposal.products.map(({ values, certificates }) => [values.name, certificates[0]?.rawStars ?? null]);
const places = (proposal: IntakeProposal) => proposal.producers.map(({ values, place }) => [values.name, place]);
const head: readonly CellSketch[] = ['STT', 'Tên sản phẩm', 'Chủ thể', 'Giá bán'];

describe('positions of signers', () => {
  test('«Giám đốc» under «Chức vụ» does not end a list of producers', () => {
    const { tables, producers } = read({
      rows: [
        ['STT', 'Tên đơn vị', 'Người đại diện', 'Chức vụ', 'Số ĐT'],
        [1, 'HTX A', 'Ông Lê Văn B', 'Giám đốc', '0912345678'],
        [2, 'Công ty CP C', 'Bà Trần Thị D', 'Chủ tịch HĐQT', '0912345679'],
      ],
    });
    expect(tables[0]?.counts.data).toBe(2);
    expect(producers.map(({ values }) => [values.representative, values.representativeTitle])).toEqual([
      ['Lê Văn B', 'Giám đốc'],
      ['Trần Thị D', 'Chủ tịch HĐQT'],
    ]);
  });

  test('signatures under an uncounted list do', () => {
    const { tables } = read({
      rows: [
        ['Tên sản phẩm', 'Chủ thể', 'Chức vụ', 'Hạng'],
        ['Mật ong', 'HTX Ong', 'Giám đốc', '3 sao'],
        ['Chè', 'HTX Chè', 'Giám đốc', '4 sao'],
        [],
        ['Người lập biểu', null, 'GIÁM ĐỐC'],
        ['Nguyễn A', null, 'Trần B'],
      ],
    });
    expect(tables[0]?.counts).toMatchObject({ data: 2, note: 2 });
  });
});

describe('ranks in bands and titles', () => {
  test('«4 SAO» alone is a rank, not the fourth band of «SAO»', () => {
    const rows = [head, [null, '5 SAO'], [1, 'A một', 'HTX A', 9000], [null, '4 SAO'], [2, 'A hai', 'HTX B', 9000]];
    expect(ranks(read({ rows }))).toEqual([
      ['A một', 5],
      ['A hai', 4],
    ]);
  });

  test('an empty cell in a column of ranks stays unknown under a title or a band of one rank', () => {
    const rows = [
      ['DANH SÁCH SẢN PHẨM OCOP ĐẠT 4 SAO NĂM 2025'],
      [...head, 'Hạng sao'],
      [null, '5 SAO'],
      [1, 'A một', 'HTX A', 9000, '3 sao'],
      [2, 'A hai', 'HTX B', 9000, null],
      [3, 'A ba', 'HTX C', 9000, '4 sao'],
    ];
    expect(ranks(read({ rows }))).toEqual([
      ['A một', 3],
      ['A hai', null],
      ['A ba', 4],
    ]);
  });

  test.each([
    ['I. SẢN PHẨM 3 SAO', 3],
    ['DANH SÁCH SẢN PHẨM OCOP ĐẠT 4 SAO NĂM 2025', 4],
    ['DANH SÁCH SẢN PHẨM ĐẠT TỪ 3 SAO TRỞ LÊN', null],
    ['DANH SÁCH SẢN PHẨM OCOP 3 SAO, 4 SAO', null],
    ['DANH SÁCH SẢN PHẨM OCOP 3, 4 SAO', null],
    ['DANH SÁCH SẢN PHẨM ĐỀ NGHỊ CÔNG NHẬN 4 SAO', null],
    ['DANH SÁCH SẢN PHẨM TIỀM NĂNG 5 SAO', null],
  ])('the title «%s»', (title, stars) => {
    expect(ranks(read({ rows: [[title], head, [1, 'Bánh', 'HTX Bánh', 9000]] }))).toEqual([['Bánh', stars]]);
  });

  test('each table under its own title', () => {
    const rows = [
      ['I. SẢN PHẨM 3 SAO'],
      head,
      [1, 'A một', 'HTX A', 9000],
      [],
      ['II. SẢN PHẨM 4 SAO'],
      head,
      [1, 'B một', 'HTX A', 9000],
    ];
    expect(ranks(read({ rows }))).toEqual([
      ['A một', 3],
      ['B một', 4],
    ]);
  });

  test('the rank of the cell is stronger than that of the title', () => {
    const rows = [['SẢN PHẨM ĐẠT 4 SAO'], ['STT', 'Tên sản phẩm', 'Chủ thể', 'Sao'], [1, 'Bánh', 'HTX Bánh', 3]];
    expect(ranks(read({ rows }))).toEqual([['Bánh', 3]]);
  });

  test('columns for crosses are ranks, whatever the total under them counts', () => {
    const rows = [
      ['STT', 'Tên sản phẩm', 'Chủ thể', 'Phân hạng', null, null],
      [null, null, null, '3 sao', '4 sao', '5 sao'],
      [1, 'A gạo', 'HTX A', 'x', null, null],
      [2, 'B gạo', 'HTX B', null, 'X', null],
      [3, 'C gạo', 'HTX C', null, null, 'x'],
      [null, 'Tổng cộng', null, 12, 7, 0],
    ];
    const merges = [merge(1, 1, 2), merge(1, 2, 2), merge(1, 3, 2), merge(1, 4, 1, 6)];
    expect(ranks(read({ rows, merges }))).toEqual([
      ['A gạo', 3],
      ['B gạo', 4],
      ['C gạo', 5],
    ]);
  });
});

describe('sheets and bands of districts', () => {
  const list = (product: string, producer: string, commune: string): readonly (readonly CellSketch[])[] => [
    ['TT', 'Sản phẩm', 'Chủ thể', 'Xã', 'Sao'],
    [1, product, producer, commune, 4],
  ];

  test('the name of the sheet is the district of its rows', () => {
    const proposal = read(
      { name: 'H. Mộc Châu', rows: list('Mật ong', 'HTX Ong', 'Tân Lập') },
      { name: 'Huyện Bắc Yên', rows: list('Chè', 'HTX Chè', 'Tà Xùa') },
      { name: 'TP Sơn La', rows: list('Cà phê', 'HTX Cà phê', 'Chiềng An') },
      { name: 'Sheet4', rows: list('Gạo', 'HTX Gạo', 'Mường La') },
    );
    expect(places(proposal)).toEqual([
      ['HTX Ong', { district: 'Mộc Châu', commune: 'Tân Lập' }],
      ['HTX Chè', { district: 'Bắc Yên', commune: 'Tà Xùa' }],
      ['HTX Cà phê', { district: 'Sơn La', commune: 'Chiềng An' }],
      ['HTX Gạo', { commune: 'Mường La' }],
    ]);
  });

  test('a town named like its province ends the district before it', () => {
    const rows = [
      ['DANH MỤC SẢN PHẨM OCOP TỈNH SƠN LA'],
      ['TT', 'Sản phẩm', 'Chủ thể', 'Xã', 'Sao'],
      ['I', 'HUYỆN MỘC CHÂU'],
      [1, 'Chè', 'HTX Chè', 'Tân Lập', 4],
      ['II', 'TP. SƠN LA'],
      [1, 'Cà phê', 'HTX Cà phê', 'Chiềng An', 3],
    ];
    expect(places(read({ rows }))).toEqual([
      ['HTX Chè', { province: 'Sơn La', district: 'Mộc Châu', commune: 'Tân Lập' }],
      ['HTX Cà phê', { province: 'Sơn La', district: 'Sơn La', commune: 'Chiềng An' }],
    ]);
  });

  test('a new province ends the district of the one before', () => {
    const rows = [
      ['TT', 'Sản phẩm', 'Chủ thể', 'Sao'],
      ['I', 'Huyện Mộc Châu'],
      [1, 'Chè', 'HTX Chè', 4],
      ['II', 'Tỉnh Lai Châu'],
      [1, 'Rượu', 'HTX Rượu', 3],
    ];
    expect(places(read({ rows }))[1]).toEqual(['HTX Rượu', { province: 'Lai Châu' }]);
  });

  test.each([
    ['Thành phố Cần Thơ', 'province'],
    ['TP. Hồ Chí Minh', 'province'],
    ['Thành phố Thái Nguyên', 'district'],
    ['Thị xã Mộc Châu', 'district'],
    ['X. Tà Xùa', 'commune'],
    ['H. Bắc Yên', 'district'],
    ['4 SAO', 'stars'],
    ['II. NHÓM ĐỒ UỐNG', 'group'],
  ])('«%s» is a band of kind %s', (text, kind) => {
    expect(readBand(text).kind).toBe(kind);
  });
});

describe('groups, headings, addresses', () => {
  test('sheets named by group', () => {
    const rows = (product: string) => [
      ['TT', 'Sản phẩm', 'Chủ thể', 'Sao'],
      [1, product, 'HTX A', 4],
    ];
    const { products } = read(
      { name: 'Thực phẩm', rows: rows('Mật ong') },
      { name: 'Đồ uống', rows: rows('Rượu ngô') },
    );
    expect(products.map(({ sector }) => sector)).toEqual(['I', 'II']);
  });

  test('a heading of two lines that nobody merged keeps «Số TT» of its upper line', () => {
    const rows = [
      ['UBND TỈNH LÀO CAI'],
      ['Số TT', 'Thông tin chủ thể', null, 'Thông tin sản phẩm', null],
      [null, 'Tên chủ thể', 'SĐT', 'Tên SP', 'Phân hạng'],
      [1, 'HTX Nấm', '0912345678', 'Nấm hương', '4 sao'],
    ];
    const [table] = read({ rows }).tables;
    expect([table?.headerTop, table?.headerBottom]).toEqual([2, 3]);
    expect(table?.columns.map(({ field }) => field)).toEqual([
      'rowNo',
      'producerName',
      'phone',
      'productName',
      'stars',
    ]);
  });

  test.each([
    [
      ['Địa chỉ cũ', 'Địa chỉ mới'],
      [null, 'address'],
    ],
    [
      ['Địa chỉ mới', 'Địa chỉ trước sáp nhập'],
      ['address', null],
    ],
  ])('of %s the one of today is read', (headings, fields) => {
    const rows = [
      ['STT', 'Tên sản phẩm', 'Chủ thể', ...headings],
      [1, 'Gạo', 'HTX A', 'xã Chiềng Ban, tỉnh Sơn La', 'xã Chiềng Mai, tỉnh Sơn La'],
    ];
    expect(
      read({ rows })
        .tables[0]?.columns.slice(3)
        .map(({ field }) => field),
    ).toEqual(fields);
  });

  test('«Địa chỉ cũ» alone is the address', () => {
    const rows = [
      ['STT', 'Tên sản phẩm', 'Chủ thể', 'Địa chỉ cũ'],
      [1, 'Gạo', 'HTX A', 'xã Chiềng Ban, huyện Mai Sơn, tỉnh Sơn La'],
    ];
    expect(read({ rows }).producers[0]?.place).toEqual({
      commune: 'Chiềng Ban',
      district: 'Mai Sơn',
      province: 'Sơn La',
    });
  });

  test.each([
    ['Thôn A/xã B/huyện C/tỉnh Sơn La', { commune: 'B', district: 'C', province: 'Sơn La' }],
    ['Thôn 1 – xã A – huyện B', { commune: 'A', district: 'B' }],
    ['Xã Nga Sơn, tỉnh Thanh Hóa (cũ: TT Nga Sơn)', { commune: 'Nga Sơn', province: 'Thanh Hóa' }],
    ['Số 12/3 Lê Lợi, phường 1, tỉnh Cà Mau', { commune: '1', province: 'Cà Mau' }],
  ])('the address «%s»', (address, place) => {
    expect(placeOfAddress(address)).toEqual(place);
  });

  test.each([
    ['Toàn huyện', true],
    ['Toàn xã: 4 sản phẩm', true],
    ['T.Cộng', true],
    ['Tiểu cộng', true],
    ['Tính chung', true],
    ['Toàn Thắng', false],
    ['Toàn phần', false],
    ['Cộng đồng Mông', false],
    ['Tổng hợp', false],
  ])('«%s» is a total: %s', (text, expected) => {
    expect(isTotalText(text)).toBe(expected);
  });
});
