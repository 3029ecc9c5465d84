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
