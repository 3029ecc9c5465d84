import type { ImportJob } from '../job/import-job';
import type { ImportFile, ImportState } from '../job/import-state';

/** What every step of one file is given. */
export interface StepProps {
  readonly job: ImportJob;
  readonly state: ImportState;
  readonly file: ImportFile;
}
