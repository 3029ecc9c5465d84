import { fileScan, type ReadCodes } from '../../edition/scan-filing';
import { newScan, type Scan } from '../../records/scan';
import { createEdit, type Plan } from '../plan';
import type { StoreView } from '../store-view';
import { updateEdit } from './update-edit';

/** A page that came out of the scanner, its picture already in the picture store. */
export interface ReadPage extends ReadCodes {
  readonly file: string;
  readonly fileHash: string;
  /** In the file, from 1. */
  readonly page: number;
  readonly image: string;
}

/** Pages of a file that were taken in before: the same scan read twice makes no second paper. */
export const pagesKnown = (view: StoreView, fileHash: string): ReadonlySet<number> =>
  new Set(
    view
      .records('scans')
      .filter((scan) => scan.fileHash === fileHash)
      .map(({ page }) => page),
  );

/** Takes pages in, each filed by its code or left waiting. */
export const planScans = (view: StoreView, pages: readonly ReadPage[], at: string, newId: () => string): Plan => {
  const edits = pages
    .filter(({ fileHash, page }) => !pagesKnown(view, fileHash).has(page))
    .map((read) => {
      const { file, fileHash, page, image } = read;
      const blank = newScan(newId(), { file, fileHash, page, image, at, code: null, paperPage: null });
      const scan: Scan = { ...blank, ...fileScan(view, read) };
      return createEdit('scans', scan, { from: 'program' });
    });
  return {
    reason: 'mou',
    label: pages[0]?.file ?? '',
    deed: { code: 'records', table: 'scans', count: edits.length },
    edits,
    issues: [],
  };
};

const planScanFields = (view: StoreView, id: string, values: Partial<Omit<Scan, 'id'>>): Plan => {
  const scan = view.record('scans', id);
  const edit = scan ? updateEdit('scans', scan, values) : null;
  return {
    reason: 'mou',
    label: scan?.file ?? '',
    deed: { code: 'records', table: 'scans', count: 1 },
    edits: edit ? [edit] : [],
    issues: [],
  };
};

/** Somebody looked at the page and said whose it is. What was read on it stays written beside it. */
export const planAssignScan = (view: StoreView, id: string, editionId: string, paperPage: number | null): Plan =>
  planScanFields(view, id, { editionId, paperPage, way: 'hand', state: 'filed' });

export const planScanAside = (view: StoreView, id: string): Plan => planScanFields(view, id, { state: 'aside' });

/** Back into the queue, out of a paper or from aside. */
export const planScanWaiting = (view: StoreView, id: string): Plan =>
  planScanFields(view, id, { editionId: null, way: null, state: 'waiting' });
