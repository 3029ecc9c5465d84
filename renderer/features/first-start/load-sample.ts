import type { Desktop } from '../../desktop/desktop';
import { planSampleLoad } from '../../domain/plan/planners/plan-sample';
import type { SampleSize } from '../../sample/sample-size';
import type { Store } from '../../storage/store';
import type { Acted, Actions } from '../../ui/act/act-context';
import { samplePhotoUrls } from './sample-photo-urls';

const loadPhoto = async (fileName: string): Promise<Uint8Array> => {
  const url = samplePhotoUrls.get(fileName);
  if (url === undefined) throw new Error(`no sample photo ${fileName}`);
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
};

interface SampleNeeds {
  readonly store: Store;
  readonly desktop: Desktop;
  readonly actions: Actions;
  readonly today: string;
  readonly provinceCode: string;
  readonly label: string;
  readonly size?: SampleSize;
  readonly done: (count: number) => string;
  readonly onProgress: (share: number) => void;
}

/** One seed for everybody: two officers who talk about the sample see the same one. */
const seed = 2026;

/** Stores the photos of the sample, then its records in one Plan. Its code is read only when somebody asks for it. */
export const loadSample = async (needs: SampleNeeds): Promise<Acted> => {
  const { store, desktop, actions, today, provinceCode, label, size = 'M', done, onProgress } = needs;
  const [{ sampleProvince }, { samplePhotos }] = await Promise.all([
    import('../../sample/sample-province'),
    import('../../sample/sample-photos'),
  ]);
  const records = await sampleProvince({ seed, size, today, provinceCode });
  for (const { bytes } of await samplePhotos(loadPhoto)) await desktop.call('photo.put', { data: bytes });
  const plan = planSampleLoad(store, records, label);
  return actions.act(plan, { done: done(plan.edits.length), onProgress });
};
