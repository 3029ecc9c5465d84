import { type Contact, consentPurposes } from '../records/contact';
import type { Issue } from '../records/issue';
import type { IssueCode } from './issue-params';
import { finding } from './rule';

/** A consent that nobody could prove (law 91/2025/QH15): it says how and when it was given. */
export const checkConsent = (contact: Contact): readonly Issue<IssueCode>[] => {
  const given = consentPurposes.some((purpose) => contact[purpose]);
  if (!given || (contact.consentWay !== null && contact.consentOn !== null)) return [];
  const field = contact.consentWay === null ? 'consentWay' : 'consentOn';
  return [finding('consent-unproven', 'warning', { table: 'contacts', id: contact.id, field }, {})];
};
