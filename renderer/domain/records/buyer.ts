import { z } from 'zod';
import type { FieldList } from './field';
import { blankParty, partyFields, partyShape } from './party';
import { blankBase, recordBase } from './record-base';

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
  contactPublic: z.boolean(),
});
export type Buyer = Readonly<z.infer<typeof buyerSchema>>;

export const buyerFields: FieldList<Buyer> = [
  { key: 'kind', type: 'choice', section: 'identity', required: 'always', choices: buyerKinds },
  ...partyFields([]),
  { key: 'demandText', type: 'longText', section: 'demand' },
  { key: 'contactPublic', type: 'flag', section: 'contact' },
];

export const blankBuyer = (id: string): Buyer => ({
  ...blankBase(id),
  kind: 'unknown',
  ...blankParty,
  demandText: null,
  contactPublic: false,
});
