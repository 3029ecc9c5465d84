import { formatPhone } from '../../domain/identity/phone-number';
import { isMasked, maskText } from '../../domain/masking/mask-party';
import type { Buyer } from '../../domain/records/buyer';
import type { Field } from '../../domain/records/field';
import { partyFields } from '../../domain/records/party';
import type { Producer } from '../../domain/records/producer';
import type { Dictionary } from '../../i18n/dictionary';
import { choiceWord } from '../fields/choice-words';

type Party = Producer | Buyer;
type PersonalField = Pick<Field, 'personal' | 'type'>;

const fields = partyFields([]);
const fieldOf = (key: string): PersonalField => fields.find((field) => field.key === key) ?? { type: 'text' };
const taxField = fieldOf('taxCode');
const phoneField = fieldOf('phones');
const signerField = fieldOf('representative');

/** The main phone as a list may show it: masked for a person without consent, grouped as printed otherwise. */
export const listedPhone = (party: Party): string | null => {
  const phone = party.phones[0];
  if (phone === undefined) return null;
  return isMasked(phoneField, party) ? maskText(phoneField, party, phone) : formatPhone(phone);
};

export const listedTaxCode = (party: Party): string | null => maskText(taxField, party, party.taxCode);
export const listedSigner = (party: Party): string | null => maskText(signerField, party, party.representative);

/** What stands under a party's name; «Chưa rõ» alone would not say what is not known. */
export const kindLine = (words: Dictionary, table: 'producers' | 'buyers', kind: string): string =>
  kind === 'unknown' ? words.ui.unknownKind : choiceWord(words, table, 'kind', kind);
