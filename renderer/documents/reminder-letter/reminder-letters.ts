import type { Producer } from '../../domain/records/producer';
import { provinceOfCode } from '../../domain/reference/province';
import { compareKeys, orderKey } from '../../domain/search/order-key';
import { type ExpiryLine, isDue } from '../../domain/validity/expiry-radar';
import type { CivilDate, DateRange } from '../../domain/vietnamese/civil-date';
import { type CommuneOfCode, formerAddress, printedAddress } from '../printed-address';

/** One product in a letter. */
export interface ReminderProduct {
  readonly productId: string;
  readonly name: string;
  readonly stars: number | null;
  readonly decisionNo: string | null;
  readonly decisionDate: string | null;
  readonly expiresOn: CivilDate;
  readonly window: DateRange;
  /** Whether the dossier can still be handed in on the day of the letter. */
  readonly open: boolean;
}

/** One letter: what an office writes to one producer about all of its products that lapse. Frozen: a reprint is the same. */
export interface ReminderLetter {
  readonly producerId: string;
  readonly producerName: string;
  readonly address: string | null;
  readonly office: ReminderOffice;
  /** Day on which validity was judged. */
  readonly judgedOn: CivilDate;
  readonly products: readonly ReminderProduct[];
}

/** Who writes, and what the officer filled in above the letters. Empty: dots. */
export interface ReminderOffice {
  readonly name: string;
  readonly superiorBody: string | null;
  readonly symbol: string | null;
  readonly place: string | null;
  /** Day of the paper; null leaves it to be written by hand. */
  readonly day: CivilDate | null;
  readonly signerTitle: string | null;
  readonly signerName: string | null;
}

const productOf = ({ product, current, window, dossier }: ExpiryLine): readonly ReminderProduct[] => {
  const last = current?.life.ends;
  if (!current || !last || window === null) return [];
  return [
    {
      productId: product.id,
      name: product.name,
      stars: current.certificate.stars,
      decisionNo: current.decision?.number ?? null,
      decisionDate: current.decision?.date ?? null,
      expiresOn: last.to,
      window,
      open: dossier === 'open',
    },
  ];
};

export interface ReminderSetting {
  readonly communeOfCode: CommuneOfCode;
  readonly judgedOn: CivilDate;
  /** Whether the unit of before 01/7/2025 stands behind the address (R4: on request). */
  readonly withFormer?: boolean;
}

const addressOf = (
  producer: Producer,
  { communeOfCode, withFormer }: ReminderSetting,
  day: CivilDate,
): string | null => {
  const address = printedAddress(producer, communeOfCode, day);
  const former = withFormer ? formerAddress(producer) : null;
  if (address === null || former === null) return address ?? former;
  return `${address} ${former}`;
};

const byEnd = (a: ReminderProduct, b: ReminderProduct): number =>
  compareKeys(a.expiresOn, b.expiresOn) || compareKeys(orderKey(a.name), orderKey(b.name));

/** Place in front of the date: the office's province, without its kind. */
export const officePlace = (provinceCode: string | null): string | null => provinceOfCode(provinceCode)?.name ?? null;

/**
 * The letters for exactly the lines that are due, one for each producer in the order of their names; each product of a due line
 * stands in one letter, and no other does.
 */
export const reminderLetters = (
  lines: readonly ExpiryLine[],
  office: ReminderOffice,
  setting: ReminderSetting,
): readonly ReminderLetter[] => {
  const byProducer = new Map<string, ReminderLetter>();
  for (const line of lines) {
    if (!isDue(line) || !line.producer) continue;
    const { id, name } = line.producer;
    const letter = byProducer.get(id) ?? {
      producerId: id,
      producerName: name,
      address: addressOf(line.producer, setting, office.day ?? setting.judgedOn),
      office,
      judgedOn: setting.judgedOn,
      products: [],
    };
    byProducer.set(id, { ...letter, products: [...letter.products, ...productOf(line)] });
  }
  return [...byProducer.values()]
    .map((letter) => ({ ...letter, products: letter.products.toSorted(byEnd) }))
    .toSorted((a, b) => compareKeys(orderKey(a.producerName), orderKey(b.producerName)));
};
