import type { Product } from '../../domain/records/product';
import { type SectorCode, sectorCodes, sectorOf } from '../../domain/reference/product-groups';
import { dossierWindow } from '../../domain/validity/certificate-life';
import type { CurrentCertificate } from '../../domain/validity/current-certificate';
import {
  type ProductStanding,
  productStanding,
  productStandings,
  standingsInForce,
} from '../../domain/validity/product-standing';

/** Products in force by stars, and together. */
export interface StarCounts {
  readonly 3: number;
  readonly 4: number;
  readonly 5: number;
  readonly all: number;
}

export const starSteps = [3, 4, 5] as const;

/** Every product of the register exactly once: the standings add up to `total`. */
export interface ValiditySummary {
  readonly total: number;
  readonly standings: Readonly<Record<ProductStanding, number>>;
  /** In force, by sector; null: filed under no sector yet. */
  readonly inForce: ReadonlyMap<SectorCode | null, StarCounts>;
  /** Filed under no sector, whatever their standing. */
  readonly withoutSector: number;
  /** Of those that lapse soon: the re-assessment dossier can still be handed in (Điều 7.6a). */
  readonly dossierOpen: number;
}

type Counting<T> = { -readonly [K in keyof T]: T[K] };

const noStars = (): Counting<StarCounts> => ({ 3: 0, 4: 0, 5: 0, all: 0 });

/** Counts products one by one, so that the caller may pause in between. `today`: the day of the verdicts. */
export const countValidity = (today: string) => {
  const standings = Object.fromEntries(productStandings.map((each) => [each, 0])) as Record<ProductStanding, number>;
  const inForce = new Map<SectorCode | null, Counting<StarCounts>>(
    [...sectorCodes, null].map((sector) => [sector, noStars()]),
  );
  let total = 0;
  let withoutSector = 0;
  let dossierOpen = 0;

  const add = ({ subgroupCode }: Product, current: CurrentCertificate | null): void => {
    const standing = productStanding(current);
    const sector = sectorOf(subgroupCode);
    total += 1;
    standings[standing] += 1;
    if (sector === null) withoutSector += 1;
    if (!current || !standingsInForce.some((each) => each === standing)) return;
    const line = inForce.get(sector);
    const { stars } = current.certificate;
    if (line && stars !== null) {
      line[stars] += 1;
      line.all += 1;
    }
    if (standing === 'lapsing' && today <= (dossierWindow(current.life)?.to ?? '')) dossierOpen += 1;
  };
  const summary = (): ValiditySummary => ({ total, standings, inForce, withoutSector, dossierOpen });
  return { add, summary };
};

/** How many hold a star that may be printed. */
export const countInForce = ({ standings }: ValiditySummary): number =>
  standingsInForce.reduce((sum, each) => sum + standings[each], 0);

/** The last line of the table. */
export const sumOfStars = ({ inForce }: ValiditySummary): StarCounts => {
  const sum = noStars();
  for (const line of inForce.values()) {
    for (const stars of starSteps) sum[stars] += line[stars];
    sum.all += line.all;
  }
  return sum;
};

/** Rows of the table: the six sectors always, products without one only where there are some. */
export const sectorLines = ({
  inForce,
}: ValiditySummary): readonly { readonly sector: SectorCode | null; readonly counts: StarCounts }[] =>
  [...inForce].flatMap(([sector, counts]) => (sector === null && counts.all === 0 ? [] : [{ sector, counts }]));
