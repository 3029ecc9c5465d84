import { describe, expect, test } from 'vitest';
import { readBand } from '../../../../renderer/domain/intake/band-meaning';
import { isKindAlone } from '../../../../renderer/domain/intake/kind-alone';
import { nameAndAddress, readLabels } from '../../../../renderer/domain/intake/producer-labels';
import { type CellSketch, proposalOf, workbookOf } from '../../../support/intake-workbook';

type Rows = readonly (readonly CellSketch[])[];
const producersOf = (rows: Rows, name?: string) =>
  proposalOf(workbookOf(name === undefined ? { rows } : { rows, name })).producers.map(({ values }) => values.name);

describe('kinds of producers are no producers', () => {
  test.each([
    'HỘ KINH DOANH',
    'Hợp tác xã',
    'Các doanh nghiệp, hợp tác xã',
    'Hộ SX',
    'Công ty TNHH',
    'Tổ hợp tác, hộ cá thể',
  ])('%s', (text) => {
    expect(isKindAlone(text)).toBe(true);
    expect(readBand(text).kind).not.toBe('producer');
  });

  test.each(['HTX Chè', 'Công ty TNHH A', 'Hộ kinh doanh Bà Tư', 'Cơ sở Sáu Lành'])('%s is a name', (text) => {
    expect(isKindAlone(text)).toBe(false);
  });

  test('under «HỘ KINH DOANH» blank cells belong to the producer above, not to the band', () => {
    const rows: Rows = [
      ['STT', 'Chủ thể', 'Sản phẩm', 'Hạng sao'],
      ['I. HỘ KINH DOANH'],
      [1, 'Hộ kinh doanh Bà Tư', 'Mắm', '3 sao'],
      [2, null, 'Khô', '3 sao'],
    ];
    expect(producersOf(rows)).toEqual(['Hộ kinh doanh Bà Tư']);
  });

  test('the name of a sheet that is a kind names nobody; the owners do', () => {
    const rows: Rows = [
      ['STT', 'Họ và tên chủ hộ', 'Sản phẩm', 'Hạng sao'],
      [1, 'Vàng A Páo', 'Mật ong', '3 sao'],
      [2, 'Giàng Thị Sua', 'Vải lanh', '3 sao'],
    ];
    expect(producersOf(rows, 'Hộ SX')).toEqual(['Vàng A Páo', 'Giàng Thị Sua']);
  });
});

describe('nameAndAddress', () => {
  test.each([
    ['HTX Bưởi Thượng Mỗ (xã Ô Diên, Hà Nội)', 'HTX Bưởi Thượng Mỗ', 'xã Ô Diên, Hà Nội'],
    ['HTX Bưởi Thượng Mỗ (xã Ô Diên)', 'HTX Bưởi Thượng Mỗ', 'xã Ô Diên'],
    ['Công ty TNHH Hà Bảo, phường Hà Đông, Hà Nội', 'Công ty TNHH Hà Bảo', 'phường Hà Đông, Hà Nội'],
    ['Cơ sở Quốc Hương - thôn 3, xã Thanh Oai, Hà Nội', 'Cơ sở Quốc Hương', 'thôn 3, xã Thanh Oai, Hà Nội'],
  ])('%s', (text, name, address) => {
    expect(nameAndAddress(text)).toEqual({ name, address });
  });

  test.each(['HTX Chè', 'HTX Chè, xã Tà Xùa', 'HTX Nông nghiệp xã Tà Xùa', 'Công ty Sản xuất, Thương mại', ''])(
    '«%s» is a name',
    (text) => {
      expect(nameAndAddress(text)).toEqual({ name: text, address: null });
    },
  );

  test('a list with a column of addresses keeps its names as typed', () => {
    const name = 'HTX Bưởi (xã Ô Diên, Hà Nội)';
    const rows: Rows = [
      ['STT', 'Chủ thể', 'Địa chỉ', 'Sản phẩm', 'Hạng sao'],
      [1, name, 'xã Ô Diên, Hà Nội', 'Bưởi', '3 sao'],
    ];
    expect(producersOf(rows)).toEqual([name]);
  });
});

