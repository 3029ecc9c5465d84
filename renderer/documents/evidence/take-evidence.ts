import type { StoreView } from '../../domain/plan/store-view';
import type { Certificate } from '../../domain/records/certificate';
import type { Edition } from '../../domain/records/edition';
import type { Mou } from '../../domain/records/mou';
import type { Participation } from '../../domain/records/participation';
import type { Producer, ProducerKind } from '../../domain/records/producer';
import type { Product } from '../../domain/records/product';
import { isInForce } from '../../domain/validity/certificate-status';
import { certificatesByProduct } from '../../domain/validity/certificates-by-product';
import { currentCertificate } from '../../domain/validity/current-certificate';
import type { CivilDate } from '../../domain/vietnamese/civil-date';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import { thawedCatalogue } from '../catalogue/frozen-catalogue';
import { type CommuneOfCode, printedAddress } from '../printed-address';

/** What the office knows of one producer, for the sheet of evidence. Null is not known, never zero. */
export interface Evidence {
  readonly producerId: string;
  readonly name: string;
  readonly kind: ProducerKind;
  readonly address: string | null;
  readonly representative: string | null;
  readonly representativeTitle: string | null;
  readonly office: {
    readonly name: string;
    readonly superiorBody: string | null;
    readonly symbol: string | null;
  };
  /** On which certificates are judged. */
  readonly day: CivilDate;
  readonly products: readonly {
    readonly name: string;
    /** Of a certificate in force; null prints no star. */
    readonly stars: number | null;
    readonly decisionNo: string | null;
    readonly decisionDate: string | null;
    readonly ends: CivilDate | null;
    readonly inForce: boolean;
  }[];
  /** Those that it did not decline, oldest first. */
  readonly conferences: readonly {
    readonly name: string;
    readonly place: string | null;
    readonly startsOn: CivilDate | null;
    readonly endsOn: CivilDate | null;
    readonly state: 'invited' | 'accepted';
    readonly boothNo: string | null;
    readonly products: readonly string[];
    /** Numbers of the catalogue's editions in which it stands. */
    readonly editions: readonly number[];
  }[];
  /** Printed or signed, not void. */
  readonly papers: readonly {
    readonly number: number;
    readonly conference: string;
    readonly signedOn: CivilDate | null;
    readonly buyer: string | null;
    readonly principle: boolean;
    readonly state: 'printed' | 'signed';
    readonly goods: readonly {
      readonly name: string;
      readonly quantity: number | null;
      readonly unit: string | null;
    }[];
  }[];
}

export interface EvidenceSetting {
  readonly communeOfCode: CommuneOfCode;
  readonly day: CivilDate;
}

/** What many producers look up, found in one pass each: a conference may have hundreds of them, a register 18,500 products. */
interface Found {
  readonly view: StoreView;
  readonly products: ReadonlyMap<string, readonly Product[]>;
  readonly certificates: ReadonlyMap<string, readonly Certificate[]>;
  readonly participations: ReadonlyMap<string, readonly Participation[]>;
  readonly mous: ReadonlyMap<string, readonly Mou[]>;
  readonly signedIds: ReadonlySet<string>;
  /** Conference → number of the edition and the producers in it. */
  readonly editions: ReadonlyMap<string, readonly { readonly no: number; readonly producers: ReadonlySet<string> }[]>;
}

const groupBy = <R>(records: readonly R[], keyOf: (record: R) => string): ReadonlyMap<string, readonly R[]> => {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group) group.push(record);
    else groups.set(keyOf(record), [record]);
  }
  return groups;
};

/** Catalogues for everybody that were printed and not withdrawn. */
const printedCatalogues = (editions: readonly Edition[]): Found['editions'] => {
  const printed = editions.filter(
    ({ kind, subjectId, conferenceId, state }) =>
      kind === 'catalogue' && subjectId === conferenceId && state !== 'void',
  );
  const byConference = groupBy(printed, ({ conferenceId }) => conferenceId);
  return new Map(
    [...byConference].map(([id, group]) => [
      id,
      group
        .map((edition) => ({
          no: edition.no,
          producers: new Set(thawedCatalogue(edition).products.map(({ producerId }) => producerId)),
        }))
        .toSorted((a, b) => a.no - b.no),
    ]),
  );
};

