import type { Stars } from '../../domain/records/certificate';
import type { ProducerKind } from '../../domain/records/producer';
import type { CapacityPeriod } from '../../domain/records/product';
import type { KeptOutReason } from '../../domain/records/kept-out-reason';
import type { CivilDate, PartialDate } from '../../domain/vietnamese/civil-date';

/** A producer as the public copy shows it: masked where the law asks, phone and e-mail by consent only. */
export interface CatalogueProducer {
  readonly id: string;
  readonly name: string;
  readonly kind: ProducerKind;
  readonly address: string | null;
  readonly representative: string | null;
  readonly representativeTitle: string | null;
  readonly phones: readonly string[];
  readonly email: string | null;
  readonly website: string | null;
  readonly taxCode: string | null;
  readonly boothNo: string | null;
  readonly state: 'invited' | 'accepted';
}

export interface CatalogueProduct {
  readonly id: string;
  readonly producerId: string;
  readonly name: string;
  /** `I` … `VI`; null when the register does not know. */
  readonly sector: string | null;
  readonly groupCode: string | null;
  readonly stars: Stars;
  readonly decisionNo: string;
  readonly decisionDate: PartialDate | null;
  readonly authority: string | null;
  /** Last valid day; null when it is not known to the day. */
  readonly expiresOn: CivilDate | null;
  readonly packaging: string | null;
  readonly unit: string | null;
  readonly shelfLife: string | null;
  readonly priceMin: number | null;
  readonly priceMax: number | null;
  readonly priceUnit: string | null;
  readonly vatIncluded: boolean | null;
  readonly minimumOrder: string | null;
  readonly capacityQty: number | null;
  readonly capacityUnit: string | null;
  readonly capacityPeriod: CapacityPeriod | null;
  readonly season: string | null;
  readonly standards: readonly string[];
  readonly gtin: string | null;
  readonly traceCode: string | null;
  readonly ingredients: string | null;
  readonly salesChannels: string | null;
  readonly connectionNeed: string | null;
  readonly photo: string | null;
}

export interface KeptOutProduct {
  readonly id: string;
  readonly name: string;
  readonly producerName: string;
  readonly reason: KeptOutReason;
  readonly decisionNo: string | null;
  readonly expiresOn: CivilDate | null;
}

/** All that a catalogue prints, frozen; products in the order of print. */
export interface CatalogueSnapshot {
  readonly conferenceId: string;
  readonly conferenceName: string;
  readonly day: CivilDate | null;
  readonly place: string | null;
  readonly officeName: string;
  readonly superiorBody: string | null;
  readonly products: readonly CatalogueProduct[];
  readonly producers: readonly CatalogueProducer[];
  readonly keptOut: readonly KeptOutProduct[];
  readonly createdAt: string;
}
