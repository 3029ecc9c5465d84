import { blankProducer, isNaturalPerson, type Producer, type ProducerKind } from '../domain/records/producer';
import { banks } from '../domain/reference/banks';
import { addDays, type CivilDate } from '../domain/vietnamese/civil-date';
import { inventOldPhone, inventPersonalNumber, inventPhone, inventTaxCode } from './invented-codes';
import { type InventedPerson, inventBrand, inventPerson } from './invented-names';
import { inventAddress, type Place, type Places } from './places';
import { sampleId } from './sample-ids';
import type { Chance } from './seeded-random';

export interface SampleProducer {
  readonly producer: Producer;
  readonly place: Place;
}

/** Shares of 2025: 33 % co-operatives, 25 % companies, 34 % households. */
const kinds: readonly (readonly [Exclude<ProducerKind, 'unknown'>, number])[] = [
  ['cooperative', 32.9],
  ['company', 25.3],
  ['household', 33.5],
  ['cooperativeGroup', 5.3],
  ['farm', 1.8],
  ['association', 1.2],
];

const companyNames = {
  limited: ['Công ty TNHH', 'Công ty TNHH MTV'],
  jointStock: ['Công ty cổ phần'],
  private: ['Doanh nghiệp tư nhân'],
} as const;
const trades = ['nông sản', 'thực phẩm', 'chè', 'dược liệu', 'thương mại'] as const;
const cooperativeHeads = [
  'HTX nông nghiệp',
  'Hợp tác xã',
  'HTX dịch vụ nông nghiệp',
  'HTX sản xuất và kinh doanh',
] as const;

const inventName = (
  kind: ProducerKind,
  form: keyof typeof companyNames,
  place: Place,
  person: InventedPerson,
  chance: Chance,
): string => {
  const local = chance.happens(0.6) ? place.commune.name : inventBrand(chance);
  if (kind === 'company') return `${chance.pick(companyNames[form])} ${chance.pick(trades)} ${inventBrand(chance)}`;
  if (kind === 'cooperative') return `${chance.pick(cooperativeHeads)} ${local}`;
  if (kind === 'cooperativeGroup') return `Tổ hợp tác ${chance.pick(trades)} ${local}`;
  if (kind === 'farm') return `Trang trại ${inventBrand(chance)}`;
  return kind === 'association' ? `Hội Du lịch cộng đồng ${place.commune.name}` : `Hộ kinh doanh ${person.name}`;
};

const titles: Readonly<Record<ProducerKind, string>> = {
  company: 'Giám đốc',
  cooperative: 'Giám đốc',
  cooperativeGroup: 'Tổ trưởng',
  household: 'Chủ hộ',
  farm: 'Chủ trang trại',
  association: 'Chủ tịch hội',
  unknown: 'Đại diện',
};

const inventTax = (kind: ProducerKind, person: InventedPerson, chance: Chance): string | null => {
  if (kind === 'company' || kind === 'cooperative') return inventTaxCode(chance);
  if (kind === 'household') return chance.happens(0.7) ? inventPersonalNumber(chance, person.salutation) : null;
  return chance.happens(0.3) ? inventTaxCode(chance) : null;
};

/** One in ten lists an old number that no longer rings, one in ten none at all. */
const inventPhones = (chance: Chance): readonly string[] => {
  if (chance.happens(0.1)) return [];
  if (chance.happens(0.1)) return [inventOldPhone(chance)];
  return chance.happens(0.15) ? [inventPhone(chance), inventPhone(chance)] : [inventPhone(chance)];
};

const inventAccount = (chance: Chance) =>
  chance.happens(0.45)
    ? { bankAccount: String(chance.between(1_000_000_000, 9_999_999_999)), bankName: chance.pick(banks).shortName }
    : { bankAccount: null, bankName: null };

const noAuthority = { authorityNo: null, authorityDate: null, authorityEnd: null };

/** A paper for a signer who is not the head; a quarter of them have run out. */
const inventAuthority = (kind: ProducerKind, today: CivilDate, chance: Chance) => {
  if (!chance.happens(0.04)) return noAuthority;
  const authorityDate = addDays(today, -chance.between(100, 500));
  const authorityEnd = addDays(today, chance.happens(0.25) ? -chance.between(1, 60) : chance.between(60, 400));
  const paper = { authorityNo: `${chance.between(1, 60)}/GUQ`, authorityDate, authorityEnd };
  return isNaturalPerson(kind) ? noAuthority : paper;
};

/** A co-operative group has its contract of co-operation, the others a number of the register. */
const inventRegistration = (kind: ProducerKind, chance: Chance): Partial<Producer> => {
  const [year, number] = [chance.between(10, 40), chance.int(1_000_000)];
  if (kind === 'cooperativeGroup') return { contractNo: `${(number % 90) + 1}/HĐHT`, members: 3 + (number % 40) };
  return { businessRegNo: `${year}A8${String(number).padStart(6, '0')}` };
};

/** Names stay apart by a number, as co-operatives themselves do: «HTX Tân Tiến 2». */
const apart = (name: string, taken: Map<string, number>): string => {
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return count === 1 ? name : `${name} ${count}`;
};

const inventProducer = (
  id: string,
  place: Place,
  today: CivilDate,
  taken: Map<string, number>,
  chance: Chance,
): Producer => {
  const kind = chance.weighted(kinds);
  const form = chance.weighted([
    ['limited', 70],
    ['jointStock', 22],
    ['private', 8],
  ] as const);
  const person = inventPerson(chance);
  const organised = kind === 'company' || kind === 'cooperative';
  return {
    ...blankProducer(id),
    sample: true,
    kind,
    companyForm: kind === 'company' ? form : null,
    name: apart(inventName(kind, form, place, person, chance), taken),
    taxCode: inventTax(kind, person, chance),
    ...(organised ? {} : inventRegistration(kind, chance)),
    representative: chance.happens(0.93) ? person.name : null,
    salutation: chance.happens(0.8) ? person.salutation : null,
    representativeTitle: chance.happens(0.9) ? titles[kind] : null,
    ...inventAuthority(kind, today, chance),
    phones: inventPhones(chance),
    email: chance.happens(organised ? 0.5 : 0.15) ? `lienhe${chance.int(100_000)}@mau.example` : null,
    ...inventAddress(place, today, chance),
    ...inventAccount(chance),
    contactPublic: chance.happens(0.35),
  };
};

export const sampleProducers = (
  seed: number,
  count: number,
  places: Places,
  today: CivilDate,
  chance: Chance,
): readonly SampleProducer[] => {
  const taken = new Map<string, number>();
  return Array.from({ length: count }, (_, index) => {
    const place = places.near(chance);
    return { place, producer: inventProducer(sampleId(seed, 'sx', index + 1), place, today, taken, chance) };
  });
};
