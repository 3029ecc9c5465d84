import { z } from 'zod';
import type { FieldList } from './field';
import { blankBase, isoDate, recordBase } from './record-base';

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
  note: null,
});
