import type { Steps } from '../../../domain/plan/steps';
import type { StoreView } from '../../../domain/plan/store-view';
import { type Producer, type ProducerKind, producerKinds } from '../../../domain/records/producer';
import { type SectorCode, sectorCodes, sectorOf } from '../../../domain/reference/product-groups';
import { isInForce } from '../../../domain/validity/certificate-status';
import { productStanding } from '../../../domain/validity/product-standing';
import { verdictsOn } from '../../../domain/validity/verdicts-on';

/** Products by stars, and together. */
export interface StarCounts {
  readonly 3: number;
  readonly 4: number;
  readonly 5: number;
  readonly all: number;
}

export const starSteps = [3, 4, 5] as const;

/** One line of a table: what it is about, and how many products in force it has. Null: nobody knows. */
export interface FigureLine<Key> {
  readonly key: Key | null;
  readonly counts: StarCounts;
}

/**
 * Products whose star may be printed today, four times over: each breakdown holds every one of them once, so that all four
 * have the same total, by the old map as by the new one (R4).
 */
export interface Figures {
  readonly today: string;
  /** All products of the register. */
  readonly products: number;
  readonly inForce: number;
  readonly sectors: readonly FigureLine<SectorCode>[];
  readonly kinds: readonly FigureLine<ProducerKind>[];
  /** By code of the province. */
  readonly provinces: readonly FigureLine<string>[];
  /** By code of the commune of 2025. */
  readonly newUnits: readonly FigureLine<string>[];
  /** By name of the district before 01/7/2025. */
  readonly oldUnits: readonly FigureLine<string>[];
}

type Counting = { -readonly [K in keyof StarCounts]: StarCounts[K] };

const tally = <Key>(first: readonly Key[]) => {
  const lines = new Map<Key | null, Counting>(first.map((key) => [key, { 3: 0, 4: 0, 5: 0, all: 0 }]));
  const add = (key: Key | null, stars: 3 | 4 | 5): void => {
    const line = lines.get(key) ?? { 3: 0, 4: 0, 5: 0, all: 0 };
    line[stars] += 1;
    line.all += 1;
    lines.set(key, line);
  };
  const read = (): readonly FigureLine<Key>[] => [...lines].map(([key, counts]) => ({ key, counts }));
  return { add, read };
};

/** Most products first; what nobody knows last, whatever its size. */
const byCount = <Key>(a: FigureLine<Key>, b: FigureLine<Key>): number =>
  Number(a.key === null) - Number(b.key === null) || b.counts.all - a.counts.all;

const textOf = (value: string | null | undefined): string | null => (value?.trim() ? value.trim() : null);

/** Products looked at between two places to pause. */
const piece = 200;

export function* figuresInSteps(view: StoreView, today: string): Steps<Figures> {
  const verdict = verdictsOn(view, today);
  const sectors = tally<SectorCode>(sectorCodes);
  const kinds = tally<ProducerKind>(producerKinds);
  const provinces = tally<string>([]);
  const newUnits = tally<string>([]);
  const oldUnits = tally<string>([]);
  const products = view.records('products');
  let inForce = 0;
  for (const [index, product] of products.entries()) {
    if (index % piece === piece - 1) yield;
    const { current } = verdict(product);
    const standing = productStanding(current);
    const stars = current?.certificate.stars;
    if (standing === 'none' || !isInForce(standing) || !stars) continue;
    const producer: Producer | undefined = view.record('producers', product.producerId);
    inForce += 1;
    sectors.add(sectorOf(product.subgroupCode), stars);
    kinds.add(producer?.kind ?? null, stars);
    provinces.add(producer?.provinceCode ?? null, stars);
    newUnits.add(producer?.communeCode ?? null, stars);
    oldUnits.add(textOf(producer?.oldDistrict), stars);
  }
  return {
    today,
    products: products.length,
    inForce,
    sectors: sectors.read(),
    kinds: kinds.read().filter(({ counts }) => counts.all > 0),
    provinces: provinces.read().toSorted(byCount),
    newUnits: newUnits.read().toSorted(byCount),
    oldUnits: oldUnits.read().toSorted(byCount),
  };
}

/** The last line of a table. */
export const sumOfLines = (lines: readonly FigureLine<unknown>[]): StarCounts => {
  const sum = { 3: 0, 4: 0, 5: 0, all: 0 };
  for (const { counts } of lines) {
    for (const key of [...starSteps, 'all'] as const) sum[key] += counts[key];
  }
  return sum;
};
