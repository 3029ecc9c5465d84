import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PaperAnswer, PaperJob } from '../../../../renderer/formats/workers/paper-job';
import { createPaperPool, type PaperWorker } from '../../../../renderer/formats/workers/paper-pool';

interface FakeWorker extends PaperWorker {
  readonly jobs: PaperJob[];
  readonly transfers: number[];
  ended: boolean;
  answer: (answer: PaperAnswer) => void;
  fail: (message: string) => void;
}

const fakeWorkers = () => {
  const made: FakeWorker[] = [];
  const create = (): PaperWorker => {
    const worker: FakeWorker = {
      jobs: [],
      transfers: [],
      ended: false,
      answer: () => undefined,
      fail: () => undefined,
      post: (job, transfer) => {
        worker.jobs.push(job);
        worker.transfers.push(transfer.length);
      },
      listen: (onAnswer, onFault) => {
        worker.answer = onAnswer;
        worker.fail = onFault;
      },
      end: () => {
        worker.ended = true;
      },
    };
    made.push(worker);
    return worker;
  };
  return { made, create };
};

const job = (title: string): PaperJob => ({ kind: 'pdf', papers: [], title });
const done = (byte: number): PaperAnswer => ({ type: 'done', paper: { bytes: Uint8Array.of(byte), issues: [] } });
const titles = (worker: FakeWorker | undefined): readonly string[] =>
  (worker?.jobs ?? []).map((each) => (each.kind === 'pdf' ? each.title : each.kind));

describe('the pool of paper workers', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('starts no worker before there is work, and at most two', async () => {
    const { made, create } = fakeWorkers();
    const pool = createPaperPool(create, 2, 1000);
    expect(made).toHaveLength(0);
    const runs = ['a', 'b', 'c', 'd'].map((title) => pool.run(job(title)));
    expect(made).toHaveLength(2);
    made[0]?.answer(done(1));
    made[1]?.answer(done(2));
    made[1]?.answer(done(3));
    made[0]?.answer(done(4));
    const papers = await Promise.all(runs);
    expect(made).toHaveLength(2);
    expect(papers).toHaveLength(4);
    expect([...titles(made[0]), ...titles(made[1])].toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('gives each caller its own paper', async () => {
    const { made, create } = fakeWorkers();
    const pool = createPaperPool(create, 2, 1000);
    const [a, b] = [pool.run(job('a')), pool.run(job('b'))];
    made[1]?.answer(done(2));
    made[0]?.answer(done(1));
    expect((await a).bytes).toEqual(Uint8Array.of(1));
    expect((await b).bytes).toEqual(Uint8Array.of(2));
  });

  it('passes progress on', async () => {
    const { made, create } = fakeWorkers();
    const seen: number[] = [];
    const run = createPaperPool(create, 1, 1000).run(job('a'), { onProgress: (share) => seen.push(share) });
    made[0]?.answer({ type: 'progress', share: 0.5 });
    made[0]?.answer(done(1));
    await run;
    expect(seen).toEqual([0.5]);
  });

  it('rejects what a worker could not write, and keeps the worker', async () => {
    const { made, create } = fakeWorkers();
    const pool = createPaperPool(create, 1, 1000);
    const run = pool.run(job('a'));
    made[0]?.answer({ type: 'failed', message: 'no paper to print' });
    await expect(run).rejects.toThrow('no paper to print');
    const next = pool.run(job('b'));
    made[0]?.answer(done(1));
    await next;
    expect(made).toHaveLength(1);
  });

  it('replaces a worker that broke, and goes on with the queue', async () => {
    const { made, create } = fakeWorkers();
    const pool = createPaperPool(create, 1, 1000);
    const [a, b] = [pool.run(job('a')), pool.run(job('b'))];
    made[0]?.fail('out of memory');
    await expect(a).rejects.toThrow('out of memory');
    expect(made[0]?.ended).toBe(true);
    made[1]?.answer(done(2));
    expect((await b).bytes).toEqual(Uint8Array.of(2));
  });

  it('ends the worker of a cancelled job and nobody else’s', async () => {
    const { made, create } = fakeWorkers();
    const pool = createPaperPool(create, 2, 1000);
    const stop = new AbortController();
    const [a, b] = [pool.run(job('a'), { signal: stop.signal }), pool.run(job('b'))];
    stop.abort(new Error('stopped'));
    await expect(a).rejects.toThrow('stopped');
    expect(made.map((worker) => worker.ended)).toEqual([true, false]);
    made[1]?.answer(done(2));
    await b;
  });

  it('takes a cancelled job out of the queue before it starts', async () => {
    const { made, create } = fakeWorkers();
    const pool = createPaperPool(create, 1, 1000);
    const stop = new AbortController();
    const [a, b, c] = [pool.run(job('a')), pool.run(job('b'), { signal: stop.signal }), pool.run(job('c'))];
    stop.abort(new Error('stopped'));
    await expect(b).rejects.toThrow('stopped');
    made[0]?.answer(done(1));
    made[0]?.answer(done(3));
    await Promise.all([a, c]);
    expect(titles(made[0])).toEqual(['a', 'c']);
  });

  it('does not begin with a signal that has fired, and forgets one that fires too late', async () => {
    const { made, create } = fakeWorkers();
    const pool = createPaperPool(create, 1, 1000);
    await expect(pool.run(job('a'), { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
    expect(made).toHaveLength(0);
    const stop = new AbortController();
    const run = pool.run(job('b'), { signal: stop.signal });
    made[0]?.answer(done(1));
    await run;
    stop.abort();
    expect(made[0]?.ended).toBe(false);
  });

  it('ends idle workers after a while, and starts new ones when needed', async () => {
    const { made, create } = fakeWorkers();
    const pool = createPaperPool(create, 2, 1000);
    const first = pool.run(job('a'));
    made[0]?.answer(done(1));
    await first;
    vi.advanceTimersByTime(900);
    expect(made[0]?.ended).toBe(false);
    const second = pool.run(job('b'));
    vi.advanceTimersByTime(5000);
    expect(made[0]?.ended).toBe(false);
    made[0]?.answer(done(2));
    await second;
    vi.advanceTimersByTime(1001);
    expect(made[0]?.ended).toBe(true);
    void pool.run(job('c'));
    expect(made).toHaveLength(2);
  });

  it('moves photo bytes instead of copying them, shared buffers once', () => {
    const { made, create } = fakeWorkers();
    const buffer = new ArrayBuffer(8);
    const photos = new Map([
      ['a', new Uint8Array(buffer, 0, 4)],
      ['b', new Uint8Array(buffer, 4, 4)],
      ['c', Uint8Array.of(1)],
    ]);
    void createPaperPool(create, 1, 1000).run({
      kind: 'catalogue',
      snapshot: {} as never,
      language: 'vi',
      since: null,
      photos,
    });
    expect(made[0]?.transfers).toEqual([2]);
  });

  it('ends everything when it is closed', () => {
    const { made, create } = fakeWorkers();
    const pool = createPaperPool(create, 2, 1000);
    void pool.run(job('a'));
    pool.close();
    expect(made[0]?.ended).toBe(true);
  });
});
