import type { PickedFile } from '../../../../electron/contract/calls';
import type { Print } from '../../../domain/records/print';
import type { Failure } from '../../../storage/failure';
import type { JobOutcome } from '../../../ui/job/job';
import type { Job } from '../../../ui/job/use-job';
import type { MouRow } from '../mou-rows';
import type { Copies } from './prepare-issue';

/** What the officer chose in the print dialog. */
export interface PrintOrder {
  readonly rows: readonly MouRow[];
  /** `both`: each paper as a file, and all of them as one, in the same folder. */
  readonly files: 'one' | 'each' | 'both';
  /** `own`: the office's own .docx. */
  readonly form: Print['form'];
  readonly copies: Copies;
  /** Why papers are printed again; null when none was printed before. */
  readonly reason: string | null;
  /** Take the wording in use instead of that of the last printing. */
  readonly newWording: boolean;
}

/** Papers that lie on the disk. */
export interface SavedPapers {
  /** One that can be opened or shown in its folder. */
  readonly file: PickedFile;
  readonly mouIds: readonly string[];
  /** How many were written: one more than there are papers where all stand in one besides. */
  readonly files: number;
  /** Name of the folder when there is a file for each paper. */
  readonly folder: string | null;
  readonly stopped: boolean;
}

/** `written`: files that were whole in the folder before the fault. `sentence`: why nothing could be issued. */
export type PrintingTrouble = Failure & { readonly written?: number; readonly sentence?: string };
export type PrintingJob = Job<SavedPapers, PrintingTrouble>;
export type PrintingOutcome = JobOutcome<SavedPapers, PrintingTrouble>;
