import { z } from 'zod';
import type { FieldList } from './field';
import { forItsKinds } from './fields-of-kind';
import type { OwnValues } from './own-value';
import { blankParty, partyFields, partyShape } from './party';
import { blankBase, isoDate, recordBase } from './record-base';

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
  /** Hợp đồng hợp tác of a co-operative group, which has no registration. */
  contractNo: z.string().nullable(),
  contractDate: isoDate.nullable(),
  /** Thành viên of a co-operative, a group or an association. */
  members: z.number().int().nonnegative().nullable(),
  /** Consent to print phone and e-mail in the public catalogue; never ticked in advance. */
  contactPublic: z.boolean(),
});
export type Producer = Readonly<z.infer<typeof producerSchema>> & OwnValues;

/** Kinds that cannot be kept without a tax code; a household may have none yet (R1). */
export const taxCodeKinds = ['company', 'cooperative'] as const satisfies readonly ProducerKind[];

const allFields: FieldList<Producer> = [
  {
    key: 'kind',
    type: 'choice',
    section: 'identity',
    required: 'always',
    choices: producerKinds,
    purposes: ['catalogue', 'mou'],
  },
  { key: 'companyForm', type: 'choice', section: 'identity', choices: companyForms },
  ...partyFields(taxCodeKinds),
  { key: 'contractNo', type: 'text', section: 'identity' },
  { key: 'contractDate', type: 'date', section: 'identity' },
  { key: 'members', type: 'integer', section: 'identity' },
  { key: 'nameEn', type: 'text', section: 'identity' },
  { key: 'contactPublic', type: 'flag', section: 'contact' },
];

export const producerFields: FieldList<Producer> = allFields.map(forItsKinds);

export const blankProducer = (id: string): Producer => ({
  ...blankBase(id),
  kind: 'unknown',
  companyForm: null,
  ...blankParty,
  nameEn: null,
  contractNo: null,
  contractDate: null,
  members: null,
  contactPublic: false,
});
