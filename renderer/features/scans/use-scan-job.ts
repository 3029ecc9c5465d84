import { planScans } from '../../domain/plan/planners/plan-scans';
import { openScanFile } from '../../formats/scan/open-scan-file';
import { useDesktop } from '../../storage/desktop-context';
import { type Failure, failureOf, valueOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import type { JobOutcome, JobTools } from '../../ui/job/job';
import { type Job, useJob } from '../../ui/job/use-job';
import { useFormat, useText } from '../../ui/language/language-context';
import { type GivenScan, readScans } from './read-scans';

/** What became of a batch, for the sentence under the heading. */
export interface ScanOutcome {
  readonly pages: number;
  readonly filed: number;
  readonly waiting: number;
  readonly skipped: readonly string[];
  readonly tooLarge: readonly string[];
  readonly stopped: boolean;
}

export type ScanJob = Job<ScanOutcome, Failure | string>;
type Outcome = JobOutcome<ScanOutcome, Failure | string>;

/** Takes scanned files in: read in a worker, filed in one Change that can be taken back. */
export const useScanJob = () => {
  const { scans } = useText();
  const { number } = useFormat();
  const store = useStore();
  const desktop = useDesktop();
  const { act } = useActions();
  const job: ScanJob = useJob<ScanOutcome, Failure | string>(failureOf);

  const run = async (given: readonly GivenScan[], { signal, report }: JobTools): Promise<Outcome> => {
    const { pages, skipped, tooLarge, stopped } = await readScans(given, {
      desktop,
      view: store,
      open: openScanFile,
      signal,
      onProgress: (done, total) => report({ done, total }),
    });
    const plan = planScans(store, pages, store.now(), store.newId);
    const acted = await act(plan, { done: scans.undone(number(plan.edits.length)) });
    if (!acted.ok) return { ok: false, trouble: acted.sentence };
    const states = plan.edits.flatMap((edit) =>
      edit.type === 'create' && 'state' in edit.record ? [edit.record.state] : [],
    );
    const count = (state: string): number => states.filter((each) => each === state).length;
    const value = {
      pages: states.length,
      filed: count('filed'),
      waiting: count('waiting'),
      skipped,
      tooLarge,
      stopped,
    };
    return { ok: true, value };
  };
  const pick = (): void =>
    job.start(async (tools) => {
      const picked = valueOf(await desktop.call('file.pick', { kind: 'any', multiple: true, title: scans.dialog }));
      if (picked === null) return { ok: true, value: null };
      const given = picked.map(
        ({ handle, name }): GivenScan => ({
          name,
          read: async () => Uint8Array.from(valueOf(await desktop.call('file.read', { handle })).data),
        }),
      );
      return run(given, tools);
    });
  return { job, pick };
};
