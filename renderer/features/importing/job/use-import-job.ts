import { useSyncExternalStore } from 'react';
import { shrinkPicture } from '../../../formats/pictures/shrink-picture';
import { intakeSpare, openIntake } from '../../../formats/workers/open-intake';
import { useDesktop } from '../../../storage/desktop-context';
import { useStore } from '../../../storage/hooks';
import type { Store } from '../../../storage/store';
import { dayOf } from '../../../ui/language/formatters';
import { createImportJob, type ImportJob } from './import-job';
import type { ImportState } from './import-state';

/** One import for each opened store: it outlives the screen, so that a look at another page loses nothing. */
const jobs = new WeakMap<Store, ImportJob>();

export const useImportJob = (): { readonly job: ImportJob; readonly state: ImportState } => {
  const store = useStore();
  const desktop = useDesktop();
  const known = jobs.get(store);
  const job =
    known ??
    createImportJob({
      store,
      desktop,
      open: openIntake,
      spare: intakeSpare,
      shrink: shrinkPicture,
      today: () => dayOf(store.now()),
    });
  if (!known) jobs.set(store, job);
  const state = useSyncExternalStore(job.state.subscribe, job.state.get, job.state.get);
  return { job, state };
};
