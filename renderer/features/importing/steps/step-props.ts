import type { ImportJob } from '../job/import-job';
import type { ImportBatch, ImportFile, ImportState } from '../job/import-state';

/** What every step is given. */
interface AnyStepProps {
  readonly job: ImportJob;
  readonly state: ImportState;
}

/** Steps that look at one file: its table, its columns. */
export interface StepProps extends AnyStepProps {
  readonly file: ImportFile;
}

/** Steps that look at all files as one import: values, preview, report. */
export interface BatchStepProps extends AnyStepProps {
  readonly batch: ImportBatch;
}
