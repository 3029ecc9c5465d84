import type { StoreView } from '../plan/store-view';
import type { Edition } from '../records/edition';
import type { Scan } from '../records/scan';
import { editionOfCode } from './judge-code';

/** What was read on a page: the different codes on it, and whether it is blank. */
export interface ReadCodes {
  readonly codes: readonly { readonly code: string; readonly page: number | null }[];
  readonly blank: boolean;
}

type Filing = Pick<Scan, 'code' | 'paperPage' | 'editionId' | 'way' | 'state' | 'trouble'>;

const waits = (trouble: Scan['trouble'], state: 'waiting' | 'aside' = 'waiting'): Filing => ({
  code: null,
  paperPage: null,
  editionId: null,
  way: null,
  state,
  trouble,
});

/**
 * Where a page belongs (Y6). It is filed only when exactly one code stands on it, its check sign is right (the reader saw to that)
 * and a memorandum of this store carries it; everything else waits for a person. A superseded or void paper is filed as what it is.
 */
export const fileScan = (view: StoreView, { codes, blank }: ReadCodes): Filing => {
  const [read, ...others] = codes;
  if (!read) return blank ? waits('blank', 'aside') : waits('unread');
  if (others.length > 0) return waits('two-codes');
  const edition = editionOfCode(view, read.code);
  if (edition?.kind !== 'mou') return { ...waits('unknown'), code: read.code, paperPage: read.page };
  return { code: read.code, paperPage: read.page, editionId: edition.id, way: 'code', state: 'filed', trouble: null };
};

/** The scanned pages of one paper. */
export interface ScannedPaper {
  readonly edition: Edition;
  /** In the order of the paper's pages, then of the files. */
  readonly pages: readonly Scan[];
  /** Pages of the paper between the first and the highest one scanned of which there is none: «thiếu trang 2». */
  readonly missing: readonly number[];
}

const missingOf = (pages: readonly Scan[]): readonly number[] => {
  const there = new Set(pages.flatMap(({ paperPage }) => paperPage ?? []));
  const last = Math.max(0, ...there);
  return Array.from({ length: last }, (_, index) => index + 1).filter((page) => !there.has(page));
};

const inOrder = (a: Scan, b: Scan): number =>
  (a.paperPage ?? Number.MAX_SAFE_INTEGER) - (b.paperPage ?? Number.MAX_SAFE_INTEGER) || a.page - b.page;

/** Papers with scanned pages, in order of their numbers in the store. */
export const scannedPapers = (view: StoreView): readonly ScannedPaper[] => {
  const groups = new Map<string, Scan[]>();
  for (const scan of view.records('scans')) {
    if (scan.state !== 'filed' || scan.editionId === null) continue;
    const group = groups.get(scan.editionId) ?? [];
    group.push(scan);
    groups.set(scan.editionId, group);
  }
  return view.records('editions').flatMap((edition) => {
    const pages = groups.get(edition.id)?.toSorted(inOrder);
    return pages ? [{ edition, pages, missing: missingOf(pages) }] : [];
  });
};

/** A waiting page, and the paper that it most likely belongs to: both its neighbours in the file are pages of that one. */
export interface WaitingScan {
  readonly scan: Scan;
  readonly likely: { readonly edition: Edition; readonly page: number | null } | null;
}

const likelyOf = (view: StoreView, scan: Scan, byPlace: ReadonlyMap<string, Scan>): WaitingScan['likely'] => {
  if (scan.trouble !== 'unread') return null;
  const before = byPlace.get(`${scan.fileHash} ${scan.page - 1}`);
  const after = byPlace.get(`${scan.fileHash} ${scan.page + 1}`);
  if (!before?.editionId || before.editionId !== after?.editionId) return null;
  const edition = view.record('editions', before.editionId);
  if (!edition) return null;
  const between = before.paperPage !== null && after.paperPage === before.paperPage + 2 ? before.paperPage + 1 : null;
  return { edition, page: between };
};

/** Pages that wait for somebody, in the order of their files. Nothing is filed by likelihood: it is only offered. */
export const waitingScans = (view: StoreView): readonly WaitingScan[] => {
  const scans = view.records('scans');
  const byPlace = new Map(scans.map((scan) => [`${scan.fileHash} ${scan.page}`, scan]));
  return scans
    .filter(({ state }) => state === 'waiting')
    .map((scan) => ({ scan, likely: likelyOf(view, scan, byPlace) }));
};
