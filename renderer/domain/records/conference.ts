import { z } from 'zod';
import { catalogueNeeds } from './catalogue-need';
import type { FieldList } from './field';
import { blankBase, isoDate, recordBase } from './record-base';

/** `event`: papers are numbered within the conference. `year`: within the office's year, over all conferences. */
export const numberScopes = ['event', 'year'] as const;

/** A supply-demand conference (hội nghị kết nối cung cầu). Certificates are judged on `startsOn`. */
export const conferenceSchema = z.strictObject({
  ...recordBase,
  name: z.string(),
  startsOn: isoDate.nullable(),
  endsOn: isoDate.nullable(),
  place: z.string().nullable(),
  provinceCode: z.string().nullable(),
  host: z.string().nullable(),
  coHosts: z.array(z.string()).readonly(),
  /** Kế hoạch or quyết định, as printed after «Căn cứ»: «Kế hoạch số 96/KH-SCT ngày 20 tháng 10 năm 2026 của Sở Công Thương». */
  planDecision: z.string().nullable(),
  /** Day and place of the signing; blank prints dots for the clerk. */
  signedOn: isoDate.nullable(),
  signingPlace: z.string().nullable(),
  /** Copies of each MoU: for each party, and for the organiser. */
  copiesEach: z.number().int().min(1).max(9),
  copiesOrganiser: z.number().int().min(0).max(9),
  /** Last day of the MoUs. */
  termEnd: isoDate.nullable(),
  /** How often the parties report, in words: «mỗi quý». */
  followUpPeriod: z.string().nullable(),
  /** Whether memoranda print the units of before 01/7/2025 behind the address of a party (R4: on request). */
  printsFormerAddress: z.boolean(),
  /** Whether memoranda are counted within the conference or within the office's year (U4). */
  numberScope: z.enum(numberScopes),
  /** How the number is printed, «{n}/{year}/BBGN-{office}»; null prints none, as most memoranda have none. */
  numberPattern: z.string().nullable(),
  /** The office that witnesses or supports the signing, and who signs for it; one role to a paper (`Mou.variant`). */
  officeName: z.string().nullable(),
  officeSigner: z.string().nullable(),
  officeTitle: z.string().nullable(),
  /** «KT. GIÁM ĐỐC»: the line above the title, where it applies. */
  officeCapacity: z.string().nullable(),
  officeAddress: z.string().nullable(),
  officePhone: z.string().nullable(),
  /** What a product must have to stand in the catalogue, beyond its name, its producer and its certificate (C3). */
  catalogueNeeds: z.array(z.enum(catalogueNeeds)).readonly(),
  /** The layout that the catalogue is printed in; null prints the standard one. */
  catalogueLayoutId: z.string().nullable(),
  note: z.string().nullable(),
});
export type Conference = Readonly<z.infer<typeof conferenceSchema>>;

export const conferenceFields: FieldList<Conference> = [
  { key: 'name', type: 'text', section: 'identity', required: 'always', purposes: ['catalogue', 'mou'] },
  { key: 'startsOn', type: 'date', section: 'identity', required: 'always', purposes: ['catalogue', 'mou'] },
  { key: 'endsOn', type: 'date', section: 'identity' },
  { key: 'place', type: 'text', section: 'identity', purposes: ['catalogue'] },
  { key: 'provinceCode', type: 'province', section: 'identity' },
  { key: 'host', type: 'text', section: 'identity', purposes: ['catalogue'] },
  { key: 'coHosts', type: 'list', section: 'identity' },
  { key: 'planDecision', type: 'text', section: 'papers', purposes: ['mou'] },
  { key: 'signedOn', type: 'date', section: 'papers', purposes: ['mou'] },
  { key: 'signingPlace', type: 'text', section: 'papers', purposes: ['mou'] },
  { key: 'copiesEach', type: 'integer', section: 'papers' },
  { key: 'copiesOrganiser', type: 'integer', section: 'papers' },
  { key: 'termEnd', type: 'date', section: 'papers', purposes: ['mou'] },
  { key: 'followUpPeriod', type: 'text', section: 'papers', purposes: ['mou'] },
  { key: 'printsFormerAddress', type: 'flag', section: 'papers' },
  { key: 'numberScope', type: 'choice', choices: numberScopes, section: 'numbering' },
  { key: 'numberPattern', type: 'text', section: 'numbering' },
  { key: 'officeName', type: 'text', section: 'officeParty' },
  { key: 'officeSigner', type: 'text', section: 'officeParty' },
  { key: 'officeTitle', type: 'text', section: 'officeParty' },
  { key: 'officeCapacity', type: 'text', section: 'officeParty' },
  { key: 'officeAddress', type: 'text', section: 'officeParty' },
  { key: 'officePhone', type: 'text', section: 'officeParty' },
  { key: 'catalogueNeeds', type: 'held', section: 'papers', given: true },
  { key: 'catalogueLayoutId', type: 'held', section: 'papers', given: true },
  { key: 'note', type: 'longText', section: 'note' },
];

export const blankConference = (id: string): Conference => ({
  ...blankBase(id),
  name: '',
  startsOn: null,
  endsOn: null,
  place: null,
  provinceCode: null,
  host: null,
  coHosts: [],
  planDecision: null,
  signedOn: null,
  signingPlace: null,
  copiesEach: 1,
  copiesOrganiser: 1,
  termEnd: null,
  followUpPeriod: null,
  printsFormerAddress: false,
  catalogueNeeds: [],
  catalogueLayoutId: null,
  numberScope: 'event',
  numberPattern: null,
  officeName: null,
  officeSigner: null,
  officeTitle: null,
  officeCapacity: null,
  officeAddress: null,
  officePhone: null,
  note: null,
});
