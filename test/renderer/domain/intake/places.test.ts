import { beforeAll, describe, expect, test } from 'vitest';
import {
  bareCommune,
  bareDistrict,
  placeOfAddress,
  placeOfTitles,
  provinceText,
} from '../../../../renderer/domain/intake/place-texts';
import { type PlaceLists, resolvePlace } from '../../../../renderer/domain/intake/resolve-place';
import { loadCommuneMap } from '../../../../renderer/domain/reference/commune-map';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { findFormerProvinceByCode } from '../../../../renderer/domain/reference/find-province';
import { proposalOf, workbookOf } from '../../../support/intake-workbook';

let lists: PlaceLists;
beforeAll(async () => {
  lists = { communes: await loadCommunes(), map: await loadCommuneMap() };
});

describe('placeOfAddress', () => {
  test.each([
    ['xã Tà Xùa, tỉnh Sơn La', { commune: 'Tà Xùa', province: 'Sơn La' }],
    ['Bản Bẹ, xã Tà Xùa, huyện Bắc Yên, tỉnh Sơn La', { commune: 'Tà Xùa', district: 'Bắc Yên', province: 'Sơn La' }],
    [
      'Số 5 đường Lê Lợi, phường Vị Hoàng, thành phố Nam Định, tỉnh Nam Định',
      { commune: 'Vị Hoàng', district: 'Nam Định', province: 'Nam Định' },
    ],
    [
      'xã Lý Nhơn, huyện Cần Giờ, TP. Hồ Chí Minh',
      { commune: 'Lý Nhơn', district: 'Cần Giờ', province: 'Hồ Chí Minh' },
    ],
    ['đặc khu Lý Sơn, tỉnh Quảng Ngãi', { commune: 'Lý Sơn', province: 'Quảng Ngãi' }],
    ['ấp Mỹ Phú, Tân Hội, TP.VL', {}],
    ['Sơn Định, H. CL, tỉnh Bến Tre', { commune: 'Sơn Định', province: 'Bến Tre' }],
    ['xã Tiên Lãng, thành phố Hải Phòng', { commune: 'Tiên Lãng', province: 'Hải Phòng' }],
    [
      'xã An Nhứt, huyện Long Đất, tỉnh Bà Rịa - Vũng Tàu',
      { commune: 'An Nhứt', district: 'Long Đất', province: 'Bà Rịa - Vũng Tàu' },
    ],
    ['xã Mộc Nam, thị xã Duy Tiên, tỉnh Hà Nam', { commune: 'Mộc Nam', district: 'Duy Tiên', province: 'Hà Nam' }],
    [
      'thị trấn Cần Giuộc, huyện Cần Giuộc, tỉnh Long An',
      { commune: 'Cần Giuộc', district: 'Cần Giuộc', province: 'Long An' },
    ],
    ['xã Tà Xùa huyện Bắc Yên tỉnh Sơn La', { commune: 'Tà Xùa', district: 'Bắc Yên', province: 'Sơn La' }],
    ['X. Tà Xùa, H. Bắc Yên, Sơn La', { commune: 'Tà Xùa', district: 'Bắc Yên', province: 'Sơn La' }],
    ['TT Mộc Châu, Sơn La', { commune: 'Mộc Châu', province: 'Sơn La' }],
    ['Thôn 3, Tân Cương, Thái Nguyên', { commune: 'Tân Cương', province: 'Thái Nguyên' }],
    ['Thôn 3, Thái Nguyên', { province: 'Thái Nguyên' }],
    ['xã Phú Lương', { commune: 'Phú Lương' }],
    ['gần chợ', {}],
    ['', {}],
  ])('%s', (address, place) => {
    expect(placeOfAddress(address)).toEqual(place);
  });
});

test('kind words go, names that begin with such letters stay, capitals become small', () => {
  expect(bareCommune('Xã Tà Xùa')).toBe('Tà Xùa');
  expect(bareCommune('P. Mộc Châu')).toBe('Mộc Châu');
  expect(bareCommune('Phường 1')).toBe('1');
  expect(bareCommune('Xuân Lộc')).toBe('Xuân Lộc');
  expect(bareCommune('XÃ NĂM CĂN')).toBe('Năm Căn');
  expect(bareDistrict('huyện Quản Bạ')).toBe('Quản Bạ');
  expect(bareDistrict('TX. Duy Tiên')).toBe('Duy Tiên');
});

test('provinces keep the name that the list means', () => {
  expect(provinceText('Hà Giang')).toBe('Hà Giang');
  expect(provinceText('TPHCM')).toBe('Hồ Chí Minh');
  expect(provinceText('Dak Lak')).toBe('Đắk Lắk');
  expect(provinceText('Atlantis')).toBeNull();
});

