import { z } from 'zod';
import type { Field } from './field';
import { isoDate } from './record-base';

/**
 * What a producer and a buyer have in common: who they are, where, and who signs for them.
 * Addresses keep the text as typed, the unit of 2025 and the unit before it side by side (R4).
 */
export const partyShape = {
  name: z.string(),
  taxCode: z.string().nullable(),
  businessRegNo: z.string().nullable(),
  representative: z.string().nullable(),
  /** Ông, Bà, or unknown: then papers print «Ông/Bà». */
  salutation: z.enum(['ong', 'ba']).nullable(),
  representativeTitle: z.string().nullable(),
  /** Giấy ủy quyền, needed when the signer is not the legal representative (R15). */
  authorityNo: z.string().nullable(),
  authorityDate: isoDate.nullable(),
  authorityEnd: isoDate.nullable(),
  /** E.164, the first is the main one. */
  phones: z.array(z.string()).readonly(),
  email: z.string().nullable(),
  website: z.string().nullable(),
  /** As typed or as the list had it; never rewritten by the program. */
  addressText: z.string().nullable(),
  /** Code of QĐ 19/2025/QĐ-TTg (scheme 2025), five digits. */
  communeCode: z.string().nullable(),
  /** Code of QĐ 19/2025/QĐ-TTg, two digits. */
  provinceCode: z.string().nullable(),
  oldCommune: z.string().nullable(),
  oldDistrict: z.string().nullable(),
  /** Name of the province before 01/7/2025: its two-digit code is ambiguous without the scheme. */
  oldProvince: z.string().nullable(),
  /** The day on which the new unit was matched or confirmed. */
  addressCheckedOn: isoDate.nullable(),
  bankAccount: z.string().nullable(),
  bankName: z.string().nullable(),
  note: z.string().nullable(),
} as const;

export type PartyKey = keyof typeof partyShape;

/** Values of an untouched party. */
export const blankParty = {
  name: '',
  taxCode: null,
  businessRegNo: null,
  representative: null,
  salutation: null,
  representativeTitle: null,
  authorityNo: null,
  authorityDate: null,
  authorityEnd: null,
  phones: [],
  email: null,
  website: null,
  addressText: null,
  communeCode: null,
  provinceCode: null,
  oldCommune: null,
  oldDistrict: null,
  oldProvince: null,
  addressCheckedOn: null,
  bankAccount: null,
  bankName: null,
  note: null,
} as const;

/** The fields of a party; `taxRequiredFor` lists the kinds that cannot be saved without a tax code. */
export const partyFields = (taxRequiredFor: readonly string[]): readonly Field<PartyKey>[] => [
  {
    key: 'name',
    type: 'text',
    section: 'identity',
    required: 'always',
    purposes: ['catalogue', 'buyer', 'mou', 'trace'],
  },
  {
    key: 'taxCode',
    type: 'taxCode',
    section: 'identity',
    required: { kinds: taxRequiredFor },
    personal: 'naturalPerson',
    purposes: ['buyer', 'mou'],
  },
  { key: 'businessRegNo', type: 'text', section: 'identity' },
  { key: 'addressText', type: 'text', section: 'address', purposes: ['catalogue', 'mou', 'trace'] },
  { key: 'provinceCode', type: 'province', section: 'address', purposes: ['catalogue', 'mou'] },
  { key: 'communeCode', type: 'commune', section: 'address', purposes: ['catalogue', 'mou'] },
  { key: 'oldCommune', type: 'text', section: 'address' },
  { key: 'oldDistrict', type: 'text', section: 'address' },
  { key: 'oldProvince', type: 'text', section: 'address' },
  { key: 'addressCheckedOn', type: 'date', section: 'address', given: true },
  { key: 'representative', type: 'personName', section: 'signer', personal: 'naturalPerson', purposes: ['mou'] },
  { key: 'salutation', type: 'choice', section: 'signer', choices: ['ong', 'ba'] },
  { key: 'representativeTitle', type: 'text', section: 'signer', purposes: ['mou'] },
  { key: 'authorityNo', type: 'text', section: 'signer' },
  { key: 'authorityDate', type: 'date', section: 'signer' },
  { key: 'authorityEnd', type: 'date', section: 'signer' },
  { key: 'phones', type: 'phones', section: 'contact', personal: 'naturalPerson', purposes: ['buyer', 'mou'] },
  { key: 'email', type: 'email', section: 'contact', personal: 'naturalPerson' },
  { key: 'website', type: 'url', section: 'contact' },
  { key: 'bankAccount', type: 'bankAccount', section: 'bank', personal: 'always' },
  { key: 'bankName', type: 'text', section: 'bank' },
  { key: 'note', type: 'longText', section: 'note' },
];
