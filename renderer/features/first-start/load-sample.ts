import type { Desktop } from '../../desktop/desktop';
import { planSampleLoadInSteps } from '../../domain/plan/planners/plan-sample';
import type { StoreView } from '../../domain/plan/store-view';
import { samplePhotos } from '../../sample/sample-photos';
import type { SampleRecords } from '../../sample/sample-province';
import { type Failure, failureOf } from '../../storage/failure';
import { createPauses } from '../../storage/pauses';
import type { Actions } from '../../ui/act/act-context';

export type SampleStage = 'make' | 'photos' | 'write';

export interface SampleProgress {
  readonly stage: SampleStage;
  /** Of the whole, 0 to 1. */
  readonly share: number;
}

export interface LoadSampleNeeds {
  readonly view: StoreView;
  readonly desktop: Pick<Desktop, 'call'>;
  readonly act: Actions['act'];
  readonly make: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<SampleRecords>;
  readonly readPhoto: (fileName: string) => Promise<Uint8Array>;
  /** What is said when it is done. */
  readonly done: (records: number) => string;
  readonly signal: AbortSignal;
  readonly report: (progress: SampleProgress) => void;
}

export type LoadedSample =
  | { readonly ok: true; readonly records: number }
  | { readonly ok: false; readonly why: 'stopped' }
  | { readonly ok: false; readonly why: 'failure'; readonly failure: Failure }
  /** A fault without a code of its own: no worker, no memory, a photo of the program that is gone. Nothing was written. */
  | { readonly ok: false; readonly why: 'broken'; readonly stage: SampleStage }
  | { readonly ok: false; readonly why: 'refused'; readonly sentence: string };

/** Photos that are handed over at the same time: few, so that their copies never hold the window. */
const batchSize = 3;

const spans: { readonly [S in SampleStage]: readonly [from: number, to: number] } = {
  make: [0, 0.3],
  photos: [0.3, 0.4],
  write: [0.4, 1],
};

/** Puts the photos where products will look for them. A photo that no product names yet is only a file. */
const putPhotos = async (
  { desktop, readPhoto, signal }: LoadSampleNeeds,
  report: (share: number) => void,
): Promise<Failure | null> => {
  const photos = await samplePhotos(readPhoto);
  for (let start = 0; start < photos.length; start += batchSize) {
    if (signal.aborted) return null;
    const batch = photos.slice(start, start + batchSize);
    const answers = await Promise.all(batch.map(({ bytes }) => desktop.call('photo.put', { data: bytes })));
    const failed = answers.find((answer) => !answer.ok);
    if (failed && !failed.ok) return { code: failed.code, details: failed.details };
    report(Math.min(1, (start + batchSize) / photos.length));
  }
  return null;
};

/**
 * Makes the sample province, stores its photos, then writes every record in one Change that one undo takes back. Stopped
 * before the writing it leaves the registry as it was.
 */
export const loadSample = async (needs: LoadSampleNeeds): Promise<LoadedSample> => {
  const { view, act, make, done, signal, report } = needs;
  let at: SampleStage = 'make';
  const within = (stage: SampleStage) => {
    at = stage;
    const [from, to] = spans[stage];
    return (share: number): void => report({ stage, share: from + (to - from) * share });
  };
  try {
    within('make')(0);
    const sample = await make(signal, within('make'));
    const failure = await putPhotos(needs, within('photos'));
    if (failure) return { ok: false, why: 'failure', failure };
    if (signal.aborted) return { ok: false, why: 'stopped' };
    within('write')(0);
    const plan = await createPauses().run(planSampleLoadInSteps(view, sample));
    const acted = await act(plan, { done: done(plan.edits.length), onProgress: within('write') });
    if (!acted.ok) return { ok: false, why: 'refused', sentence: acted.sentence };
    return { ok: true, records: plan.edits.length };
  } catch (fault) {
    if (signal.aborted) return { ok: false, why: 'stopped' };
    const failure = failureOf(fault);
    return failure.code === 'internal'
      ? { ok: false, why: 'broken', stage: at }
      : { ok: false, why: 'failure', failure };
  }
};
