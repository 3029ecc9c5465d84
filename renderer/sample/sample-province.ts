import { blankOffice, type Office } from '../domain/records/office';
import type { TableName } from '../domain/records/table-name';
import type { RecordOf } from '../domain/records/tables';
import { loadCommuneMap } from '../domain/reference/commune-map';
import { loadCommunes } from '../domain/reference/communes';
import { type Province, provinceFullName, provinceOfCode } from '../domain/reference/province';
import { currentCertificates } from '../domain/validity/current-certificate';
import { eligibilityOf } from '../domain/validity/eligibility';
import { addDays, type CivilDate } from '../domain/vietnamese/civil-date';
import { lowerFirst } from '../domain/vietnamese/lower-first';
import { placesFor } from './places';
import { sampleBuyers } from './sample-buyers';
import { sampleCertificates } from './sample-certificates';
import { offersOf, sampleConference, sampleMous, sampleParticipations } from './sample-conference';
import { decisionBook } from './sample-decisions';
import { sampleId } from './sample-ids';
import { sampleProducers } from './sample-producers';
import { sampleProducts } from './sample-products';
import { type SampleSize, sampleCounts } from './sample-size';
import { seededChance } from './seeded-random';

export interface SampleOrder {
  readonly seed: number;
  readonly size: SampleSize;
  /** The day on which the officer looks at it: certificates lapse and the conference comes relative to it. */
  readonly today: CivilDate;
  /** Two digits of QĐ 19/2025/QĐ-TTg. At XL producers come from all provinces, and this one is the host. */
  readonly provinceCode: string;
}

/** Records of every table, all with `sample: true`, none of a real person, firm or product. */
export type SampleRecords = { readonly [T in TableName]: readonly RecordOf<T>[] };

const daysToConference = 25;

const sampleOffice = (seed: number, province: Province, today: CivilDate): Office => {
  const place = lowerFirst(provinceFullName(province, today));
  return {
    ...blankOffice(sampleId(seed, 'vp', 1)),
    sample: true,
    name: `Sở Công Thương ${place}`,
    superiorBody: `UBND ${place}`,
    provinceCode: province.code,
    officerName: 'Cán bộ dùng thử',
    symbol: 'SCT',
  };
};

/**
 * The sample province of the first start, the demo and the benchmarks. The same order gives the same records, to the byte.
 * @throws RangeError for a province code that does not exist.
 */
export const sampleProvince = async ({ seed, size, today, provinceCode }: SampleOrder): Promise<SampleRecords> => {
  const province = provinceOfCode(provinceCode);
  if (!province) throw new RangeError(`no province ${provinceCode}`);
  const [communes, map] = await Promise.all([loadCommunes(), loadCommuneMap()]);
  const counts = sampleCounts[size];
  const chance = seededChance(seed);
  const places = placesFor(communes, map, size === 'XL' ? null : provinceCode);
  const conferenceDay = addDays(today, daysToConference);

  const made = sampleProducers(seed, counts.producers, places, today, chance);
  const producers = made.map(({ producer }) => producer);
  const placeById = new Map(made.map(({ producer, place }) => [producer.id, place]));
  const products = sampleProducts(seed, counts.products, made, chance);
  const book = decisionBook(seed, chance);
  const placeOf = (id: string) => placeById.get(id) ?? places.near(chance);
  const certificates = sampleCertificates(products, placeOf, { seed, today, conferenceDay, book, chance });
  const decisions = book.all();
  const buyers = sampleBuyers(seed, counts.buyers, places, today, chance);

  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const current = currentCertificates(certificates, (id) => byId.get(id), conferenceDay);
  const offers = offersOf(producers, products, ({ id }) => eligibilityOf(current.get(id) ?? null).eligible);
  const conference = sampleConference(seed, province, today, conferenceDay);
  const brought = offersOf(producers, products, () => true);
  const participations = sampleParticipations(seed, conference, offers, brought, buyers, counts.mous * 4, chance);
  const mous = sampleMous(seed, conference, participations, offers, counts.mous, chance);
  const offices = [sampleOffice(seed, province, today)];
  return {
    offices,
    producers,
    products,
    decisions,
    certificates,
    buyers,
    conferences: [conference],
    participations,
    mous,
    doubts: [],
    pairs: [],
    unitLists: [],
    lawLists: [],
    editions: [],
    layouts: [],
    waivers: [],
    queries: [],
    reviews: [],
    rekeyings: [],
    rekeyed: [],
    contacts: [],
    attachments: [],
    scans: [],
    ceremonies: [],
    signings: [],
    ownFields: [],
    labelSheets: [],
    printers: [],
    mouTemplates: [],
    prints: [],
  };
};
