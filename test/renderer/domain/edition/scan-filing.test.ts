import { expect, test } from 'vitest';
import { fileScan, scannedPapers, waitingScans } from '../../../../renderer/domain/edition/scan-filing';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import {
  planAssignScan,
  planScanAside,
  planScans,
  planScanWaiting,
  type ReadPage,
} from '../../../../renderer/domain/plan/planners/plan-scans';
import { type Edition, newEdition } from '../../../../renderer/domain/records/edition';
import { newScan, type Scan } from '../../../../renderer/domain/records/scan';

const edition = (id: string, code: string, part: Partial<Edition> = {}): Edition => ({
  ...newEdition(id, {
    kind: 'mou',
    conferenceId: 'c',
    subjectId: `m-${id}`,
    no: 1,
    issuedAt: '2026-12-01T08:00:00+07:00',
    reason: null,
    contentHash: 'a'.repeat(64),
    code,
    content: '{}',
  }),
  ...part,
});
const editions = [
  edition('a', 'AAAA'),
  edition('b', 'BBBB', { state: 'superseded' }),
  edition('k', 'CCCC', { kind: 'catalogue' }),
];
const view = memoryView({ editions });
const one = (code: string, page: number | null = 1) => ({ codes: [{ code, page }], blank: false });

test('a page is filed only by one code that is on a memorandum of the store', () => {
  expect(fileScan(view, one('AAAA', 2))).toMatchObject({ state: 'filed', editionId: 'a', paperPage: 2, way: 'code' });
  expect(fileScan(view, one('BBBB'))).toMatchObject({ state: 'filed', editionId: 'b' });
  expect(fileScan(view, one('ZZZZ'))).toMatchObject({
    state: 'waiting',
    editionId: null,
    trouble: 'unknown',
    code: 'ZZZZ',
  });
  expect(fileScan(view, one('CCCC'))).toMatchObject({ state: 'waiting', trouble: 'unknown' });
  expect(fileScan(view, { codes: [...one('AAAA').codes, ...one('BBBB').codes], blank: false })).toMatchObject({
    state: 'waiting',
    editionId: null,
    trouble: 'two-codes',
  });
  expect(fileScan(view, { codes: [], blank: false })).toMatchObject({ state: 'waiting', trouble: 'unread' });
  expect(fileScan(view, { codes: [], blank: true })).toMatchObject({ state: 'aside', trouble: 'blank' });
});

const page = (no: number, read: Pick<ReadPage, 'codes' | 'blank'>): ReadPage => ({
  file: 'Quet.pdf',
  fileHash: 'f'.repeat(64),
  page: no,
  image: String(no).padStart(64, '0'),
  ...read,
});
const created = (pages: readonly ReadPage[], known: readonly Scan[] = []): readonly Scan[] => {
  let id = 0;
  const plan = planScans(
    memoryView({ editions, scans: known }),
    pages,
    '2026-12-06T09:00:00+07:00',
    () => `s${(id += 1)}`,
  );
  return plan.edits.flatMap((edit) => (edit.type === 'create' ? [edit.record as Scan] : []));
};

test('a batch: pages of a paper come together, the missing one is named, an unread one between two of a paper is offered', () => {
  const scans = created([
    page(1, one('AAAA', 1)),
    page(2, { codes: [], blank: false }),
    page(3, one('AAAA', 3)),
    page(4, one('BBBB', 1)),
    page(5, { codes: [], blank: false }),
  ]);
  const filed = memoryView({ editions, scans });
  expect(
    scannedPapers(filed).map(({ edition: { id }, pages, missing }) => [id, pages.map((each) => each.page), missing]),
  ).toEqual([
    ['a', [1, 3], [2]],
    ['b', [4], []],
  ]);
  const waiting = waitingScans(filed);
  expect(waiting.map(({ scan, likely }) => [scan.page, likely?.edition.id ?? null, likely?.page ?? null])).toEqual([
    [2, 'a', 2],
    [5, null, null],
  ]);
});

test('the same scan read twice adds nothing', () => {
  const known = created([page(1, one('AAAA'))]);
  expect(created([page(1, one('AAAA')), page(2, one('AAAA', 2))], known).map((scan) => scan.page)).toEqual([2]);
});

test('by hand: assigned, laid aside, back to the queue', () => {
  const { file, fileHash, page: no, image } = page(1, one('ZZZZ'));
  const scan = newScan('s', { file, fileHash, page: no, image, at: 'x', code: 'ZZZZ', paperPage: null });
  const of = (given: Scan) => memoryView({ editions, scans: [given] });
  const fields = (plan: ReturnType<typeof planScanAside>) =>
    Object.fromEntries(
      plan.edits
        .flatMap((edit) => (edit.type === 'update' ? Object.entries(edit.fields) : []))
        .map(([key, { after }]) => [key, after]),
    );
  const assigned = { editionId: 'a', paperPage: 2, way: 'hand', state: 'filed' } as const;
  expect(fields(planAssignScan(of(scan), 's', 'a', 2))).toEqual(assigned);
  expect(fields(planScanAside(of(scan), 's'))).toEqual({ state: 'aside' });
  expect(fields(planScanWaiting(of({ ...scan, ...assigned }), 's'))).toEqual({
    editionId: null,
    way: null,
    state: 'waiting',
  });
  expect(planScanAside(of(scan), 'gone').edits).toEqual([]);
});
