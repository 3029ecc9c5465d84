import { z } from 'zod';
import type { FieldList } from './field';
import type { OwnValues } from './own-value';
import { blankBase, money, recordBase } from './record-base';

/** Period of a supply capacity. */
export const capacityPeriods = ['day', 'week', 'month', 'quarter', 'year', 'season'] as const;
export type CapacityPeriod = (typeof capacityPeriods)[number];

/**
 * A product of one producer. Stars are not here: they belong to a certificate under a decision, so that an upgrade is a new
 * certificate and the old one stays (QĐ 26/2026/QĐ-TTg, Điều 7.5).
 */
export const productSchema = z.strictObject({
  ...recordBase,
  producerId: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  /** Leaf code of Phụ lục I, QĐ 26/2026/QĐ-TTg, such as `I.5.a`, or only the sector `I` when the list gives no more. */
  subgroupCode: z.string().nullable(),
  /** Group of 2018 as the list had it (`2018-1` … `2018-6`); its mapping to 2026 is proposed, never silent. */
  group2018: z.string().nullable(),
  packaging: z.string().nullable(),
  unit: z.string().nullable(),
  retailPriceMin: money.nullable(),
  retailPriceMax: money.nullable(),
  wholesalePrice: money.nullable(),
  /** What a price is for: kg, chai, hộp… */
  priceUnit: z.string().nullable(),
  vatIncluded: z.boolean().nullable(),
  capacityQty: z.number().nonnegative().nullable(),
  capacityUnit: z.string().nullable(),
  capacityPeriod: z.enum(capacityPeriods).nullable(),
  season: z.string().nullable(),
  minimumOrder: z.string().nullable(),
  shelfLife: z.string().nullable(),
  gtin: z.string().nullable(),
  traceCode: z.string().nullable(),
  ingredients: z.string().nullable(),
  /** Certificates other than OCOP, as the list names them: ATTP, VietGAP, HACCP… */
  standards: z.array(z.string()).readonly(),
  salesChannels: z.string().nullable(),
  connectionNeed: z.string().nullable(),
  story: z.string().nullable(),
  storyEn: z.string().nullable(),
  /** SHA-256 of each photo, the first is the catalogue's. */
  photos: z.array(z.string()).readonly(),
  note: z.string().nullable(),
});
export type Product = Readonly<z.infer<typeof productSchema>> & OwnValues;

export const productFields: FieldList<Product> = [
  {
    key: 'name',
    type: 'text',
    section: 'identity',
    required: 'always',
    purposes: ['catalogue', 'buyer', 'mou', 'trace'],
  },
  { key: 'nameEn', type: 'text', section: 'identity' },
  {
    key: 'producerId',
    type: 'reference',
    table: 'producers',
    section: 'identity',
    required: 'always',
    purposes: ['catalogue', 'mou', 'trace'],
  },
  { key: 'subgroupCode', type: 'subgroup', section: 'identity', purposes: ['catalogue', 'buyer'] },
  { key: 'group2018', type: 'text', section: 'identity', given: true },
  { key: 'packaging', type: 'text', section: 'goods', purposes: ['catalogue', 'buyer', 'mou', 'trace'] },
  { key: 'unit', type: 'text', section: 'goods', purposes: ['mou'] },
  { key: 'ingredients', type: 'text', section: 'goods', purposes: ['trace'] },
  { key: 'shelfLife', type: 'text', section: 'goods', purposes: ['buyer', 'trace'] },
  { key: 'retailPriceMin', type: 'money', section: 'price', purposes: ['catalogue'] },
  { key: 'retailPriceMax', type: 'money', section: 'price' },
  { key: 'wholesalePrice', type: 'money', section: 'price', purposes: ['buyer'] },
  { key: 'priceUnit', type: 'text', section: 'price', purposes: ['buyer'] },
  { key: 'vatIncluded', type: 'flag', section: 'price' },
  { key: 'minimumOrder', type: 'text', section: 'price' },
  { key: 'capacityQty', type: 'decimal', section: 'supply', purposes: ['buyer', 'mou'] },
  { key: 'capacityUnit', type: 'text', section: 'supply', purposes: ['buyer', 'mou'] },
  { key: 'capacityPeriod', type: 'choice', choices: capacityPeriods, section: 'supply', purposes: ['buyer'] },
  { key: 'season', type: 'text', section: 'supply' },
  { key: 'salesChannels', type: 'longText', section: 'supply' },
  { key: 'connectionNeed', type: 'longText', section: 'supply' },
  { key: 'gtin', type: 'gtin', section: 'trace', purposes: ['buyer', 'trace'] },
  { key: 'traceCode', type: 'text', section: 'trace', purposes: ['trace'] },
  { key: 'standards', type: 'list', section: 'trace', purposes: ['buyer', 'trace'] },
  { key: 'story', type: 'longText', section: 'story' },
  { key: 'storyEn', type: 'longText', section: 'story' },
  { key: 'photos', type: 'photos', section: 'photos', purposes: ['catalogue', 'trace'] },
  { key: 'note', type: 'longText', section: 'note' },
];

export const blankProduct = (id: string, producerId: string): Product => ({
  ...blankBase(id),
  producerId,
  name: '',
  nameEn: null,
  subgroupCode: null,
  group2018: null,
  packaging: null,
  unit: null,
  retailPriceMin: null,
  retailPriceMax: null,
  wholesalePrice: null,
  priceUnit: null,
  vatIncluded: null,
  capacityQty: null,
  capacityUnit: null,
  capacityPeriod: null,
  season: null,
  minimumOrder: null,
  shelfLife: null,
  gtin: null,
  traceCode: null,
  ingredients: null,
  standards: [],
  salesChannels: null,
  connectionNeed: null,
  story: null,
  storyEn: null,
  photos: [],
  note: null,
});
