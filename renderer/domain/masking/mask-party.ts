import { taxCodeKind } from '../identity/tax-code';
import type { Buyer } from '../records/buyer';
import type { Field } from '../records/field';
import type { Producer } from '../records/producer';
import { maskAccount, maskEmail, maskPersonName, maskPhone, maskTaxCode } from './mask-text';
import { isNaturalParty } from './natural-party';

type Party = Producer | Buyer;

/**
 * Whether a value is personal data that lists and public prints may not show in full (law 91/2025/QH15, NĐ 356/2025/NĐ-CP).
 * Phone and e-mail are shown after consent; a 12-digit tax code is a person's number whatever the kind says.
 */
export const isMasked = (field: Pick<Field, 'personal' | 'type'>, party: Party): boolean => {
  if (field.type === 'taxCode' && party.taxCode !== null && taxCodeKind(party.taxCode) === 'personal') return true;
  if (field.personal === undefined) return false;
  if ((field.type === 'phones' || field.type === 'email') && party.contactPublic) return false;
  return field.personal === 'always' || isNaturalParty(party);
};

const maskOf = (type: Field['type']): ((text: string) => string) => {
  if (type === 'taxCode') return maskTaxCode;
  if (type === 'phones') return maskPhone;
  if (type === 'email') return maskEmail;
  if (type === 'personName') return maskPersonName;
  return maskAccount;
};

/**
 * One text of a party as a list or a public print may show it; null stays null. For `phones`, one number at a time.
 * A memorandum between two parties prints their own data in full and does not come here.
 */
export const maskText = (field: Pick<Field, 'personal' | 'type'>, party: Party, text: string | null): string | null =>
  text !== null && isMasked(field, party) ? maskOf(field.type)(text) : text;
