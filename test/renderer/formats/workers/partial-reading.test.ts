import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { IntakeReply } from '../../../../renderer/formats/workers/intake-messages';
import { openIntake } from '../../../../renderer/formats/workers/open-intake';
import { serveIntake } from '../../../../renderer/formats/workers/serve-intake';
import { today } from '../../../support/intake-workbook';
import { type FakeWorker, fakeWorker, workersInTurn } from '../../../support/intake-workers';
import { inlineCell, makeXlsx } from '../../../support/make-xlsx';

const file = 'DS xã.xlsx';

/** A list of so many products below one header. */
const listOf = (products: number): Uint8Array => {
  const row = (number: number, texts: readonly string[]): string =>
    `<row r="${number}">${texts.map((text, index) => inlineCell(`${'ABC'.charAt(index)}${number}`, text)).join('')}</row>`;
  const rows = Array.from({ length: products }, (_, index) =>
    row(index + 2, [`Chè số ${index + 1}`, 'HTX Chè Tà Xùa', '4 sao']),
  );
  return makeXlsx({ sheetData: row(1, ['Tên sản phẩm', 'Chủ thể', 'Hạng sao']) + rows.join('') });
};
const bytes = listOf(1200);

const opening = (workers: readonly FakeWorker[], signal?: AbortSignal) =>
  openIntake(bytes, file, { startWorker: workersInTurn(...workers), ...(signal ? { signal } : {}) });

const minute = 60_000;
const tookTooLong = { ok: false, failure: { code: 'took-too-long', file } };

/** Opens and proposes; fails by the code of the failure. */
const proposed = async (opened: Awaited<ReturnType<typeof opening>>) => {
  if (!opened.ok) throw new Error(opened.failure.code);
  const answer = await opened.value.propose({ today });
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a worker that is killed', () => {
  test('after a minute without an end, and the rows that it had read are proposed by a new one', async () => {
    const stuck = fakeWorker({ stuckIn: 'read', rowsDone: 500 });
    const fresh = fakeWorker();
    const opened = opening([stuck, fresh]);
    await vi.advanceTimersByTimeAsync(minute - 1);
    expect(stuck.terminated()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(stuck.terminated()).toBe(true);
    expect(fresh.asked[0]).toMatchObject({ type: 'read', part: { atMost: 500, why: 'took-too-long' } });
    const proposal = await proposed(await opened);
    expect(proposal.products).toHaveLength(499);
    expect(proposal.cut).toEqual({ why: 'took-too-long', sheet: 'DS', rows: 500, lastRow: 500, unread: [] });
    expect(proposal.issues.find(({ code }) => code === 'read-in-part')).toMatchObject({
      severity: 'warning',
      sheet: 'DS',
      row: 500,
      found: '500',
    });
  });

  test('when it holds more than a gigabyte, at once', async () => {
    const heavy = fakeWorker({ stuckIn: 'read', rowsDone: 64, heldBytes: 1.1 * 1024 ** 3 });
    const opened = await opening([heavy, fakeWorker()]);
    expect(heavy.terminated()).toBe(true);
    expect((await proposed(opened)).cut).toMatchObject({ why: 'memory', rows: 64 });
  });

  test('by the browser for its memory', async () => {
    const gone = fakeWorker({ stuckIn: 'read', rowsDone: 32 });
    const opened = opening([gone, fakeWorker()]);
    gone.fail();
    expect((await proposed(await opened)).cut).toMatchObject({ why: 'memory', rows: 32 });
  });

  test('without any sign of life: a few rows are tried once more, and the sentence is of the first try', async () => {
    const workers = [fakeWorker('deaf'), fakeWorker('deaf')];
    const opened = opening(workers);
    await vi.advanceTimersByTimeAsync(2 * minute);
    expect(await opened).toEqual(tookTooLong);
    expect(workers.map((worker) => worker.terminated())).toEqual([true, true]);
    expect(workers[1]?.asked[0]).toMatchObject({ part: { atMost: 2000 } });
  });

  test('while it understood the rows: half of them are understood by a new one', async () => {
    const stuck = fakeWorker({ stuckIn: 'propose', rowsDone: 0 });
    const fresh = fakeWorker();
    const opened = await opening([stuck, fresh]);
    if (!opened.ok) throw new Error(opened.failure.code);
    const answer = opened.value.propose({ today });
    await vi.advanceTimersByTimeAsync(minute);
    expect(await answer).toMatchObject({ ok: true, value: { cut: { rows: 601, why: 'took-too-long' } } });
    // Later corrections go to the worker that is left.
    expect(await opened.value.propose({ today })).toMatchObject({ ok: true, value: { cut: { rows: 601 } } });
    opened.value.close();
    expect(fresh.terminated()).toBe(true);
  });

  test('is not tried again when the officer stopped it or the file is damaged', async () => {
    const controller = new AbortController();
    const stopped = opening([fakeWorker('deaf')], controller.signal);
    controller.abort();
    expect(await stopped).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    const broken = fakeWorker('deaf');
    const damaged = opening([broken]);
    broken.fail('TypeError');
    expect(await damaged).toMatchObject({ ok: false, failure: { code: 'damaged' } });
  });

  test('stopping the second try says that it was stopped', async () => {
    const controller = new AbortController();
    const opened = opening([fakeWorker('deaf'), fakeWorker('deaf')], controller.signal);
    await vi.advanceTimersByTimeAsync(minute);
    controller.abort();
    expect(await opened).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  });
});

describe('a worker that sees the time', () => {
  /** A clock that has gone on by `step` ms each time it is looked at. */
  const read = async (step: number): Promise<readonly IntakeReply[]> => {
    const replies: IntakeReply[] = [];
    let now = 0;
    const serve = serveIntake(
      (reply) => replies.push(reply),
      () => {
        now += step;
        return now;
      },
    );
    await serve({ type: 'read', file, bytes });
    return replies;
  };

  test('ends by itself with the rows so far, before it must be killed', async () => {
    const last = (await read(100)).at(-1);
    expect(last).toMatchObject({ type: 'read', rows: 451, cut: { why: 'took-too-long', rows: 451 } });
  });

  test('tells rows 1, 2, 4, … and every 500th, with what it holds', async () => {
    const told = (await read(0)).flatMap((reply) => (reply.type === 'progress' ? [reply] : []));
    expect(told.map(({ rowsDone }) => rowsDone)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 500, 1000]);
    const held = told.map(({ heldBytes }) => heldBytes);
    expect(held).toEqual(held.toSorted((a, b) => a - b));
    expect(held[0]).toBeGreaterThan(0);
  });
});
