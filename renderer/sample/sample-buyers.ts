import { type Buyer, blankBuyer } from '../domain/records/buyer';
import { addDays, type CivilDate } from '../domain/vietnamese/civil-date';
import { inventPhone, inventTaxCode } from './invented-codes';
import { inventBrand, inventPerson } from './invented-names';
import { inventAddress, type Places } from './places';
import { sampleId } from './sample-ids';
import type { Chance } from './seeded-random';

const kinds: readonly (readonly [Exclude<Buyer['kind'], 'unknown'>, number, string])[] = [
  ['supermarket', 16, 'Công ty CP siêu thị'],
  ['convenience', 8, 'Chuỗi cửa hàng tiện lợi'],
  ['specialty', 14, 'Cửa hàng đặc sản'],
  ['ocopOutlet', 10, 'Điểm giới thiệu và bán sản phẩm OCOP'],
  ['distributor', 16, 'Công ty TNHH phân phối'],
  ['agent', 7, 'Đại lý nông sản'],
  ['wholesaleMarket', 4, 'Công ty quản lý chợ đầu mối'],
  ['ecommerce', 6, 'Công ty CP thương mại điện tử'],
  ['exporter', 6, 'Công ty CP xuất nhập khẩu'],
  ['hotel', 5, 'Khách sạn'],
  ['restaurant', 4, 'Nhà hàng'],
  ['canteen', 2, 'Công ty suất ăn công nghiệp'],
  ['tourism', 2, 'Khu du lịch sinh thái'],
];

const demands = [
  'Mật ong, chè, sản phẩm chế biến đóng gói nhỏ, có mã vạch',
  'Rau, củ, quả tươi theo vụ, có VietGAP',
  'Đặc sản làm quà, bao bì đẹp, hạn dùng trên 6 tháng',
  'Thịt, cá chế biến, có HACCP hoặc ISO 22000',
  'Gạo, miến, bún khô số lượng lớn',
] as const;

const inventBuyer = (id: string, places: Places, today: CivilDate, chance: Chance): Buyer => {
  const [kind, , head] = chance.weighted(kinds.map((each) => [each, each[1]] as const));
  const person = inventPerson(chance);
  const hasPaper = chance.happens(0.35);
  return {
    ...blankBuyer(id),
    sample: true,
    kind,
    name: `${head} ${inventBrand(chance)} ${chance.between(1, 99)}`,
    taxCode: chance.happens(0.85) ? inventTaxCode(chance) : null,
    representative: chance.happens(0.9) ? person.name : null,
    salutation: chance.happens(0.85) ? person.salutation : null,
    representativeTitle: chance.happens(0.9) ? chance.pick(['Giám đốc', 'Phó Giám đốc', 'Trưởng phòng thu mua']) : null,
    authorityNo: hasPaper ? `${chance.between(1, 200)}/GUQ` : null,
    authorityDate: hasPaper ? addDays(today, -chance.between(30, 300)) : null,
    authorityEnd: hasPaper
      ? addDays(today, chance.happens(0.1) ? -chance.between(1, 20) : chance.between(60, 400))
      : null,
    phones: chance.happens(0.95) ? [inventPhone(chance)] : [],
    email: chance.happens(0.7) ? `thumua${chance.int(100_000)}@mau.example` : null,
    ...inventAddress(places.anywhere(chance), today, chance),
    demandText: chance.happens(0.8) ? chance.pick(demands) : null,
    contactPublic: chance.happens(0.6),
  };
};

export const sampleBuyers = (
  seed: number,
  count: number,
  places: Places,
  today: CivilDate,
  chance: Chance,
): readonly Buyer[] =>
  Array.from({ length: count }, (_, index) => inventBuyer(sampleId(seed, 'bm', index + 1), places, today, chance));
