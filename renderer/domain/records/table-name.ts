/** The tables of the store, in the order in which a package or a snapshot lists them. */
export const tableNames = [
  'offices',
  'producers',
  'products',
  'decisions',
  'certificates',
  'buyers',
  'conferences',
  'participations',
  'mous',
  'doubts',
  'pairs',
  'unitLists',
  'editions',
  'layouts',
  'mouTemplates',
  'prints',
  'waivers',
  'queries',
  'reviews',
  'contacts',
  'scans',
  'ceremonies',
  'signings',
  'ownFields',
] as const;

export type TableName = (typeof tableNames)[number];
