/** Fields of a product that an officer may ask for before it is printed in a catalogue. */
export const catalogueNeeds = ['subgroupCode', 'packaging', 'retailPriceMin', 'photos'] as const;
export type CatalogueNeed = (typeof catalogueNeeds)[number];