const find = (view: StoreView): Found => ({
  view,
  products: groupBy(view.records('products'), ({ producerId }) => producerId),
  certificates: certificatesByProduct(view.records('certificates')),
  participations: groupBy(
    view.records('participations').filter(({ role }) => role === 'producer'),
    ({ partyId }) => partyId,
  ),
  mous: groupBy(
    view.records('mous').filter(({ variant }) => variant !== 'agency'),
    ({ producerId }) => producerId,
  ),
  signedIds: new Set(view.records('signings').flatMap(({ mouId, outcome }) => (outcome === 'signed' ? [mouId] : []))),
  editions: printedCatalogues(view.records('editions')),
});

const productsOf = (
  { view, products, certificates }: Found,
  producerId: string,
  day: CivilDate,
): Evidence['products'] =>
  (products.get(producerId) ?? [])
    .map(({ id, name }) => {
      const ofProduct = certificates.get(id) ?? [];
      const current = currentCertificate(ofProduct, (decisionId) => view.record('decisions', decisionId), day);
      const inForce = current !== null && current.certificate.stars !== null && isInForce(current.status);
      const ends = current?.life.ends ?? null;
      return {
        name,
        stars: inForce ? current.certificate.stars : null,
        decisionNo: current?.decision?.number ?? null,
        decisionDate: current?.decision?.date ?? null,
        // A year alone is a range of days, and none of them is the last one.
        ends: ends !== null && ends.from === ends.to ? ends.to : null,
        inForce,
      };
    })
    .toSorted((a, b) => compareVietnamese(a.name, b.name));

const nameOf = (view: StoreView, productId: string): string | null => view.record('products', productId)?.name ?? null;

const conferencesOf = ({ view, participations, editions }: Found, producerId: string): Evidence['conferences'] =>
  (participations.get(producerId) ?? [])
    .flatMap(({ conferenceId, state, boothNo, productIds }) => {
      const conference = view.record('conferences', conferenceId);
      if (!conference || state === 'declined') return [];
      const { name, place, startsOn, endsOn } = conference;
      return [
        {
          name,
          place,
          startsOn,
          endsOn,
          state,
          boothNo,
          products: productIds.flatMap((id) => nameOf(view, id) ?? []),
          editions: (editions.get(conferenceId) ?? []).flatMap(({ no, producers }) =>
            producers.has(producerId) ? [no] : [],
          ),
        },
      ];
    })
    .toSorted((a, b) => (a.startsOn ?? '9').localeCompare(b.startsOn ?? '9'));

/** The board of the day may know of a signature before the memorandum itself is marked. */
const stateOf = ({ signedIds }: Found, { id, state }: Mou): 'printed' | 'signed' | null => {
  if (state === 'void') return null;
  if (state === 'signed' || signedIds.has(id)) return 'signed';
  return state === 'printed' ? 'printed' : null;
};

const papersOf = (found: Found, producerId: string): Evidence['papers'] =>
  (found.mous.get(producerId) ?? [])
    .flatMap((mou) => {
      const { view } = found;
      const state = stateOf(found, mou);
      const conference = view.record('conferences', mou.conferenceId);
      if (state === null || !conference) return [];
      return [
        {
          number: mou.number,
          conference: conference.name,
          signedOn: state === 'signed' ? (conference.signedOn ?? conference.startsOn) : null,
          buyer: view.record('buyers', mou.buyerId)?.name ?? null,
          principle: mou.variant === 'principle',
          state,
          goods: mou.goods.map(({ productId, quantity, unit }) => ({
            name: nameOf(view, productId) ?? '',
            quantity,
            unit,
          })),
        },
      ];
    })
    .toSorted((a, b) => a.conference.localeCompare(b.conference) || a.number - b.number);

const evidenceOf = (found: Found, producer: Producer, { communeOfCode, day }: EvidenceSetting): Evidence => {
  const office = found.view.records('offices')[0];
  return {
    producerId: producer.id,
    name: producer.name,
    kind: producer.kind,
    address: printedAddress(producer, communeOfCode, day),
    representative: producer.representative,
    representativeTitle: producer.representativeTitle,
    office: {
      name: office?.name ?? '',
      superiorBody: office?.superiorBody ?? null,
      symbol: office?.symbol ?? null,
    },
    day,
    products: productsOf(found, producer.id, day),
    conferences: conferencesOf(found, producer.id),
    papers: papersOf(found, producer.id),
  };
};

/** Reads the store once; the function that it gives answers null for a producer that is gone. */
export const evidenceTaker = (view: StoreView, setting: EvidenceSetting): ((producerId: string) => Evidence | null) => {
  const found = find(view);
  return (producerId) => {
    const producer = view.record('producers', producerId);
    return producer ? evidenceOf(found, producer, setting) : null;
  };
};
