import type { CatalogueSnapshot } from '../../documents/catalogue/catalogue-snapshot';
import { takeCatalogueSnapshot } from '../../documents/catalogue/take-catalogue-snapshot';
import type { StoreView } from '../../domain/plan/store-view';
import type { SearchTexts } from '../../domain/search/prepare-search';
import type { CertificateStatus } from '../../domain/validity/certificate-status';
import { type KeptOutReason, keptOutReasons } from '../../domain/validity/eligibility';
import { verdictsOn } from '../../domain/validity/verdicts-on';

/** `printed`, or why the product stays out. */
export type CataloguePart = 'printed' | KeptOutReason;

/** One picked product as the screen shows it. */
export interface CatalogueRow {
  readonly id: string;
  readonly part: CataloguePart;
  readonly name: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly groupCode: string | null;
  readonly stars: number | null;
  readonly status: CertificateStatus | null;
  /** Last valid day where it is known to the day. */
  readonly lastDay: string | null;
  readonly decisionNo: string | null;
}

export interface CatalogueModel {
  readonly rows: readonly CatalogueRow[];
  readonly printed: number;
  /** Parts that hold something, in the order of `keptOutReasons`. They and `printed` add up to the rows. */
  readonly keptOut: readonly { readonly reason: KeptOutReason; readonly count: number }[];
}

const rowsOf = (view: StoreView, snapshot: CatalogueSnapshot): readonly CatalogueRow[] => {
  const verdict = verdictsOn(view, snapshot.day);
  const parts = new Map<string, CataloguePart>([
    ...snapshot.products.map(({ id }) => [id, 'printed'] as const),
    ...snapshot.keptOut.map(({ id, reason }) => [id, reason] as const),
  ]);
  return [...parts].flatMap(([id, part]): readonly CatalogueRow[] => {
    const product = view.record('products', id);
    if (!product) return [];
    const { current } = verdict(product);
    const ends = current?.life.ends ?? null;
    return [
      {
        id,
        part,
        name: product.name,
        producerId: product.producerId,
        producerName: view.record('producers', product.producerId)?.name ?? '',
        groupCode: product.subgroupCode,
        stars: current?.certificate.stars ?? null,
        status: current?.status ?? null,
        lastDay: ends && ends.from === ends.to ? ends.to : null,
        decisionNo: current?.decision?.number ?? null,
      },
    ];
  });
};

/**
 * What the catalogue of a conference would print now, through the very snapshot that the workbook is made of, so that the screen
 * and the file cannot disagree. Null when the conference is gone.
 */
export const catalogueModel = (view: StoreView, conferenceId: string): CatalogueModel | null => {
  // Addresses are no part of the screen, and the time stands only in the file.
  const snapshot = takeCatalogueSnapshot(view, conferenceId, { communeOfCode: () => null, createdAt: '' });
  if (!snapshot) return null;
  const counts = new Map<KeptOutReason, number>();
  for (const { reason } of snapshot.keptOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return {
    rows: rowsOf(view, snapshot),
    printed: snapshot.products.length,
    keptOut: keptOutReasons.flatMap((reason) => {
      const count = counts.get(reason);
      return count === undefined ? [] : [{ reason, count }];
    }),
  };
};

export const catalogueTexts = ({ name, producerName, groupCode, decisionNo }: CatalogueRow): SearchTexts => ({
  name,
  more: [producerName, groupCode],
  numbers: [decisionNo],
});
