import type { Certificate } from '../records/certificate';
import type { Producer } from '../records/producer';
import type { Product } from '../records/product';

/** A row of a file as its program counts it, from 1. */
export interface RowRef {
  /** Only where several files are imported as one: which of them. */
  readonly file?: string;
  readonly sheet: string | null;
  readonly row: number;
}

export type ProducerValues = Partial<
  Omit<Producer, 'id' | 'removed' | 'sample' | 'contactPublic' | 'addressCheckedOn'>
>;
export type ProductValues = Partial<Omit<Product, 'id' | 'removed' | 'sample' | 'producerId' | 'photos'>>;
export type CertificateValues = Partial<Omit<Certificate, 'id' | 'removed' | 'sample' | 'productId' | 'decisionId'>>;

/** Place names as the list writes them, without their kind words; the record's codes are in `values`. */
export interface PlaceTexts {
  readonly commune?: string;
  readonly district?: string;
  readonly province?: string;
}

export interface CandidateProducer {
  /** Unique in the proposal: `producer-1`. */
  readonly key: string;
  /** Only what the list says; an absent field was empty. */
  readonly values: ProducerValues & { readonly name: string };
  readonly place: PlaceTexts;
  /** The name says «cơ sở»: registered as a household or not, the list does not say. */
  readonly workshop: boolean;
  /** First row first. */
  readonly rows: readonly RowRef[];
}

export interface CandidateDecision {
  readonly number: string;
  readonly date: string | null;
  readonly authority: string | null;
}

export interface CandidateCertificate {
  readonly round: 1 | 2;
  readonly values: CertificateValues;
  /** As read from the cell when it is no certificate: 1 or 2 stars. */
  readonly rawStars: number | null;
  readonly decision: CandidateDecision | null;
}

export interface CandidateProduct {
  readonly key: string;
  readonly producerKey: string;
  readonly values: ProductValues & { readonly name: string };
  /** The producer's name as this row writes it. */
  readonly producerText: string;
  /** Sector I-VI as the row, its group column or a band says it; null when nothing says so. */
  readonly sector: string | null;
  readonly certificates: readonly CandidateCertificate[];
  readonly row: RowRef;
  /** Places in `pictures`. */
  readonly pictures: readonly number[];
  /** The row of the pictures where it is another one: a second file showed the product that the first only named. */
  readonly picturesAt?: RowRef;
}

/** A row of a list of producers without products. */
export interface ProducerRow {
  readonly at: RowRef;
  readonly producerKey: string;
}
