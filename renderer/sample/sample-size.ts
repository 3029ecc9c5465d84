/** Sizes met in offices (domain dossier, section 9): one province, a merged one, Hà Nội, the whole country. */
export const sampleSizes = ['S', 'M', 'L', 'XL'] as const;
export type SampleSize = (typeof sampleSizes)[number];

export interface SampleCounts {
  readonly producers: number;
  readonly products: number;
  readonly buyers: number;
  readonly mous: number;
}

export const sampleCounts: Readonly<Record<SampleSize, SampleCounts>> = {
  S: { producers: 300, products: 540, buyers: 40, mous: 30 },
  M: { producers: 900, products: 1700, buyers: 150, mous: 80 },
  L: { producers: 2000, products: 3600, buyers: 400, mous: 200 },
  XL: { producers: 10_000, products: 18_500, buyers: 900, mous: 1000 },
};
