import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { IntakeProgress, IntakeReply } from '../../../../renderer/formats/workers/intake-messages';
import { openIntake } from '../../../../renderer/formats/workers/open-intake';
import { cutProposal, joinProposal, pieceSize } from '../../../../renderer/formats/workers/proposal-pieces';
import { serveIntake } from '../../../../renderer/formats/workers/serve-intake';
import { type CellSketch, proposalOf, today, workbookOf } from '../../../support/intake-workbook';
import { fakeWorker, workersInTurn } from '../../../support/intake-workers';

const file = 'a10-anh-va-cong-thuc.xlsx';
const bytes = new Uint8Array(readFileSync(new URL(`../../../fixtures/import/files/${file}`, import.meta.url)));

describe('openIntake', () => {
  test('reads, proposes, and proposes again with the officer’s choices without reading again', async () => {
    const worker = fakeWorker();
    const progress: IntakeProgress[] = [];
    const opened = await openIntake(bytes, file, {
      startWorker: () => worker,
      onProgress: (each) => progress.push(each),
    });
    if (!opened.ok) throw new Error(opened.failure.code);
    expect(opened.value.rows).toBeGreaterThan(10);
    const first = await opened.value.propose({ today });
    if (!first.ok) throw new Error(first.failure.code);
    expect(first.value.products).toHaveLength(11);
    expect(first.value.pictures[0]?.bytes.length).toBeGreaterThan(100);
    const [table] = first.value.tables;
    const again = await opened.value.propose({ today, choices: { [table?.id ?? '']: { off: true } } });
    expect(again.ok && again.value.products).toEqual([]);
    expect(progress[0]).toEqual({ rowsDone: 1, rowsTotal: 0 });
    expect(progress.at(-1)).toEqual({ rowsDone: opened.value.rows, rowsTotal: opened.value.rows });
    opened.value.close();
    expect(worker.terminated()).toBe(true);
    expect(await opened.value.propose({ today })).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  });

  test('a file that is no workbook comes back as its code, and the worker is let go', async () => {
    const worker = fakeWorker();
    const opened = await openIntake(new TextEncoder().encode('%PDF-1.7'), 'ds.xlsx', { startWorker: () => worker });
    expect(opened).toEqual({ ok: false, failure: { code: 'not-a-workbook', file: 'ds.xlsx', found: 'PDF' } });
    expect(worker.terminated()).toBe(true);
  });

  test('cancelling kills the worker at once, also before it was asked', async () => {
    const worker = fakeWorker('deaf');
    const controller = new AbortController();
    const opening = openIntake(bytes, file, { startWorker: () => worker, signal: controller.signal });
    controller.abort();
    expect(await opening).toEqual({ ok: false, failure: { code: 'cancelled', file } });
    expect(worker.terminated()).toBe(true);
    const late = await openIntake(bytes, file, { startWorker: () => fakeWorker(), signal: controller.signal });
    expect(late).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  });

  test('a fault of the worker becomes a sentence', async () => {
    const worker = fakeWorker('deaf');
    const opening = openIntake(bytes, file, { startWorker: workersInTurn(worker) });
    worker.fail('RangeError');
    expect(await opening).toEqual({ ok: false, failure: { code: 'damaged', file } });
  });

  test('a proposal before a file is a fault of the program', async () => {
    const replies: IntakeReply[] = [];
    await expect(
      serveIntake((reply) => replies.push(reply))({ type: 'propose', options: { today } }),
    ).rejects.toThrow();
    expect(replies).toEqual([]);
  });
});

describe('pieces of a proposal', () => {
  const rows: (readonly CellSketch[])[] = [['TT', 'Sản phẩm', 'Chủ thể', 'Sao', 'Giá']];
  for (let index = 1; index <= 1200; index += 1)
    rows.push([index, `Chè số ${index}`, `HTX Chè ${index % 40}`, '9 sao', 'rẻ']);
  const proposal = proposalOf(workbookOf({ rows }));

  test('join to what was cut', () => {
    expect(joinProposal(cutProposal(proposal))).toEqual(proposal);
  });

  test('the frame holds no list that grows with the file', () => {
    const many: (readonly CellSketch[])[] = [['TT', 'Sản phẩm', 'Chủ thể', 'Hạng sao']];
    for (let index = 1; index <= 700; index += 1)
      many.push([index, `Chè ${index}`, 'HTX Chè', `xuất sắc ${index.toString(2)}`]);
    const asking = proposalOf(workbookOf({ rows: many }));
    expect(asking.values.length).toBeGreaterThan(pieceSize);
    const [frame] = cutProposal(asking);
    const size = (value: unknown): number => JSON.stringify(value).length;
    expect(frame?.kind === 'frame' && frame.frame.values).toEqual([]);
    expect(size(frame)).toBeLessThan(size(asking) / 20);
    expect(joinProposal(cutProposal(asking))).toEqual(asking);
  });

  test('none is longer than can be unpacked between two frames', () => {
    const longest = cutProposal(proposal).map((piece) =>
      piece.kind === 'frame' ? 0 : piece.kind === 'rows' ? piece.rows.length : piece.items.length,
    );
    expect(Math.max(...longest)).toBe(pieceSize);
    expect(longest.length).toBeGreaterThan(8);
  });

  test('an empty proposal is its frame alone; pieces without a frame are refused', () => {
    const empty = proposalOf(workbookOf({ rows: [] }));
    expect(joinProposal(cutProposal(empty))).toEqual(empty);
    expect(() => joinProposal([])).toThrow();
  });
});
