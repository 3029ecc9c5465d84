import type { Certificate } from '../../domain/records/certificate';
import type { Decision } from '../../domain/records/decision';
import type { OwnField } from '../../domain/records/own-field';
import type { Producer } from '../../domain/records/producer';
import type { Product } from '../../domain/records/product';

/** What a workbook for editing is made of. `named`: records that are only called by name. */
export interface EditRecords {
  /** Null: the workbook has no such sheet. */
  readonly producers: readonly Producer[] | null;
  readonly products: readonly Product[] | null;
  readonly certificates: readonly Certificate[];
  /** All of the registry: cells choose among them; those of the certificates get a row. */
  readonly decisions: readonly Decision[];
  /** Names of producers by id. */
  readonly producerNames: ReadonlyMap<string, string>;
}

export interface EditSetting {
  /** With phones, tax codes and names of natural persons in full. */
  readonly personalData: boolean;
  readonly officeName: string;
  /** ISO time with zone. */
  readonly createdAt: string;
  /** Those of the office. */
  readonly ownFields: readonly OwnField[];
}
