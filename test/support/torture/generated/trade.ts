import { taxCode } from '../tax-code';
import type { Dice } from './dice';

/** What the lists are about: producers with their products, all invented; only the places exist. */
export interface TradeProduct {
  readonly name: string;
  readonly group: string;
  readonly stars: 3 | 4 | 5;
  readonly price: number;
  readonly wholesale: number;
  readonly unit: string;
  readonly packaging: string;
  readonly capacity: { readonly qty: number; readonly unit: string; readonly period: string };
  readonly decision: string;
  readonly decidedOn: string;
  readonly expiresOn: string;
}

export interface TradeProducer {
  readonly name: string;
  readonly commune: string;
  readonly communeKind: string;
  readonly province: string;
  readonly phone: string;
  readonly taxCode: string;
  readonly representative: string;
  readonly email: string;
  readonly products: readonly TradeProduct[];
}

export const provinces: Readonly<Record<string, readonly string[]>> = {
  'Lạng Sơn': ['xã Tràng Định', 'xã Khánh Khê', 'xã Na Dương', 'xã Hữu Lũng'],
  'Sơn La': ['xã Yên Châu', 'xã Tô Múa', 'xã Song Khủa', 'phường Chiềng Sinh'],
  'Nghệ An': ['xã Nhân Hòa', 'xã Cát Ngạn', 'xã Quế Phong', 'phường Vinh Phú'],
  'Gia Lai': ['xã Vân Canh', 'xã Bờ Ngoong', 'xã Ia Mơ', 'xã Vĩnh Sơn'],
  'Đồng Tháp': ['xã Thanh Bình', 'xã Tân Hồng', 'phường Mỹ Tho', 'xã Hòa Long'],
  'Cần Thơ': ['phường Bình Thủy', 'xã Mỹ Tú', 'xã Trường Long', 'xã Thạnh Hòa'],
};

const sectors: Readonly<Record<string, readonly string[]>> = {
  thuc_pham: [
    'Gạo nếp',
    'Mật ong hoa rừng',
    'Miến dong',
    'Nước mắm',
    'Bánh đa',
    'Thịt trâu gác bếp',
    'Giò lụa',
    'Tôm khô',
    'Hạt điều rang muối',
    'Cam sành',
    'Muối ớt',
    'Măng khô',
    'Chè xanh',
    'Cà phê bột',
    'Lạp xưởng',
    'Khoai lang sấy',
  ],
  do_uong: ['Rượu gạo', 'Rượu mơ', 'Nước ép ổi', 'Nước khoáng'],
  duoc_lieu: ['Tinh dầu sả', 'Cao đinh lăng', 'Trà túi lọc dây thìa canh', 'Viên tinh nghệ'],
  thu_cong_my_nghe: ['Chiếu cói', 'Khăn lụa', 'Giỏ tre', 'Tượng gỗ'],
};
const brands = [
  'Bản Mây',
  'Suối Trắng',
  'Gò Sen',
  'Đồi Gió',
  'Bến Xưa',
  'Núi Voi',
  'Sông Vàng',
  'Hang Én',
  'Bãi Dài',
  'Cầu Ngói',
  'Ruộng Xanh',
  'Đèo Mây',
  'Vườn Thơm',
  'Làng Cổ',
  'Hồ Biếc',
  'Rừng Thông',
  'Đầm Sậy',
  'Khe Đá',
  'Cồn Lau',
  'Ao Sen',
];
const kinds = [
  'HTX',
  'Hợp tác xã',
  'Công ty TNHH',
  'Công ty cổ phần',
  'Tổ hợp tác',
  'Hộ kinh doanh',
  'Cơ sở',
  'HKD',
  'THT',
  'DNTN',
  'HTX Nông nghiệp',
  'Công ty TNHH MTV',
  'Doanh nghiệp tư nhân',
  'HTX Dịch vụ nông nghiệp',
  'CTCP',
];
const families = ['Nguyễn', 'Trần', 'Lê', 'Hoàng', 'Nông', 'Đặng', 'Võ', 'Lò', 'Rơ'];
const given = ['An', 'Bình', 'Chung', 'Dũng', 'Hà', 'Lan', 'Minh', 'Phúc', 'Sơn', 'Vân'];
const units = ['kg', 'hộp', 'chai', 'túi', 'gói', 'hũ', 'lọ'];
const packs = ['Hộp 500g', 'Chai 500ml', 'Túi 1kg', 'Gói 200g', 'Hũ 350g', 'Hộp 20 túi lọc'];
const periods = ['thang', 'nam', 'quy', 'tuan', 'vu'];

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const productOf = (dice: Dice, brand: string, taken: Set<string>, serial: number): TradeProduct => {
  const group = dice.chance(0.65) ? 'thuc_pham' : dice.pick(Object.keys(sectors));
  const fresh = (sectors[group] ?? []).filter((word) => !taken.has(word));
  const noun = dice.pick(fresh.length > 0 ? fresh : (sectors['thuc_pham'] ?? []).filter((word) => !taken.has(word)));
  taken.add(noun);
  const year = dice.between(2024, 2025);
  const day = `${twoDigits(dice.between(1, 12))}-${twoDigits(dice.between(1, 28))}`;
  const price = dice.between(12, 900) * 1000;
  return {
    name: `${noun} ${brand}`,
    group: (sectors[group] ?? []).includes(noun) ? group : 'thuc_pham',
    stars: dice.pick([3, 3, 4, 4, 5] as const),
    price,
    wholesale: Math.max(5000, price - dice.between(1, 6) * 1000),
    unit: dice.pick(units),
    packaging: dice.pick(packs),
    capacity: {
      qty: dice.pick([1.5, 2, 3, 10, 25, 300, 1200, 5000]),
      unit: dice.pick(['tấn', 'kg', 'hộp', 'chai', 'lít']),
      period: dice.pick(periods),
    },
    decision: `${1000 + serial}/QĐ-UBND`,
    decidedOn: `${year}-${day}`,
    expiresOn: `${year + 3}-${day}`,
  };
};

/** `count` producers of one province, or of several. */
export const tradeOf = (dice: Dice, count: number, homes: readonly string[]): readonly TradeProducer[] => {
  const names = dice.shuffle(brands);
  let serial = dice.between(1, 400);
  return Array.from({ length: count }, (_, index) => {
    const brand = names[index] ?? `Số ${index}`;
    const province = homes[index % homes.length] ?? 'Nghệ An';
    const [communeKind = 'xã', ...commune] = dice.pick(provinces[province] ?? []).split(' ');
    const taken = new Set<string>();
    const number = dice.between(0, 30) * 30 + index;
    const products = Array.from({ length: dice.pick([1, 1, 2, 2, 3, 4]) }, () => {
      serial += 1;
      return productOf(dice, brand, taken, serial);
    });
    return {
      name: `${dice.pick(kinds)} ${brand}`,
      commune: commune.join(' '),
      communeKind,
      province,
      phone: `0911${String(100_000 + number)}`,
      taxCode: taxCode(number),
      representative: `${dice.pick(families)} ${dice.pick(['Văn', 'Thị', 'Mẫu'])} ${dice.pick(given)}`,
      email: `lienhe${number}@example.com`,
      products,
    };
  });
};
