import { formatPhone } from '../identity/phone-number';
import { isMasked, maskText } from '../masking/mask-party';
import type { StoreView } from '../plan/store-view';
import { type Buyer, buyerFields } from '../records/buyer';
import type { Field } from '../records/field';
import { type Producer, producerFields } from '../records/producer';
import type { Product } from '../records/product';
import { conferenceRegister, decisionRegister, mouRegister } from './conference-registers';
import { type PreparedSearch, searchDigits } from './prepare-search';
import { buyerRegister, producerRegister, productRegister } from './registers';
import { rankedHits } from './search';

export type FoundKind = 'product' | 'producer' | 'buyer' | 'decision' | 'conference' | 'mou';

/** A code or a phone by which a record was found: masked where the law asks it. */
export interface FoundBy {
  readonly field: 'taxCode' | 'phones' | 'gtin' | 'traceCode';
  readonly text: string;
}

export interface FoundRecord {
  readonly kind: FoundKind;
  readonly id: string;
  readonly name: string;
  /** What tells two of one name apart; empty when nothing is known. */
  readonly note: string;
  readonly by: FoundBy | null;
  /** The conference of a memorandum, which is where it is worked on. */
  readonly conferenceId: string | null;
}

export interface FoundGroup {
  readonly kind: FoundKind;
  /** The best ones. */
  readonly hits: readonly FoundRecord[];
  /** How many fit in all. */
  readonly total: number;
  /** Rank of the first hit: 0 to 3 with the marks as typed, 4 to 7 with others. */
  readonly best: number;
}

const fieldOf = (fields: readonly Field[], key: string): Pick<Field, 'personal' | 'type'> =>
  fields.find((field) => field.key === key) ?? { type: 'taxCode', personal: 'always' };

/** The number that holds the digits typed, shown as lists may show it. */
const partyFoundBy = (party: Producer | Buyer, fields: readonly Field[], digits: string): FoundBy | null => {
  if (digits === '') return null;
  const { taxCode, phones } = party;
  if (taxCode !== null && searchDigits(taxCode).includes(digits)) {
    return { field: 'taxCode', text: maskText(fieldOf(fields, 'taxCode'), party, taxCode) ?? '' };
  }
  const phone = phones.find((each) => searchDigits(each).includes(digits));
  if (phone === undefined) return null;
  const field = fieldOf(fields, 'phones');
  return {
    field: 'phones',
    text: isMasked(field, party) ? (maskText(field, party, phone) ?? '') : formatPhone(phone),
  };
};

const productFoundBy = ({ gtin, traceCode }: Product, digits: string): FoundBy | null => {
  if (digits === '') return null;
  if (gtin?.includes(digits)) return { field: 'gtin', text: gtin };
  return traceCode !== null && searchDigits(traceCode).includes(digits)
    ? { field: 'traceCode', text: traceCode }
    : null;
};

const plain = { by: null, conferenceId: null } as const;

/** The groups of the registers, that of the best hit first; of equals in the order given. */
const inOrder = (groups: readonly FoundGroup[]): readonly FoundGroup[] =>
  groups.filter(({ total }) => total > 0).toSorted((a, b) => a.best - b.best);

const groupOf = <R>(
  kind: FoundKind,
  register: PreparedSearch<R>,
  text: string,
  most: number,
  shown: (row: R) => FoundRecord,
): FoundGroup => {
  const ranked = rankedHits(register, text);
  const hits: R[] = [];
  for (const bucket of ranked) {
    if (hits.length >= most) break;
    hits.push(...bucket.slice(0, most - hits.length));
  }
  return {
    kind,
    best: ranked.findIndex((bucket) => bucket.length > 0),
    hits: hits.map(shown),
    total: ranked.reduce((sum, { length }) => sum + length, 0),
  };
};

/**
 * What fits the text in every register, at most `most` of each: marks as typed rank first (H3), digits find tax codes,
 * phones and barcodes without their spaces. A blank text finds nothing.
 */
export const findEverywhere = (view: StoreView, text: string, most: number): readonly FoundGroup[] => {
  const digits = /^[\d\s.+()-]+$/.test(text) ? searchDigits(text) : '';
  const party = (kind: 'producer' | 'buyer', fields: readonly Field[]) => (record: Producer | Buyer) => ({
    ...plain,
    kind,
    id: record.id,
    name: record.name,
    note: record.addressText ?? '',
    by: partyFoundBy(record, fields, digits),
  });
  return inOrder([
    groupOf('product', productRegister(view), text, most, ({ product, producer }) => ({
      ...plain,
      kind: 'product',
      id: product.id,
      name: product.name,
      note: producer?.name ?? '',
      by: productFoundBy(product, digits),
    })),
    groupOf('producer', producerRegister(view), text, most, party('producer', producerFields)),
    groupOf('buyer', buyerRegister(view), text, most, party('buyer', buyerFields)),
    groupOf('decision', decisionRegister(view), text, most, ({ id, number, authority }) => ({
      ...plain,
      kind: 'decision',
      id,
      name: number,
      note: authority ?? '',
    })),
    groupOf('conference', conferenceRegister(view), text, most, ({ id, name, place }) => ({
      ...plain,
      kind: 'conference',
      id,
      name,
      note: place ?? '',
    })),
    groupOf('mou', mouRegister(view), text, most, ({ mou, producer, buyer, conference }) => ({
      ...plain,
      kind: 'mou',
      id: mou.id,
      name: `${String(mou.number).padStart(2, '0')}. ${producer} – ${buyer}`,
      note: conference,
      conferenceId: mou.conferenceId,
    })),
  ]);
};
