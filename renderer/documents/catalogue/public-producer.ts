import { reachFor } from '../../domain/masking/contact-consent';
import { maskText } from '../../domain/masking/mask-party';
import { isNaturalParty } from '../../domain/masking/natural-party';
import type { ConsentPurpose, Contact } from '../../domain/records/contact';
import type { Participation } from '../../domain/records/participation';
import type { Producer } from '../../domain/records/producer';
import type { CivilDate } from '../../domain/vietnamese/civil-date';
import { type CommuneOfCode, formerAddress, printedAddress, publicAddress, withFormer } from '../printed-address';
import type { CatalogueProducer } from './catalogue-snapshot';

/** Only an address of the web that a reader can open: a catalogue never carries other schemes. */
const publicWebsite = (website: string | null): string | null =>
  website !== null && /^(?:https?:\/\/)?[\w.-]+\.[a-z]{2,}(?:\/\S*)?$/iu.test(website) ? website : null;

/** For whom and for which day a producer is printed. */
export interface PublicSetting {
  /** What the persons to call must have agreed to. */
  readonly purpose: ConsentPurpose;
  readonly communeOfCode: CommuneOfCode;
  readonly day: CivilDate;
  /** Whether the units before 01/7/2025 stand behind those of today (R4). */
  readonly former: boolean;
}

/**
 * A producer as readers of the catalogue may see it (law 91/2025/QH15): phone and e-mail by consent to that catalogue (the public
 * one, or that of buyers), a natural person's name and tax code masked, a household's home no nearer than its commune.
 */
export const publicProducer = (
  producer: Producer,
  participation: Participation | null,
  contacts: readonly Contact[],
  { purpose, communeOfCode, day, former }: PublicSetting,
): CatalogueProducer => ({
  id: producer.id,
  name: producer.name,
  nameEn: producer.nameEn,
  kind: producer.kind,
  address: withFormer(
    isNaturalParty(producer)
      ? publicAddress(producer, communeOfCode, day)
      : printedAddress(producer, communeOfCode, day),
    former ? formerAddress(producer) : null,
  ),
  provinceCode: producer.provinceCode,
  representative: maskText({ type: 'personName', personal: 'naturalPerson' }, producer, producer.representative),
  representativeTitle: producer.representativeTitle,
  ...reachFor(producer, contacts, purpose),
  website: publicWebsite(producer.website),
  taxCode: maskText({ type: 'taxCode', personal: 'naturalPerson' }, producer, producer.taxCode),
  boothNo: participation?.boothNo ?? null,
  state: participation?.state === 'accepted' ? 'accepted' : 'invited',
});
