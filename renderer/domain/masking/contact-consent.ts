import type { ConsentPurpose, Contact } from '../records/contact';

/**
 * What a paper or a list for a purpose may say of a person: phone and e-mail only when that person agreed to that purpose
 * (law 91/2025/QH15: per purpose, never by silence). The name and the position stay, because a memorandum needs whom to ask.
 */
export const contactFor = (
  { name, title, phones, email, ...contact }: Contact,
  purpose: ConsentPurpose,
): Pick<Contact, 'name' | 'title' | 'phones' | 'email'> =>
  contact[purpose] ? { name, title, phones, email } : { name, title, phones: [], email: null };

export interface Reach {
  readonly phones: readonly string[];
  readonly email: string | null;
}

/**
 * How a paper for a purpose may tell its readers to reach a party. Where persons to call are kept, each answers for his own
 * number; otherwise the party's own consent decides about the party's own (law 91/2025/QH15).
 */
export const reachFor = (
  party: Reach & { readonly contactPublic: boolean },
  contacts: readonly Contact[],
  purpose: ConsentPurpose,
): Reach => {
  if (contacts.length === 0) {
    return party.contactPublic ? { phones: party.phones, email: party.email } : { phones: [], email: null };
  }
  const agreed = contacts.map((contact) => contactFor(contact, purpose));
  return {
    phones: [...new Set(agreed.flatMap(({ phones }) => phones))],
    email: agreed.find(({ email }) => email !== null)?.email ?? null,
  };
};
