import type { CatalogueLook, OwnColumnKey } from '../../domain/records/catalogue-look';
import type { Stars } from '../../domain/records/certificate';
import type { KeptOutReason } from '../../domain/records/kept-out-reason';
import type { LetIn } from '../../domain/records/let-in';
import type { OwnField } from '../../domain/records/own-field';
import type { OwnValue } from '../../domain/records/own-value';
import type { ProducerKind } from '../../domain/records/producer';
import type { CapacityPeriod } from '../../domain/records/product';
import type { CivilDate, PartialDate } from '../../domain/vietnamese/civil-date';

/** An own field that the look prints, as it was called when the snapshot was taken. */
export interface OwnColumn extends Pick<OwnField, 'label' | 'labelEn' | 'kind' | 'unit'> {
  readonly key: OwnColumnKey;
}

/** Values of the own columns; absent where the look prints none. */
export interface WithOwn {
  readonly own?: { readonly [key: OwnColumnKey]: OwnValue };
}

/** A producer as the public copy shows it: masked where the law asks, phone and e-mail by consent only. */
export interface CatalogueProducer extends WithOwn {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: ProducerKind;
  readonly address: string | null;
  readonly provinceCode: string | null;
  readonly representative: string | null;
  readonly representativeTitle: string | null;
  readonly phones: readonly string[];
  readonly email: string | null;
  readonly website: string | null;
  readonly taxCode: string | null;
  readonly boothNo: string | null;
  readonly state: 'invited' | 'accepted';
}

export interface CatalogueProduct extends WithOwn {
  readonly id: string;
  readonly producerId: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** `I` … `VI`; null when the register does not know. */
  readonly sector: string | null;
  readonly groupCode: string | null;
  /** Null only for a product that was let in without a certificate in force: no star is printed then (R2). */
  readonly stars: Stars | null;
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
  /** Only in the version for buyers. */
  readonly wholesalePrice: number | null;
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
  readonly story: string | null;
  readonly storyEn: string | null;
  readonly salesChannels: string | null;
  readonly connectionNeed: string | null;
  readonly photo: string | null;
  /** The officer's override, printed beside it (C3). */
  readonly letIn: Pick<LetIn, 'against' | 'reason'> | null;
}

export interface KeptOutProduct {
  readonly id: string;
  readonly name: string;
  readonly producerName: string;
  /** Absent where there is no English name. */
  readonly nameEn?: string;
  readonly producerNameEn?: string;
  readonly reason: KeptOutReason;
  readonly decisionNo: string | null;
  readonly expiresOn: CivilDate | null;
}

/** Which edition a print is of; null before it is issued. */
export interface EditionMark {
  readonly no: number;
  /** The day of the issue in Vietnam. */
  readonly on: CivilDate;
  readonly code: string;
}

/** All that a catalogue prints, frozen; products in the order of print. */
export interface CatalogueSnapshot {
  readonly look: CatalogueLook;
  /** Own fields among the columns of the look; absent where there are none. */
  readonly own?: readonly OwnColumn[];
  /** The one buyer that it is for (C6); null for everybody. */
  readonly buyer: { readonly id: string; readonly name: string } | null;
  readonly edition: EditionMark | null;
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
