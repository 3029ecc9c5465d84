import { pickedProducts } from '../../domain/conference/picked-products';
import { productsForBuyer } from '../../domain/conference/products-for-buyer';
import type { StoreView } from '../../domain/plan/store-view';
import { type KeptOutReason, keptOutReasons } from '../../domain/records/kept-out-reason';
import type { Product } from '../../domain/records/product';
import { sectorCodes, sectorOf } from '../../domain/reference/product-groups';
import { productRegister } from '../../domain/search/registers';
import { search } from '../../domain/search/search';
import type { CertificateStatus } from '../../domain/validity/certificate-status';
import { conferenceGate, type GateVerdict, type Missing } from '../../domain/validity/conference-gate';
import type { DateRange } from '../../domain/vietnamese/civil-date';

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
  /** Between which days it lies: a list that gives only a year gives all its days. */
  readonly ends: DateRange | null;
  readonly decisionNo: string | null;
  /** Of a product that was let in: against what, and why. Its part is `printed`. */
  readonly letIn: { readonly against: KeptOutReason; readonly reason: string } | null;
  /** Of `incomplete`: what it lacks. */
  readonly missing: readonly Missing[];
}

export interface CatalogueModel {
  readonly rows: readonly CatalogueRow[];
  readonly printed: number;
  /** Parts that hold something, in the order of `keptOutReasons`. They and `printed` add up to the rows. */
  readonly keptOut: readonly { readonly reason: KeptOutReason; readonly count: number }[];
}

const rowOf = (view: StoreView, product: Product, verdict: GateVerdict): CatalogueRow => {
  const { current } = verdict;
  const ends = current?.life.ends ?? null;
  return {
    id: product.id,
    part: verdict.printed || verdict.reason === null ? 'printed' : verdict.reason,
    name: product.name,
    producerId: product.producerId,
    producerName: view.record('producers', product.producerId)?.name ?? '',
    groupCode: product.subgroupCode,
    stars: current?.certificate.stars ?? null,
    status: current?.status ?? null,
    lastDay: ends && ends.from === ends.to ? ends.to : null,
    ends,
    decisionNo: current?.decision?.number ?? null,
    letIn: verdict.letIn,
    missing: verdict.missing,
  };
};

const sectorRank = (code: string | null): number => {
  const sector = sectorOf(code);
  return sector === null ? sectorCodes.length : sectorCodes.indexOf(sector);
};

/** The picked products in dictionary order, as the register of products, kept warm by the shell, has them. */
const pickedInOrder = (view: StoreView, conferenceId: string, buyerId: string | null): readonly Product[] => {
  const wanted = buyerId === null ? null : new Set(productsForBuyer(view, conferenceId, buyerId));
  const picked = new Set(pickedProducts(view, conferenceId).filter(({ id }) => wanted?.has(id) ?? true));
  return productRegister(view).rows.flatMap(({ product }) => (picked.has(product) ? product : []));
};

/** As the workbook prints: by sector, then stars from five down; within them the order of names stays. */
const inPrintOrder = (rows: readonly CatalogueRow[]): readonly CatalogueRow[] =>
  rows
    .map((row) => ({ row, rank: 10 * sectorRank(row.groupCode) - (row.stars ?? 0) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ row }) => row);

/**
 * What the catalogue of a conference would print now, and what it keeps out by which reason. A test holds it to the snapshot
 * that the workbook is made of, so that the screen and the file cannot disagree. Null when the conference is gone.
 */
export const catalogueModel = (
  view: StoreView,
  conferenceId: string,
  buyerId: string | null = null,
): CatalogueModel | null => {
  const conference = view.record('conferences', conferenceId);
  if (!conference) return null;
  const verdict = conferenceGate(view, conference);
  const rows = pickedInOrder(view, conferenceId, buyerId).map((product) => rowOf(view, product, verdict(product)));
  const counts = new Map<CataloguePart, number>();
  for (const { part } of rows) counts.set(part, (counts.get(part) ?? 0) + 1);
  return {
    rows: inPrintOrder(rows),
    printed: counts.get('printed') ?? 0,
    keptOut: keptOutReasons.flatMap((reason) => {
      const count = counts.get(reason);
      return count === undefined ? [] : [{ reason, count }];
    }),
  };
};

/** Rows whose product fits the text, best first; the register of products, kept warm by the shell, does the looking. */
export const findRows = (view: StoreView, rows: readonly CatalogueRow[], text: string): readonly CatalogueRow[] => {
  if (text.trim() === '') return rows;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return search(productRegister(view), text).flatMap(({ product }) => byId.get(product.id) ?? []);
};
