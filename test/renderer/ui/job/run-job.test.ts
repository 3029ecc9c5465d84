import { describe, expect, it } from 'vitest';
import type { JobState, JobTools } from '../../../../renderer/ui/job/job';
import { runJob } from '../../../../renderer/ui/job/run-job';

type State = JobState<string, string>;

const started = (run: Parameters<typeof runJob<string, string>>[0]) => {
  const shown: State[] = [];
  const controller = new AbortController();
  let at = 0;
  const ended = runJob<string, string>(run, {
    signal: controller.signal,
    show: (state) => shown.push(state),
    faultOf: String,
    now: () => (at += 2000),
  });
  return { shown, ended, stop: () => controller.abort() };
};

describe('runJob', () => {
  it('shows the work, how far it is and what it made', async () => {
    const { shown, ended } = started(async ({ report }) => {
      report({ done: 1, total: 2 });
      return { ok: true, value: 'sách' };
    });
    await ended;
    expect(shown).toEqual([
      { at: 'work', progress: { done: 0, total: 0 }, secondsLeft: null },
      { at: 'work', progress: { done: 1, total: 2 }, secondsLeft: 2 },
      { at: 'done', value: 'sách' },
    ]);
  });

  it.each([
    ['given up', { ok: true, value: null }, { at: 'rest' }],
    ['refused', { ok: false, trouble: 'đĩa đầy' }, { at: 'trouble', trouble: 'đĩa đầy' }],
  ] as const)('ends when it was %s', async (_how, outcome, state) => {
    const { shown, ended } = started(async () => outcome);
    await ended;
    expect(shown.at(-1)).toEqual(state);
  });

  it('takes a rejection for trouble, and for nothing once it was stopped', async () => {
    const broken = started(() => Promise.reject(new Error('hỏng')));
    await broken.ended;
    expect(broken.shown.at(-1)).toEqual({ at: 'trouble', trouble: 'Error: hỏng' });
    const stopped = started(({ signal }) => new Promise((_done, fail) => signal.addEventListener('abort', fail)));
    stopped.stop();
    await stopped.ended;
    expect(stopped.shown.at(-1)).toEqual({ at: 'rest' });
  });

  it('stays at rest when what was under way reports after the end', async () => {
    let late: JobTools['report'] = () => undefined;
    const { shown, ended, stop } = started(({ signal, report }) => {
      late = report;
      return new Promise((_done, fail) => signal.addEventListener('abort', fail));
    });
    stop();
    await ended;
    late({ done: 8, total: 600 });
    expect(shown.at(-1)).toEqual({ at: 'rest' });
  });
});
