import { z } from 'zod';
import type { FieldList } from './field';
import type { OwnValues } from './own-value';
import { blankParty, partyFields, partyShape } from './party';
import { capacityPeriods } from './product';
import { blankBase, money, recordBase } from './record-base';

/** Kinds of buyers met at conferences (domain dossier 4.4). */
export const buyerKinds = [
  'supermarket',
  'convenience',
  'specialty',
  'ocopOutlet',
  'distributor',
  'agent',
  'wholesaleMarket',
  'ecommerce',
  'exporter',
  'hotel',
  'restaurant',
  'canteen',
  'tourism',
  'unknown',
] as const;

export const buyerSchema = z.strictObject({
  ...recordBase,
  kind: z.enum(buyerKinds),
  ...partyShape,
  /** What they look for, in their own words; demand lines with terms come with matching. */
  demandText: z.string().nullable(),
  /** Shops, branches, markets that it serves, as the buyer says it. */
  branches: z.string().nullable(),
  /** Certificates without which it does not buy: ATTP, VietGAP, HACCP… */
  certificatesWanted: z.array(z.string()).readonly(),
  demandQty: z.number().nonnegative().nullable(),
  demandUnit: z.string().nullable(),
  demandPeriod: z.enum(capacityPeriods).nullable(),
  /** Chiết khấu, in per cent of the price. */
  discountPercent: z.number().nonnegative().nullable(),
  /** Công nợ: days from delivery to payment. */
  paymentDays: z.number().int().nonnegative().nullable(),
  delivery: z.string().nullable(),
  /** What listing one product costs the seller, in đồng. */
  listingCost: money.nullable(),
  contactPublic: z.boolean(),
});
export type Buyer = Readonly<z.infer<typeof buyerSchema>> & OwnValues;

export const buyerFields: FieldList<Buyer> = [
  { key: 'kind', type: 'choice', section: 'identity', required: 'always', choices: buyerKinds },
  ...partyFields([]),
  { key: 'demandText', type: 'longText', section: 'demand' },
  { key: 'branches', type: 'text', section: 'demand' },
  { key: 'certificatesWanted', type: 'list', section: 'demand' },
  { key: 'demandQty', type: 'decimal', section: 'demand' },
  { key: 'demandUnit', type: 'text', section: 'demand' },
  { key: 'demandPeriod', type: 'choice', choices: capacityPeriods, section: 'demand' },
  { key: 'discountPercent', type: 'decimal', section: 'terms' },
  { key: 'paymentDays', type: 'integer', section: 'terms' },
  { key: 'listingCost', type: 'money', section: 'terms' },
  { key: 'delivery', type: 'longText', section: 'terms' },
  { key: 'contactPublic', type: 'flag', section: 'contact' },
];

export const blankBuyer = (id: string): Buyer => ({
  ...blankBase(id),
  kind: 'unknown',
  ...blankParty,
  demandText: null,
  branches: null,
  certificatesWanted: [],
  demandQty: null,
  demandUnit: null,
  demandPeriod: null,
  discountPercent: null,
  paymentDays: null,
  delivery: null,
  listingCost: null,
  contactPublic: false,
});
