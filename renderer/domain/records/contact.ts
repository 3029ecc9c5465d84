import { z } from 'zod';
import type { FieldList } from './field';
import { blankBase, isoDate, recordBase } from './record-base';

/** What a person may agree to, each by itself (law 91/2025/QH15; domain dossier 7). */
export const consentPurposes = ['consentCatalogue', 'consentBuyers', 'consentProvinces', 'consentFollowUp'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export const consentWays = ['signedForm', 'message', 'email', 'phoneCall'] as const;

/**
 * A person to call at a producer or a buyer. Nothing is agreed to in advance: silence is no consent, and without it
 * neither phone nor e-mail is printed.
 */
export const contactSchema = z.strictObject({
  ...recordBase,
  partyId: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  /** E.164, the first is the main one. */
  phones: z.array(z.string()).readonly(),
  email: z.string().nullable(),
  consentCatalogue: z.boolean(),
  consentBuyers: z.boolean(),
  consentProvinces: z.boolean(),
  consentFollowUp: z.boolean(),
  /** How the consent was given, and when: it must be provable. */
  consentWay: z.enum(consentWays).nullable(),
  consentOn: isoDate.nullable(),
  note: z.string().nullable(),
});
export type Contact = Readonly<z.infer<typeof contactSchema>>;

export const contactFields: FieldList<Contact> = [
  { key: 'name', type: 'personName', section: 'contact', required: 'always', personal: 'always' },
  { key: 'title', type: 'text', section: 'contact' },
  { key: 'partyId', type: 'reference', section: 'contact', given: true },
  { key: 'phones', type: 'phones', section: 'contact', personal: 'always' },
  { key: 'email', type: 'email', section: 'contact', personal: 'always' },
  { key: 'consentCatalogue', type: 'flag', section: 'consent' },
  { key: 'consentBuyers', type: 'flag', section: 'consent' },
  { key: 'consentProvinces', type: 'flag', section: 'consent' },
  { key: 'consentFollowUp', type: 'flag', section: 'consent' },
  { key: 'consentWay', type: 'choice', choices: consentWays, section: 'consent' },
  { key: 'consentOn', type: 'date', section: 'consent' },
  { key: 'note', type: 'longText', section: 'note' },
];

export const blankContact = (id: string, partyId: string): Contact => ({
  ...blankBase(id),
  partyId,
  name: '',
  title: null,
  phones: [],
  email: null,
  consentCatalogue: false,
  consentBuyers: false,
  consentProvinces: false,
  consentFollowUp: false,
  consentWay: null,
  consentOn: null,
  note: null,
});
