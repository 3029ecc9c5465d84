import { formatPhone } from '../../domain/identity/phone-number';
import { maskText } from '../../domain/masking/mask-party';
import { isNaturalParty } from '../../domain/masking/natural-party';
import type { Buyer } from '../../domain/records/buyer';
import type { Producer } from '../../domain/records/producer';
import type { CivilDate } from '../../domain/vietnamese/civil-date';
import { type CommuneOfCode, printedAddress, publicAddress } from '../printed-address';

/** Who a party is, as a list that leaves the office may say it: masked where the law asks, phone and e-mail whole by consent only. */
export interface PartyFacts {
  readonly name: string;
  readonly address: string | null;
  readonly representative: string | null;
  readonly representativeTitle: string | null;
  /** One under the other. */
  readonly phones: string | null;
  readonly email: string | null;
}

/** `day`: on which the names of provinces and communes are judged. */
export const partyFacts = (party: Producer | Buyer, communeOfCode: CommuneOfCode, day: CivilDate): PartyFacts => {
  const mask = (type: 'phones' | 'email' | 'personName', text: string | null): string | null =>
    maskText({ type, personal: 'naturalPerson' }, party, text);
  return {
    name: party.name,
    address: isNaturalParty(party)
      ? publicAddress(party, communeOfCode, day)
      : printedAddress(party, communeOfCode, day),
    representative: mask('personName', party.representative),
    representativeTitle: party.representativeTitle,
    phones:
      party.phones
        .map((phone) => mask('phones', phone) ?? '')
        .map(formatPhone)
        .join('\n') || null,
    email: mask('email', party.email),
  };
};
