import { productsForBuyer } from '../../domain/conference/products-for-buyer';
import { indexedBy } from '../../domain/plan/indexed-by';
import { runAtOnce, type Steps, stepSize } from '../../domain/plan/steps';
import type { StoreView } from '../../domain/plan/store-view';
import { type CatalogueLook, standardLook } from '../../domain/records/catalogue-look';
import type { Conference } from '../../domain/records/conference';
import type { Contact } from '../../domain/records/contact';
import type { Participation } from '../../domain/records/participation';
import type { Product } from '../../domain/records/product';
import { sectorCodes, sectorOf } from '../../domain/reference/product-groups';
import { sortInSteps } from '../../domain/search/sort-in-steps';
import { conferenceGate, type GateVerdict } from '../../domain/validity/conference-gate';
import type { CurrentCertificate } from '../../domain/validity/current-certificate';
import type { CivilDate } from '../../domain/vietnamese/civil-date';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import type { CommuneOfCode } from '../printed-address';
import { compareGroups, producersById } from './catalogue-groups';
import type {
  CatalogueProducer,
  CatalogueProduct,
  CatalogueSnapshot,
  KeptOutProduct,
  OwnColumn,
} from './catalogue-snapshot';
import { ownColumnsOf, ownValuesOf } from './own-columns';
import { type PublicSetting, publicProducer } from './public-producer';

export interface CatalogueSetting {
  /** Lookup of `loadCommunes()`. */
  readonly communeOfCode: CommuneOfCode;
  /** ISO time with zone of the printing. */
  readonly createdAt: string;
  /** Absent: the standard one. */
  readonly look?: CatalogueLook;
  /** A catalogue of what this buyer came together with (C6). */
  readonly buyerId?: string | null;
}

const lastDay = ({ life }: CurrentCertificate): CivilDate | null =>
  life.ends && life.ends.from === life.ends.to ? life.ends.to : null;

/** What a product says of itself; stars and decision come from its certificate. */
const goodsOf = (product: Product, look: CatalogueLook, own: readonly OwnColumn[]) => ({
  ...ownValuesOf(product, 'products', own),
  id: product.id,
  producerId: product.producerId,
  name: product.name,
  nameEn: product.nameEn,
  sector: sectorOf(product.subgroupCode),
  groupCode: product.subgroupCode,
  packaging: product.packaging,
  unit: product.unit,
  shelfLife: product.shelfLife,
  priceMin: product.retailPriceMin,
  priceMax: product.retailPriceMax,
  // A public copy does not even carry it.
  wholesalePrice: look.version === 'buyer' ? product.wholesalePrice : null,
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
  story: product.story,
  storyEn: product.storyEn,
  salesChannels: product.salesChannels,
  connectionNeed: product.connectionNeed,
  photo: product.photos[0] ?? null,
});

/** Stars of a certificate that is in force: what was let in against its certificate prints none (domain dossier 11.2). */
const catalogueProduct = (
  product: Product,
  verdict: GateVerdict,
  look: CatalogueLook,
  own: readonly OwnColumn[],
): CatalogueProduct => {
  const { current, reason, letIn } = verdict;
  const inForce = reason === null || reason === 'incomplete';
  return {
    ...goodsOf(product, look, own),
    stars: inForce ? (current?.certificate.stars ?? null) : null,
    decisionNo: current?.decision?.number ?? '',
    decisionDate: current?.decision?.date ?? null,
    authority: current?.decision?.authority ?? null,
    expiresOn: current ? lastDay(current) : null,
    letIn: letIn && { against: letIn.against, reason: letIn.reason },
  };
};

const sectorRank = (sector: string | null): number =>
  sector === null ? sectorCodes.length : sectorCodes.findIndex((code) => code === sector);

/** By the headings of the look, then as it says: without a word sector, stars from five down and name (domain dossier 4.3). */
const printOrder = (look: CatalogueLook, producers: ReadonlyMap<string, CatalogueProducer>) => {
  const byGroup = compareGroups(look.grouping, producers);
  const { order = 'stars' } = look;
  const bySector = (a: CatalogueProduct, b: CatalogueProduct): number =>
    order === 'stars' ? sectorRank(a.sector) - sectorRank(b.sector) : 0;
  const byStars = (a: CatalogueProduct, b: CatalogueProduct): number =>
    order === 'name' ? 0 : (b.stars ?? 0) - (a.stars ?? 0);
  const makerOf = ({ producerId }: CatalogueProduct): string => producers.get(producerId)?.name ?? '';
  const byMaker = (a: CatalogueProduct, b: CatalogueProduct): number =>
    order === 'producer' ? compareVietnamese(makerOf(a), makerOf(b)) : 0;
  return (a: CatalogueProduct, b: CatalogueProduct): number =>
    byGroup(a, b) ||
    bySector(a, b) ||
    byMaker(a, b) ||
    byStars(a, b) ||
    compareVietnamese(a.name, b.name) ||
    (a.id < b.id ? -1 : 1);
};

