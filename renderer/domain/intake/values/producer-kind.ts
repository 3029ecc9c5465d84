import type { Producer, ProducerKind } from '../../records/producer';
import { producerKindOfLabel, producerKindOfName } from '../../reference/producer-kinds';
import { fold } from '../../vietnamese/fold';

export interface KindValue {
  readonly kind: ProducerKind;
  readonly companyForm: Producer['companyForm'];
  /** «Cơ sở»: whether it is registered as a household, the list does not say. */
  readonly workshop: boolean;
}

const plainOf = (text: string): string => fold(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));

const forms: readonly (readonly [RegExp, Producer['companyForm']])[] = [
  [/^(?:chi nhanh|vpdd)/, 'branch'],
  [/^(?:dntn|(?:doanh nghiep|dn) (?:tu nhan|tn)\b)/, 'private'],
  [/^(?:(?:cong ty|cty|c ty|ct)\s?(?:co phan|cp)\b|ctcp|cong ty cptm)/, 'jointStock'],
  [/^(?:(?:cong ty|cty|c ty|ct)\s?(?:tnhh|trach nhiem)|cttnhh|tnhh)/, 'limited'],
  [/^(?:cong ty|cty) hop danh/, 'partnership'],
];

/** Short heads that the reference list of kinds is too careful for, seen only at the start of a producer's name. */
const heads: readonly (readonly [RegExp, ProducerKind])[] = [
  [/^(?:htx|h t x\b|lh ?htx|hop tac xa|lien hiep (?:htx|hop tac xa))/, 'cooperative'],
  [/^(?:tht\b|to hop tac|to ht\b|to lien ket|nhom ho\b)/, 'cooperativeGroup'],
  [/^(?:hkd\b|ho kinh doanh|ho kd\b|ho san xuat|ho sx|ho gia dinh|ho ong|ho ba\b|ho\b)/, 'household'],
  [/^(?:cssx\b|co so\b|cs sx\b|cs\b)/, 'household'],
  [/^(?:trang trai|nong trai)/, 'farm'],
  [/^(?:cong ty|cty|c ty|ct (?:cp|tnhh)|cttnhh|ctcp|dntn|dn\b|doanh nghiep|tnhh|chi nhanh)/, 'company'],
  [/^(?:hoi\b|hiep hoi|ban quan ly|trung tam)/, 'association'],
];

/** Short first words that other words fold into: «Hồ Văn Tâm» is no hộ, «Cô Sở» no cơ sở, «Hội An» no hội. */
const spelled: Readonly<Record<string, string>> = { ho: 'hộ', hoi: 'hội', co: 'cơ' };

const isOtherWord = (text: string, plain: string): boolean => {
  const first = /^[\p{L}\p{M}]+/u.exec(text.trim())?.[0].normalize('NFC').toLowerCase() ?? '';
  const meant = spelled[fold(first)];
  const hasMarks = /[^ -~]/.test(first);
  return /^hoi an\b/.test(plain) || (meant !== undefined && hasMarks && first !== meant);
};

const kindIn = (text: string, isLabel: boolean): ProducerKind | null => {
  const plain = plainOf(text);
  if (isOtherWord(text, plain)) return null;
  const known = isLabel ? producerKindOfLabel(text) : producerKindOfName(text);
  return heads.find(([head]) => head.test(plain))?.[1] ?? known;
};

const read = (text: string, isLabel: boolean): KindValue | null => {
  const kind = kindIn(text, isLabel);
  if (kind === null) return null;
  const plain = plainOf(text);
  const companyForm = kind === 'company' ? (forms.find(([form]) => form.test(plain))?.[1] ?? null) : null;
  return { kind, companyForm, workshop: kind === 'household' && /^(?:cssx|co so|cs)\b/.test(plain) };
};

/** What the column «Loại hình» says. */
export const kindOfLabel = (text: string): KindValue | null => read(text, true);

/** What a producer's name begins with. */
export const kindOfName = (text: string): KindValue | null => read(text, false);
