import type { StoreView } from '../../domain/plan/store-view';
import type { Stars } from '../../domain/records/certificate';
import type { Conference } from '../../domain/records/conference';
import type { Producer } from '../../domain/records/producer';
import type { Product } from '../../domain/records/product';
import { type SectorCode, sectorOf } from '../../domain/reference/product-groups';
import { provinceOfCode } from '../../domain/reference/province';
import { producerRegister, productRegister } from '../../domain/search/registers';
import { search } from '../../domain/search/search';
import { conferenceGate } from '../../domain/validity/conference-gate';
import { compareVietnamese } from '../../domain/vietnamese/collate';

/** A producer that is not invited yet, with what it could bring. */
export interface InvitableProducer {
  readonly producer: Producer;
  readonly products: readonly Product[];
  /** Of the products, how many the gate of the conference lets in. */
  readonly eligible: number;
  readonly sectors: readonly SectorCode[];
  /** Stars in force on the day, highest first. */
  readonly stars: readonly Stars[];
  readonly place: string | null;
}

export interface InvitationFilters {
  readonly sectors: readonly string[];
  readonly provinces: readonly string[];
  readonly stars: readonly string[];
  readonly onlyEligible: boolean;
}

export const noInvitationFilters: InvitationFilters = { sectors: [], provinces: [], stars: [], onlyEligible: false };

const productsByProducer = (view: StoreView): ReadonlyMap<string, readonly Product[]> => {
  const groups = new Map<string, Product[]>();
  for (const product of view.records('products')) {
    const group = groups.get(product.producerId);
    if (group) group.push(product);
    else groups.set(product.producerId, [product]);
  }
  return groups;
};

const invitedIds = (view: StoreView, conferenceId: string): ReadonlySet<string> =>
  new Set(
    view
      .records('participations')
      .filter((one) => one.conferenceId === conferenceId && one.role === 'producer')
      .map(({ partyId }) => partyId),
  );

/** Producers who are not at the conference yet, by name. */
export const invitableProducers = (view: StoreView, conference: Conference): readonly InvitableProducer[] => {
  const verdict = conferenceGate(view, conference);
  const products = productsByProducer(view);
  const invited = invitedIds(view, conference.id);
  return producerRegister(view)
    .rows.filter((producer) => !invited.has(producer.id))
    .map((producer): InvitableProducer => {
      const own = products.get(producer.id) ?? [];
      const verdicts = own.map(verdict).filter(({ printed }) => printed);
      // What was let in against its certificate has no star in force.
      const inForce = verdicts.filter(({ letIn }) => letIn === null || letIn.against === 'incomplete');
      const stars = inForce.flatMap(({ current }) => current?.certificate.stars ?? []);
      const sectors = own.flatMap(({ subgroupCode }) => sectorOf(subgroupCode) ?? []);
      return {
        producer,
        products: own,
        eligible: verdicts.length,
        sectors: [...new Set(sectors)].toSorted(),
        stars: [...new Set(stars)].toSorted((a, b) => b - a),
        place: provinceOfCode(producer.provinceCode)?.name ?? null,
      };
    });
};

/**
 * Rows that the text finds: by the producer itself first, then by what it makes. The registers, kept warm by the shell, do the
 * looking, so that the first key does not wait for 10,000 producers to be folded.
 */
export const findInvitable = (
  view: StoreView,
  rows: readonly InvitableProducer[],
  text: string,
): readonly InvitableProducer[] => {
  if (text.trim() === '') return rows;
  const byId = new Map(rows.map((row) => [row.producer.id, row]));
  const found = new Set([
    ...search(producerRegister(view), text).map(({ id }) => id),
    ...search(productRegister(view), text).map(({ product }) => product.producerId),
  ]);
  return [...found].flatMap((id) => byId.get(id) ?? []);
};

const fits = (wanted: readonly string[], found: readonly (string | number)[]): boolean =>
  wanted.length === 0 || found.some((each) => wanted.includes(String(each)));

export const passesFilters = (row: InvitableProducer, filters: InvitationFilters): boolean =>
  fits(filters.sectors, row.sectors) &&
  fits(filters.stars, row.stars) &&
  fits(filters.provinces, row.producer.provinceCode === null ? [] : [row.producer.provinceCode]) &&
  (!filters.onlyEligible || row.eligible > 0);

/** Provinces that the rows come from, by name, for the filter. */
export const provincesOf = (rows: readonly InvitableProducer[]): readonly { code: string; name: string }[] => {
  const codes = new Set(rows.flatMap(({ producer }) => producer.provinceCode ?? []));
  return [...codes]
    .flatMap((code) => provinceOfCode(code) ?? [])
    .map(({ code, name }) => ({ code, name }))
    .toSorted((a, b) => compareVietnamese(a.name, b.name));
};

/** What an invitation of these rows brings along. */
export const invitationSum = (rows: readonly InvitableProducer[]): { products: number; eligible: number } => ({
  products: rows.reduce((sum, { products }) => sum + products.length, 0),
  eligible: rows.reduce((sum, { eligible }) => sum + eligible, 0),
});
