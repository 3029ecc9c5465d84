import { readEmail } from '../identity/email';
import { readPhones } from '../identity/phones';
import type { Buyer } from '../records/buyer';
import type { Issue } from '../records/issue';
import type { Producer } from '../records/producer';
import type { IssueCode } from './issue-params';
import { finding, type RuleContext } from './rule';

/** Phones and e-mail that nobody could use. Kept as typed, because part of a number still helps to find the party. */
export const checkContact = (
  party: Producer | Buyer,
  _context: RuleContext,
  table: 'producers' | 'buyers',
): readonly Issue<IssueCode>[] => {
  const broken = party.phones.filter((phone) => readPhones(phone).value?.length !== 1);
  const phones = broken.map((found) =>
    finding('phone-shape', 'warning', { table, id: party.id, field: 'phones' }, { found }),
  );
  const email = party.email?.trim();
  if (!email || readEmail(email).value !== null) return phones;
  return [...phones, finding('email-shape', 'warning', { table, id: party.id, field: 'email' }, { found: email })];
};
