import { z } from 'zod';
import type { FieldList } from './field';
import type { OwnValues } from './own-value';
import { blankParty, partyFields, partyShape } from './party';
import { blankBase, recordBase } from './record-base';

/**
 * Who may be a chủ thể OCOP (QĐ 26/2026/QĐ-TTg, Điều 2.3): doanh nghiệp, hợp tác xã, tổ hợp tác, hộ kinh doanh, trang trại;
 * hội, hiệp hội, trung tâm điều hành only for sector VI. `unknown`: the list did not say, and nobody guessed.
 */
export const producerKinds = [
  'company',
  'cooperative',
  'cooperativeGroup',
  'household',
  'farm',
  'association',
  'unknown',
] as const;
export type ProducerKind = (typeof producerKinds)[number];

/** Forms of a company that papers name in full. */
export const companyForms = ['limited', 'jointStock', 'private', 'partnership', 'branch'] as const;

/** A household's tax code is its owner's personal number since 01/7/2025 (TT 86/2024/TT-BTC): personal data. */
export const isNaturalPerson = (kind: ProducerKind): boolean => kind === 'household' || kind === 'farm';

export const producerSchema = z.strictObject({
  ...recordBase,
  kind: z.enum(producerKinds),
  companyForm: z.enum(companyForms).nullable(),
  ...partyShape,
  nameEn: z.string().nullable(),
  /** Consent to print phone and e-mail in the public catalogue; never ticked in advance. */
  contactPublic: z.boolean(),
});
export type Producer = Readonly<z.infer<typeof producerSchema>> & OwnValues;

/** Kinds that cannot be kept without a tax code; a household may have none yet (R1). */
export const taxCodeKinds = ['company', 'cooperative'] as const satisfies readonly ProducerKind[];

export const producerFields: FieldList<Producer> = [
  {
    key: 'kind',
    type: 'choice',
    section: 'identity',
    required: 'always',
    choices: producerKinds,
    purposes: ['catalogue', 'mou'],
  },
  { key: 'companyForm', type: 'choice', section: 'identity', choices: companyForms, shownFor: ['company'] },
  ...partyFields(taxCodeKinds),
  { key: 'nameEn', type: 'text', section: 'identity' },
  { key: 'contactPublic', type: 'flag', section: 'contact' },
];

export const blankProducer = (id: string): Producer => ({
  ...blankBase(id),
  kind: 'unknown',
  companyForm: null,
  ...blankParty,
  nameEn: null,
  contactPublic: false,
});
