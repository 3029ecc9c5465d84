import type { StoreView } from '../../domain/plan/store-view';
import type { Conference } from '../../domain/records/conference';
import type { Participation } from '../../domain/records/participation';
import type { Product } from '../../domain/records/product';
import { sectorOf } from '../../domain/reference/product-groups';
import { type CurrentCertificate, currentCertificates } from '../../domain/validity/current-certificate';
import type { KeptOutReason } from '../../domain/records/kept-out-reason';
import { eligibilityOf } from '../../domain/validity/eligibility';
import type { CivilDate } from '../../domain/vietnamese/civil-date';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import type { CommuneOfCode } from '../printed-address';
import type { CatalogueProduct, CatalogueSnapshot, KeptOutProduct } from './catalogue-snapshot';
import { publicProducer } from './public-producer';

export interface CatalogueSetting {
  /** Lookup of `loadCommunes()`. */
  readonly communeOfCode: CommuneOfCode;
  /** ISO time with zone of the printing. */
  readonly createdAt: string;
}

const lastDay = ({ life }: CurrentCertificate): CivilDate | null =>
  life.ends && life.ends.from === life.ends.to ? life.ends.to : null;

const catalogueProduct = (product: Product, current: CurrentCertificate): CatalogueProduct | null => {
  const { stars } = current.certificate;
  if (stars === null) return null;
  return {
    id: product.id,
    producerId: product.producerId,
    name: product.name,
    sector: sectorOf(product.subgroupCode),
    groupCode: product.subgroupCode,
    stars,
    decisionNo: current.decision?.number ?? '',
    decisionDate: current.decision?.date ?? null,
    authority: current.decision?.authority ?? null,
    expiresOn: lastDay(current),
    packaging: product.packaging,
    unit: product.unit,
    shelfLife: product.shelfLife,
    priceMin: product.retailPriceMin,
    priceMax: product.retailPriceMax,
    priceUnit: product.priceUnit,
    vatIncluded: product.vatIncluded,
    minimumOrder: product.minimumOrder,
    capacityQty: product.capacityQty,
    capacityUnit: product.capacityUnit,
    capacityPeriod: product.capacityPeriod,
    season: product.season,
    standards: product.standards,
    gtin: product.gtin,
    traceCode: product.traceCode,
    ingredients: product.ingredients,
    salesChannels: product.salesChannels,
    connectionNeed: product.connectionNeed,
    photo: product.photos[0] ?? null,
  };
};

const sectorRank = (sector: string | null): number =>
  sector === null ? 9 : ['I', 'II', 'III', 'IV', 'V', 'VI'].indexOf(sector);

/** By sector, then stars from five down, then name (domain dossier 4.3). */
const printOrder = (a: CatalogueProduct, b: CatalogueProduct): number =>
  sectorRank(a.sector) - sectorRank(b.sector) ||
  b.stars - a.stars ||
  compareVietnamese(a.name, b.name) ||
  (a.id < b.id ? -1 : 1);

interface Gate {
  readonly products: readonly CatalogueProduct[];
  readonly keptOut: readonly KeptOutProduct[];
}

/** C3: what the conference day lets in, and why the rest stays out. */
const gate = (view: StoreView, chosen: readonly Product[], day: CivilDate | null): Gate => {
  const current =
    day === null
      ? new Map<string, CurrentCertificate>()
      : currentCertificates(view.records('certificates'), (id) => view.record('decisions', id), day);
  const products: CatalogueProduct[] = [];
  const keptOut: KeptOutProduct[] = [];
  for (const product of chosen) {
    const verdict = eligibilityOf(current.get(product.id) ?? null);
    const entry = verdict.eligible ? catalogueProduct(product, verdict.current) : null;
    const reason: KeptOutReason = day === null ? 'noConferenceDay' : verdict.eligible ? 'starsUnknown' : verdict.reason;
    if (entry) products.push(entry);
    else {
      keptOut.push({
        id: product.id,
        name: product.name,
        producerName: view.record('producers', product.producerId)?.name ?? '',
        reason,
        decisionNo: verdict.current?.decision?.number ?? null,
        expiresOn: verdict.current ? lastDay(verdict.current) : null,
      });
    }
  }
  return {
    products: products.toSorted(printOrder),
    keptOut: keptOut.toSorted(
      (a, b) => compareVietnamese(a.producerName, b.producerName) || compareVietnamese(a.name, b.name),
    ),
  };
};

/** Participations of producers who did not decline; each party once. */
const attending = (view: StoreView, conferenceId: string): ReadonlyMap<string, Participation> => {
  const found = new Map<string, Participation>();
  for (const participation of view.records('participations')) {
    const { role, state, partyId } = participation;
    if (participation.conferenceId !== conferenceId || role !== 'producer' || state === 'declined') continue;
    found.set(partyId, participation);
  }
  return found;
};

const productsOf = (view: StoreView, participations: Iterable<Participation>): readonly Product[] => {
  const ids = new Set([...participations].flatMap((participation) => participation.productIds));
  return [...ids].map((id) => view.record('products', id)).filter((product) => product !== undefined);
};

const producersOf = (
  view: StoreView,
  participations: ReadonlyMap<string, Participation>,
  day: CivilDate,
  communeOfCode: CommuneOfCode,
) =>
  [...participations]
    .flatMap(([partyId, participation]) => {
      const producer = view.record('producers', partyId);
      return producer ? [publicProducer(producer, participation, communeOfCode, day)] : [];
    })
    .toSorted((a, b) => compareVietnamese(a.name, b.name) || (a.id < b.id ? -1 : 1));

const heading = (view: StoreView, conference: Conference) => {
  const office = view.records('offices')[0];
  return {
    conferenceId: conference.id,
    conferenceName: conference.name,
    day: conference.startsOn,
    place: conference.place,
    officeName: office?.name ?? '',
    superiorBody: office?.superiorBody ?? null,
  };
};

/** The catalogue of a conference, judged on its first day; null when the conference is gone. */
export const takeCatalogueSnapshot = (
  view: StoreView,
  conferenceId: string,
  setting: CatalogueSetting,
): CatalogueSnapshot | null => {
  const conference = view.record('conferences', conferenceId);
  if (!conference) return null;
  const { createdAt, communeOfCode } = setting;
  const participations = attending(view, conferenceId);
  return {
    ...heading(view, conference),
    ...gate(view, productsOf(view, participations.values()), conference.startsOn),
    producers: producersOf(view, participations, conference.startsOn ?? createdAt.slice(0, 10), communeOfCode),
    createdAt,
  };
};