describe('placeOfTitles', () => {
  test.each([
    [['UBND XÃ NĂM CĂN, TỈNH CÀ MAU'], { commune: 'Năm Căn', province: 'Cà Mau' }],
    [['Danh sách (xã U Minh)'], { commune: 'U Minh' }],
    [['DANH SÁCH SẢN PHẨM OCOP TỈNH SƠN LA NĂM 2026'], { province: 'Sơn La' }],
    [['DANH MỤC HÀNG HÓA'], {}],
  ])('%j', (lines, place) => {
    expect(placeOfTitles(lines)).toEqual(place);
  });
});

describe('resolvePlace', () => {
  const resolve = (place: Parameters<typeof resolvePlace>[0]) => resolvePlace(place, lists);

  test('a commune of today', () => {
    expect(resolve({ commune: 'Tân Cương', province: 'Thái Nguyên' })).toEqual({
      values: { provinceCode: '19', communeCode: '05503' },
      notes: [],
    });
  });

  test('a district makes it an address of before: old names beside the new code', () => {
    const { values, notes } = resolve({ commune: 'Tà Xùa', district: 'Bắc Yên', province: 'Sơn La' });
    expect(values).toEqual({
      provinceCode: '14',
      communeCode: '03868',
      oldCommune: 'Tà Xùa',
      oldDistrict: 'Bắc Yên',
      oldProvince: 'Sơn La',
    });
    expect(notes).toEqual([]);
  });

  test.each([
    [{ commune: 'Phú Lễ', district: 'Ba Tri', province: 'Vĩnh Long' }, 'Bến Tre'],
    [{ district: 'Cầu Kè', province: 'Vĩnh Long' }, 'Trà Vinh'],
    [{ commune: 'Tân Hội', district: 'Vĩnh Long', province: 'Vĩnh Long' }, 'Vĩnh Long'],
    // No list has the unit: the name as the sender wrote it.
    [{ commune: 'Không Có', district: 'Không Rõ', province: 'Vĩnh Long' }, 'Vĩnh Long'],
    // Bến Tre and Trà Vinh each had one.
    [{ district: 'Châu Thành', province: 'Vĩnh Long' }, undefined],
  ])('the former province of %j, whose name a larger one bears now', (place, oldProvince) => {
    expect(resolve(place).values).toMatchObject({ provinceCode: '86' });
    expect(resolve(place).values.oldProvince).toBe(oldProvince);
  });

  test('a commune with several meanings names them', () => {
    const { values, candidates } = resolve({ commune: 'Tân Hội', province: 'Vĩnh Long' });
    expect(values.communeCode).toBeUndefined();
    expect(candidates?.map((code) => lists.communes.ofCode(code)?.name).sort()).toEqual(['Mỏ Cày', 'Tân Ngãi']);
  });

  test('a merged province gives the code of today and keeps its old name', () => {
    expect(resolve({ province: 'Thái Bình' }).values).toEqual({ provinceCode: '33', oldProvince: 'Thái Bình' });
  });

  test('an unknown commune is told, an unknown province resolves nothing', () => {
    expect(resolve({ commune: 'Không Có', province: 'Sơn La' }).notes).toEqual([
      { code: 'commune-unknown', severity: 'info' },
    ]);
    expect(resolve({ commune: 'Tà Xùa', province: 'Atlantis' })).toEqual({ values: {}, notes: [] });
  });

  test('a commune that was merged before 2025 keeps its old names, and is told as such', () => {
    // Hà Phong went into the town of Hà Trung on 01/12/2019 (NQ 786/NQ-UBTVQH14): the map of 30/6/2025 has it no more.
    expect(resolve({ commune: 'Hà Phong', district: 'Hà Trung', province: 'Thanh Hóa' })).toEqual({
      values: { provinceCode: '38', oldCommune: 'Hà Phong', oldDistrict: 'Hà Trung', oldProvince: 'Thanh Hóa' },
      notes: [{ code: 'commune-gone-before', severity: 'warning' }],
    });
  });

  test('without lists only the province is known, and nothing is complained about', () => {
    expect(resolvePlace({ commune: 'Không Có', province: 'Sơn La' }, null)).toEqual({
      values: { provinceCode: '14' },
      notes: [],
    });
  });

  test('no split commune is ever guessed', () => {
    const splits = lists.communes
      .ofProvince('86')
      .flatMap(({ code }) => lists.map.formerUnitsOf(code))
      .filter(({ split }) => split);
    expect(splits.length).toBeGreaterThan(0);
    for (const { type, name, district, provinceCode } of splits) {
      const province = findFormerProvinceByCode(provinceCode)?.former.name ?? '';
      const { values, notes } = resolve({ commune: `${type} ${name}`, district, province });
      expect([values.communeCode, notes.map(({ code }) => code)]).toEqual([undefined, ['commune-ask']]);
    }
  });
});