describe('tables that are no lists of producers', () => {
  test('people with a task, a telephone and a date are nobody’s producers', () => {
    const rows: Rows = [
      ['STT', 'Nội dung', 'Tên đơn vị', 'Người phụ trách', 'Điện thoại', 'Thời hạn'],
      [1, 'Mời đại biểu', 'Phòng Quản lý thương mại', 'Nguyễn An', '0911000001', '10/10/2026'],
      [2, 'Trang trí', 'Trung tâm Xúc tiến', 'Trần Bình', '0911000002', '12/10/2026'],
    ];
    expect(producersOf(rows)).toEqual([]);
  });

  test('people under «Tên chủ thể» are producers', () => {
    const rows: Rows = [
      ['STT', 'Tên chủ thể', 'Điện thoại'],
      [1, 'Vàng A Páo', '0911000001'],
      [2, 'Giàng Thị Sua', '0911000002'],
    ];
    expect(producersOf(rows)).toEqual(['Vàng A Páo', 'Giàng Thị Sua']);
  });

  test('co-operatives with their telephones are a list of producers', () => {
    const rows: Rows = [
      ['STT', 'Tên đơn vị', 'Điện thoại'],
      [1, 'HTX Chè', '0911000001'],
      [2, 'HTX Ong', '0911000002'],
    ];
    expect(producersOf(rows)).toEqual(['HTX Chè', 'HTX Ong']);
  });
});

describe('ranks that are only wished for', () => {
  const rows = (...headings: readonly string[]): Rows => [
    ['STT', 'Sản phẩm', 'Chủ thể', ...headings],
    [1, 'Chè', 'HTX Chè', '5 sao', '4 sao'].slice(0, 3 + headings.length),
  ];
  const ranks = (list: Rows) =>
    proposalOf(workbookOf({ rows: list })).products[0]?.certificates.map((each) => each.rawStars);

  test('what was recognised counts, whichever stands first', () => {
    expect(ranks(rows('Hạng sao đề nghị', 'Hạng sao được công nhận'))).toEqual([4]);
    expect(ranks(rows('Hạng sao được công nhận', 'Hạng sao đăng ký'))).toEqual([5]);
  });
});

describe('a number behind a name', () => {
  test.each([
    ['HTX Sơ ri Mẫu - 0913001041', 'HTX Sơ ri Mẫu', '0913001041'],
    ['HKD Mắm tôm chà (0913 001 042)', 'HKD Mắm tôm chà', '0913 001 042'],
    ['Cơ sở Bánh phồng\n0913.001.043', 'Cơ sở Bánh phồng', '0913.001.043'],
  ])('%j is a telephone', (text, name, phone) => {
    expect(readLabels(text)).toMatchObject({ name, phone });
  });

  test.each([
    'HTX Tân Tiến 2',
    'HTX Chè 19-5',
    'Công ty TNHH 1 thành viên 27',
    'HTX A (MST 0301234567)',
    'Hợp tác xã số 0913001041',
  ])('%j stays a name', (text) => {
    expect(readLabels(text).phone).toBeNull();
  });
});

test('«TDP», «KP», «khóm» begin an address as «thôn» does', () => {
  expect(nameAndAddress('HKD Mắm Dì Mẫu, TDP An Hải, phường Thuận An, TP Huế')).toEqual({
    name: 'HKD Mắm Dì Mẫu',
    address: 'TDP An Hải, phường Thuận An, TP Huế',
  });
  expect(nameAndAddress('CSSX Kẹo Mẫu, khóm 4, phường Sa Đéc, Đồng Tháp').name).toBe('CSSX Kẹo Mẫu');
});
