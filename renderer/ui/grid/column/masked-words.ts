import { isMasked, maskText } from '../../../domain/masking/mask-party';
import type { Buyer } from '../../../domain/records/buyer';
import type { Field } from '../../../domain/records/field';
import type { Producer } from '../../../domain/records/producer';
import type { RecordValues } from '../../../domain/records/record-values';
import type { GridColumn } from './grid-column';

type Party = Producer | Buyer;

/** Only parties have personal data; a product has no consent. */
const isParty = (record: object): record is Party => 'contactPublic' in record && 'taxCode' in record;

/**
 * A value as a list may show it (law 91/2025/QH15): the last digits of a person's codes, a name by its letters. Null where
 * nothing is to be masked.
 */
export const maskedWords = (field: Field, value: unknown, record: object): string | null => {
  if (!isParty(record) || !isMasked(field, record)) return null;
  const texts = (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string');
  return texts.length === 0 ? null : texts.map((text) => maskText(field, record, text)).join(', ');
};

/** A stored value as the sheet shows it: masked where it is personal, until the officer asks to see it. */
export const shownWords = (column: GridColumn, values: RecordValues, revealed: boolean): string => {
  const value = values[column.key];
  return (revealed ? null : maskedWords(column.field, value, values)) ?? column.words(value, values);
};
