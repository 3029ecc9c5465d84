import { z } from 'zod';

/** What a column of a catalogue can show (domain dossier 4.3), in the order in which the editor lists them. */
export const catalogueColumnKeys = [
  'number',
  'photo',
  'name',
  'stars',
  'decision',
  'packaging',
  'priceMin',
  'priceMax',
  'wholesalePrice',
  'priceUnit',
  'producer',
  'address',
  'phones',
  'sector',
  'group',
  'decisionDate',
  'authority',
  'expiresOn',
  'unit',
  'shelfLife',
  'vat',
  'minimumOrder',
  'capacity',
  'capacityUnit',
  'season',
  'standards',
  'gtin',
  'traceCode',
  'ingredients',
  'story',
  'producerKind',
  'representative',
  'representativeTitle',
  'email',
  'website',
  'taxCode',
  'salesChannels',
  'connectionNeed',
  'booth',
] as const;
export type CatalogueColumnKey = (typeof catalogueColumnKeys)[number];

/** A column of an own field of products or producers (R13): the id of that field. */
export type OwnColumnKey = `${'products' | 'producers'}.own_${string}`;
export const isOwnColumn = (key: string): key is OwnColumnKey => /^(?:products|producers)\.own_[a-z0-9-]+$/.test(key);

/** What a look may put in a column. */
export type LookColumn = CatalogueColumnKey | OwnColumnKey;

/** Columns that a public copy never has: a wholesale price is told to buyers (domain dossier 4.3). */
export const buyerColumns: ReadonlySet<CatalogueColumnKey> = new Set(['wholesalePrice']);

export const catalogueGroupings = ['sector', 'province', 'producer'] as const;
export type CatalogueGrouping = (typeof catalogueGroupings)[number];

/** Order of the products under a heading. */
export const catalogueOrders = ['stars', 'name', 'producer'] as const;

/** `both`: Vietnamese with the English under it. */
export const catalogueLanguages = ['vi', 'en', 'both'] as const;
export type CatalogueLanguage = (typeof catalogueLanguages)[number];

/** `public`: for everybody. `buyer`: with wholesale prices, handed to invited buyers. Masking is the same in both. */
export const catalogueVersions = ['public', 'buyer'] as const;

/** How a catalogue looks (C4): plain data that an officer sets and keeps under a name. */
export const catalogueLookSchema = z
  .strictObject({
    /** Printed columns from left to right, each once. */
    columns: z
      .array(
        z.union([
          z.enum(catalogueColumnKeys),
          z.custom<OwnColumnKey>((key) => typeof key === 'string' && isOwnColumn(key)),
        ]),
      )
      .min(1)
      .readonly(),
    /** Whether a workbook has the other columns beyond its print area, for the screen and the filter. */
    further: z.boolean(),
    photos: z.boolean(),
    grouping: z.enum(catalogueGroupings),
    /** Looks from before do not have it, and begin with five stars. */
    order: z.enum(catalogueOrders).optional(),
    version: z.enum(catalogueVersions),
    language: z.enum(catalogueLanguages),
    /** Whether addresses say «trước đây: …» behind the units of today (R4); looks from before do not have it, and print none. */
    former: z.boolean().optional(),
    /** SHA-256 of the office's mark; null prints none. */
    logo: z.string().nullable(),
  })
  .readonly();
export type CatalogueLook = z.infer<typeof catalogueLookSchema>;

/** As the office prints it when nobody has set anything: what fills a landscape A4 at a readable size. */
export const standardLook: CatalogueLook = {
  columns: [
    'number',
    'photo',
    'name',
    'stars',
    'decision',
    'packaging',
    'priceMin',
    'priceMax',
    'priceUnit',
    'producer',
    'address',
    'phones',
  ],
  further: true,
  photos: true,
  grouping: 'sector',
  version: 'public',
  language: 'vi',
  logo: null,
};
