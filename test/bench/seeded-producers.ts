import { blankProducer, type Producer, producerKinds } from '../../renderer/domain/records/producer';

const words = [
  'An',
  'Bình',
  'Cường',
  'Đông',
  'Hồng',
  'Lan',
  'Minh',
  'Ngọc',
  'Phượng',
  'Quý',
  'Sơn',
  'Thủy',
  'Tuyết',
  'Xuân',
  'Yến',
];
const goods = [
  'chè Shan tuyết',
  'mật ong bạc hà',
  'gạo nếp',
  'cam sành',
  'thổ cẩm',
  'rượu ngô',
  'miến dong',
  'bưởi da xanh',
];

/** Numbers in [0, 1) from a seed: mulberry32. */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Producers with as many filled fields as a good list of a province has. */
export function seededProducers(count: number, seed: number): readonly Producer[] {
  const next = seededNumbers(seed);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const digits = (length: number): string => Array.from({ length }, () => Math.floor(next() * 10)).join('');
  const person = (): string => `Nguyễn ${pick(words)} ${pick(words)}`;
  return Array.from({ length: count }, (_, index) => ({
    ...blankProducer(`bench-${index}`),
    kind: pick(producerKinds),
    name: `Hợp tác xã ${pick(goods)} ${pick(words)} ${index}`,
    taxCode: `5${digits(9)}`,
    representative: person(),
    salutation: next() < 0.5 ? 'ong' : 'ba',
    representativeTitle: 'Giám đốc',
    phones: [`+849${digits(8)}`],
    addressText: `Thôn ${pick(words)} ${pick(words)}, xã ${pick(words)} ${pick(words)}`,
    provinceCode: '08',
    note: `Sản phẩm chính: ${pick(goods)}`,
  }));
}