interface Gate {
  readonly products: readonly CatalogueProduct[];
  readonly keptOut: readonly KeptOutProduct[];
}

/** C3: what the conference day lets in, and why the rest stays out. */
function* gateInSteps(
  view: StoreView,
  chosen: readonly Product[],
  conference: Conference,
  { look, own }: Pick<CatalogueSnapshot, 'look'> & { readonly own: readonly OwnColumn[] },
): Steps<Gate> {
  const verdictOf = conferenceGate(view, conference);
  const products: CatalogueProduct[] = [];
  const keptOut: KeptOutProduct[] = [];
  for (const [index, product] of chosen.entries()) {
    if (index % stepSize === stepSize - 1) yield;
    const verdict = verdictOf(product);
    const { reason, current } = verdict;
    if (verdict.printed || reason === null) products.push(catalogueProduct(product, verdict, look, own));
    else {
      const producer = view.record('producers', product.producerId);
      keptOut.push({
        id: product.id,
        name: product.name,
        producerName: producer?.name ?? '',
        ...(product.nameEn ? { nameEn: product.nameEn } : {}),
        ...(producer?.nameEn ? { producerNameEn: producer.nameEn } : {}),
        reason,
        decisionNo: current?.decision?.number ?? null,
        expiresOn: current ? lastDay(current) : null,
      });
    }
  }
  return {
    products,
    keptOut: keptOut.toSorted(
      (a, b) => compareVietnamese(a.producerName, b.producerName) || compareVietnamese(a.name, b.name),
    ),
  };
}

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

const contactsByParty = indexedBy(({ partyId }: Contact) => partyId);

function* producersInSteps(
  view: StoreView,
  participations: ReadonlyMap<string, Participation>,
  day: CivilDate,
  communeOfCode: CommuneOfCode,
  { look, own }: Pick<CatalogueSnapshot, 'look'> & { readonly own: readonly OwnColumn[] },
): Steps<readonly CatalogueProducer[]> {
  const setting: PublicSetting = {
    purpose: look.version === 'buyer' ? 'consentBuyers' : 'consentCatalogue',
    communeOfCode,
    day,
    former: look.former === true,
  };
  const contacts = contactsByParty(view.records('contacts'));
  const producers: CatalogueProducer[] = [];
  for (const [partyId, participation] of participations) {
    if (producers.length % stepSize === stepSize - 1) yield;
    const producer = view.record('producers', partyId);
    const persons = contacts.get(partyId) ?? [];
    if (producer)
      producers.push({
        ...publicProducer(producer, participation, persons, setting),
        ...ownValuesOf(producer, 'producers', own),
      });
  }
  return yield* sortInSteps(producers, (a, b) => compareVietnamese(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

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

/** The products of a buyer's papers, and whoever makes them; nothing is left out of a catalogue for everybody. */
const forBuyer = (
  view: StoreView,
  conferenceId: string,
  buyerId: string | null,
): { readonly buyer: CatalogueSnapshot['buyer']; readonly wants: (id: string) => boolean } => {
  const found = buyerId === null ? undefined : view.record('buyers', buyerId);
  if (!found) return { buyer: null, wants: () => true };
  const ids = new Set(productsForBuyer(view, conferenceId, found.id));
  return { buyer: { id: found.id, name: found.name }, wants: (id) => ids.has(id) };
};

/** The catalogue of a conference, judged on its first day; null when the conference is gone. */
export function* takeCatalogueSnapshotInSteps(
  view: StoreView,
  conferenceId: string,
  setting: CatalogueSetting,
): Steps<CatalogueSnapshot | null> {
  const conference = view.record('conferences', conferenceId);
  if (!conference) return null;
  const { createdAt, communeOfCode, look = standardLook } = setting;
  const own = ownColumnsOf(view, look);
  const participations = attending(view, conferenceId);
  const { buyer, wants } = forBuyer(view, conferenceId, setting.buyerId ?? null);
  const chosen = productsOf(view, participations.values()).filter(({ id }) => wants(id));
  yield;
  const { products, keptOut } = yield* gateInSteps(view, chosen, conference, { look, own });
  const day = conference.startsOn ?? createdAt.slice(0, 10);
  const makers = new Set(chosen.map(({ producerId }) => producerId));
  const all = yield* producersInSteps(view, participations, day, communeOfCode, { look, own });
  const producers = all.filter(({ id }) => buyer === null || makers.has(id));
  return {
    look,
    ...(own.length === 0 ? {} : { own }),
    buyer,
    edition: null,
    ...heading(view, conference),
    products: yield* sortInSteps(products, printOrder(look, producersById({ producers }))),
    keptOut,
    producers,
    createdAt,
  };
}

/** The same without a pause: for tests, and for few products. */
export const takeCatalogueSnapshot = (
  view: StoreView,
  conferenceId: string,
  setting: CatalogueSetting,
): CatalogueSnapshot | null => runAtOnce(takeCatalogueSnapshotInSteps(view, conferenceId, setting));
