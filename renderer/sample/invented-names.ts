import type { Chance } from './seeded-random';

const families = [
  ['Nguyễn', 38],
  ['Trần', 11],
  ['Lê', 10],
  ['Phạm', 7],
  ['Hoàng', 6],
  ['Vũ', 4],
  ['Đặng', 3],
  ['Bùi', 3],
  ['Đỗ', 2],
  ['Lý', 3],
  ['Nông', 3],
  ['Vàng', 2],
  ['Sùng', 2],
  ['Ma', 2],
  ['Triệu', 2],
] as const;
const middles = {
  ba: ['Thị', 'Thị Thu', 'Thị Ngọc', 'Thanh', 'Kim'],
  ong: ['Văn', 'Đức', 'Quang', 'Minh', 'Xuân'],
} as const;
const givens = {
  ba: ['Lan', 'Hoa', 'Hương', 'Thủy', 'Mai', 'Nga', 'Hạnh', 'Duyên', 'Yến', 'Liên', 'Hằng', 'Ánh', 'Dung', 'Oanh'],
  ong: ['Hùng', 'Dũng', 'Bình', 'Sơn', 'Tuấn', 'Long', 'Thành', 'Hải', 'Khánh', 'Đạt', 'Toàn', 'Ân', 'Ước', 'Quý'],
} as const;

export interface InventedPerson {
  readonly name: string;
  readonly salutation: 'ong' | 'ba';
}

/** A person who does not exist. */
export const inventPerson = (chance: Chance): InventedPerson => {
  const salutation = chance.happens(0.42) ? 'ba' : 'ong';
  const name = [chance.weighted(families), chance.pick(middles[salutation]), chance.pick(givens[salutation])].join(' ');
  return { name, salutation };
};

const brightWords = [
  'An',
  'Bình',
  'Phúc',
  'Thịnh',
  'Hưng',
  'Phát',
  'Tiến',
  'Lộc',
  'Xanh',
  'Vàng',
  'Ngọc',
  'Sơn',
  'Thảo',
  'Minh',
];
const firstWords = [
  'Tân',
  'Đại',
  'Hoàng',
  'Kim',
  'Thanh',
  'Việt',
  'Trường',
  'Hải',
  'Nam',
  'Bảo',
  'Gia',
  'Thiên',
  'Phú',
  'Mộc',
];

/** A name for a firm, of two words. */
export const inventBrand = (chance: Chance): string => `${chance.pick(firstWords)} ${chance.pick(brightWords)}`;

const hamlets = [
  'Minh Tiến',
  'Nà Lầu',
  'Bản Khuổi',
  'Tân Lập',
  'Hòa Bình',
  'Đồng Tâm',
  'Khau Làng',
  'Suối Ngần',
  'Cao Sơn',
  'Vinh Quang',
];

export const inventHamlet = (chance: Chance): string =>
  chance.happens(0.3) ? `Thôn ${chance.between(1, 12)}` : `Thôn ${chance.pick(hamlets)}`;
