import { expect, test } from 'vitest';
import type { ScannedPaper } from '../../../../renderer/domain/edition/scan-filing';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { type Edition, newEdition } from '../../../../renderer/domain/records/edition';
import { newScan } from '../../../../renderer/domain/records/scan';
import { unreadWords, verdictWords } from '../../../../renderer/features/scans/check-words';
import { paperNotes } from '../../../../renderer/features/scans/filed-papers';
import { readScans } from '../../../../renderer/features/scans/read-scans';
import { dictionaries } from '../../../../renderer/i18n/dictionary';

const { vi, en } = dictionaries;
const content = JSON.stringify({
  snapshot: { number: 7, seller: { name: 'HTX Chị Em' }, buyer: { name: 'Siêu thị Xanh' } },
  version: {},
});
const edition = (part: Partial<Edition> = {}): Edition => ({
  ...newEdition('e', {
    kind: 'mou',
    conferenceId: 'c',
    subjectId: 'm',
    no: 1,
    issuedAt: '2026-12-01T08:00:00+07:00',
    reason: null,
    contentHash: 'a'.repeat(64),
    code: 'K7Q2-9FXM-4',
    content,
  }),
  ...part,
});

test('every verdict names the paper and what to do, in both languages', () => {
  expect(verdictWords(vi, { verdict: 'older', edition: edition(), latest: edition({ no: 2 }) })).toBe(
    'Biên bản số 07, HTX Chị Em và Siêu thị Xanh: đây là lần phát hành 1, đã có lần 2 thay thế. Đừng dùng tờ này.',
  );
  expect(verdictWords(vi, { verdict: 'void', edition: edition({ stateReason: 'bên mua rút' }) })).toContain(
    'lý do: bên mua rút',
  );
  expect(verdictWords(vi, { verdict: 'void', edition: edition() })).toContain('đã hủy. Tờ này');
  const outside = { file: 'Sua.docx', sha256: 'b'.repeat(64), at: 'x' };
  expect(verdictWords(vi, { verdict: 'outside', edition: edition({ outside }) })).toContain('«Sua.docx»');
  const said = (what: 'record' | 'edition') => verdictWords(en, { verdict: 'altered', edition: edition(), what });
  expect(said('record')).not.toBe(said('edition'));
});

test('a misread code says what is wrong with it', () => {
  expect(unreadWords(vi, { ok: false, why: 'length', length: 4 })).toContain('ở đây có 4');
  expect(unreadWords(vi, { ok: false, why: 'sign', sign: 'A' })).toContain('«A»');
  expect(unreadWords(vi, { ok: true, code: 'K7Q2-9FXM-4', page: null })).toBeNull();
});

const scan = (page: number, paperPage: number | null) => ({
  ...newScan(`s${page}`, {
    file: 'q.pdf',
    fileHash: 'f'.repeat(64),
    page,
    image: 'a'.repeat(64),
    at: 'x',
    code: null,
    paperPage,
  }),
  way: 'code' as const,
});
const paper = (
  pages: readonly (number | null)[],
  missing: readonly number[] = [],
  part: Partial<Edition> = {},
): ScannedPaper => ({
  edition: edition(part),
  pages: pages.map((each, index) => scan(index + 1, each)),
  missing,
});

test('notes of a paper: whole, copies, a page too many, a page missing, an old version', () => {
  expect(paperNotes(vi, paper([1, 2, 3]))).toEqual([]);
  expect(paperNotes(vi, paper([1, 1, 2, 2]))).toEqual(['2 bản ký']);
  expect(paperNotes(vi, paper([1, 1, 2]))).toEqual(['trang 1 có nhiều lần']);
  expect(paperNotes(vi, paper([1, 3], [2], { state: 'superseded' }))).toEqual([
    'bản cũ, đã có bản thay thế',
    'thiếu trang 2',
  ]);
});

test('«Dừng» keeps the pages that were read; a file that cannot be opened is named; a full disk is told', async () => {
  const stop = new AbortController();
  const jpeg = new Uint8Array([1]);
  const given = ['a.pdf', 'x.txt', 'b.pdf'].map((name) => ({
    name,
    read: () => Promise.resolve(new TextEncoder().encode(name)),
  }));
  const reading = (signal: AbortSignal, put: 'kept' | 'full') => ({
    desktop: {
      call: (() =>
        Promise.resolve(
          put === 'kept'
            ? { ok: true, value: { sha256: 'a'.repeat(64) } }
            : { ok: false, code: 'disk-full', details: {} },
        )) as never,
    },
    view: memoryView({}),
    open: (bytes: Uint8Array) =>
      Promise.resolve(
        new TextDecoder().decode(bytes).endsWith('.pdf')
          ? {
              count: 3,
              read: (page: number) => {
                if (page === 2) stop.abort();
                return Promise.resolve({ ok: true as const, reading: { codes: [], blank: false }, jpeg });
              },
              close: () => Promise.resolve(),
            }
          : null,
      ),
    signal,
    onProgress: () => undefined,
  });
  const stopped = await readScans(given, reading(stop.signal, 'kept'));
  expect(stopped.pages.map(({ file, page }) => `${file} ${page}`)).toEqual(['a.pdf 1', 'a.pdf 2']);
  expect(stopped.stopped).toBe(true);
  const whole = await readScans(given, reading(new AbortController().signal, 'kept'));
  expect(whole.pages).toHaveLength(6);
  expect(whole.skipped).toEqual(['x.txt']);
  await expect(readScans(given, reading(new AbortController().signal, 'full'))).rejects.toThrow('disk-full');
});