test('a title speaks for rows that say nothing about their province, a cell for its own row', () => {
  const proposal = proposalOf(
    workbookOf({
      name: 'Xã Năm Căn',
      rows: [
        ['UBND XÃ NĂM CĂN, TỈNH CÀ MAU'],
        ['TT', 'Sản phẩm', 'Chủ thể', 'Tỉnh', 'Điện thoại'],
        [1, 'Tôm khô', 'HTX Rừng Đước', null, '0911000001'],
        [2, 'Chè', 'HTX Chè', 'Sơn La', '0911000002'],
      ],
    }),
  );
  expect(proposal.producers.map((producer) => producer.place)).toEqual([
    { commune: 'Năm Căn', province: 'Cà Mau' },
    { province: 'Sơn La' },
  ]);
});

describe('a list without a province', () => {
  const rows = [
    ['STT', 'Tên sản phẩm', 'Chủ thể', 'Địa chỉ', 'Hạng sao'],
    [1, 'Dừa sáp', 'HTX Hòa Tân', 'ấp 1, xã Hòa Tân, huyện Cầu Kè', '4 sao'],
    [2, 'Sầu riêng', 'HTX Sơn Định', 'Sơn Định, Chợ Lách', '4 sao'],
    [3, 'Tôm khô', 'HTX Vàm Láng', 'xã Tân Phước, huyện Gò Công Đông', '3 sao'],
    [4, 'Kẹo', 'HTX Bốn', 'ấp Mỹ Phú, Tân Hội', '3 sao'],
  ];
  const places = (homeProvince: string | null) => {
    const proposal = proposalOf(workbookOf({ rows }), { homeProvince }, lists);
    const told = proposal.issues.filter(({ code }) => code === 'place-from-office');
    return {
      told,
      found: proposal.producers.map(({ values }) => [
        values.oldDistrict,
        values.oldProvince,
        values.communeCode !== undefined,
      ]),
    };
  };

  test('takes the office’s own where commune and district lie in it, and says so once', () => {
    const { found, told } = places('86');
    expect(found).toEqual([
      ['Cầu Kè', 'Trà Vinh', true],
      ['Chợ Lách', 'Bến Tre', true],
      ['Gò Công Đông', undefined, false],
      [undefined, undefined, false],
    ]);
    expect(told).toMatchObject([{ row: 2, severity: 'info', field: 'province', expected: 'Vĩnh Long' }]);
  });

  test('stays without one for an office elsewhere, or for none', () => {
    for (const home of ['14', null]) {
      const { found, told } = places(home);
      expect(found.map(([, province, known]) => [province, known])).toEqual(found.map(() => [undefined, false]));
      expect(told).toEqual([]);
    }
  });
});

describe('a column of communes and no province', () => {
  const rows = [
    ['STT', 'Tên sản phẩm', 'Chủ thể', 'Địa chỉ', 'Xã, phường', 'Hạng sao'],
    [1, 'Chè shan', 'HTX Lũng Phìn', '', 'Xã Lũng Phìn', '4 sao'],
    [2, 'Mật ong', 'HTX Mèo Vạc', 'thôn 3', 'Xã Mèo Vạc', '4 sao'],
  ];
  const read = (homeProvince: string | null) => {
    const proposal = proposalOf(workbookOf({ rows }), { homeProvince }, lists);
    return {
      places: proposal.producers.map(({ values }) => [values.provinceCode, values.communeCode, values.addressText]),
      told: proposal.issues.flatMap(({ code, row }) => (/^(?:commune|place)-/.test(code) ? [[code, row]] : [])),
    };
  };

  test('is one of the office’s own communes where it has one of that name, and that is said once', () => {
    const { places, told } = read('08');
    expect(places).toEqual([
      ['08', '00763', undefined],
      ['08', '00769', 'thôn 3'],
    ]);
    expect(told).toEqual([['place-from-office', 2]]);
  });

  test('stays in words elsewhere, and that is said of each', () => {
    for (const home of ['96', null]) {
      const { places, told } = read(home);
      expect(places).toEqual([
        [undefined, undefined, 'Xã Lũng Phìn'],
        [undefined, undefined, 'thôn 3, Xã Mèo Vạc'],
      ]);
      expect(told).toEqual([
        ['commune-without-province', 2],
        ['commune-without-province', 3],
      ]);
    }
  });
});
