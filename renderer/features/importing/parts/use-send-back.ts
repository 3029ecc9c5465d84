import type { PickedFile } from '../../../../electron/contract/calls';
import { workbookNotesOf } from '../../../documents/error-workbook/workbook-notes-of';
import type { ImportPreview } from '../../../domain/intake/import-preview';
import type { IntakeProposal } from '../../../domain/intake/intake-proposal';
import { plainFileName } from '../../../domain/vietnamese/file-name';
import { vi } from '../../../i18n/vi';
import { usePapers } from '../../../printing/use-papers';
import { useSaveFile } from '../../../printing/use-save-file';
import { type Failure, failureOf } from '../../../storage/failure';
import { useStore } from '../../../storage/hooks';
import type { JobOutcome, JobTools } from '../../../ui/job/job';
import { type Job, useJob } from '../../../ui/job/use-job';
import { useText } from '../../../ui/language/language-context';
import type { ImportJob } from '../job/import-job';
import { fileNotes } from '../model/file-notes';
import type { FileToSendBack } from '../model/to-send-back';

/** A list with notes that lies on the disk. */
export interface SentBack {
  readonly file: PickedFile;
  /** Rows with a note. */
  readonly rows: number;
  /** The sender's own file, not a new one with its values. */
  readonly kept: boolean;
}

/** The sender reads Vietnamese, whatever the officer's screen speaks. */
const words = { issues: vi.importing.issues, paper: vi.workbooks.error };

const nameOf = (name: string): string => {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
};

/** Writes the notes into the file in a worker, then asks where to put it. Nothing is on the disk before the last step. */
export const useSendBack = (job: Pick<ImportJob, 'bytesOf'>, proposal: IntakeProposal, preview: ImportPreview) => {
  const { workbooks } = useText();
  const store = useStore();
  const save = useSaveFile();
  const papers = usePapers();
  const work: Job<SentBack, Failure> = useJob<SentBack, Failure>(failureOf);

  const run =
    ({ id, name, label }: FileToSendBack) =>
    async ({ signal }: JobTools): Promise<JobOutcome<SentBack, Failure>> => {
      const bytes = job.bytesOf(id);
      if (!bytes) return { ok: false, trouble: { code: 'file-missing', details: { name } } };
      const officeName = store.records('offices')[0]?.name ?? null;
      const told = workbookNotesOf(proposal, preview, words, { officeName, file: label });
      const notes = fileNotes(proposal, told, label);
      const list = { bytes, file: name, notes, nameless: words.paper.nameless };
      const { bytes: data, issues } = await papers.returnedWorkbook(list, { signal });
      const kept = issues.length === 0;
      // A workbook with macros keeps its ending: under another one Excel refuses it.
      const macros = kept && name.toLowerCase().endsWith('.xlsm');
      const saved = await save({
        kind: macros ? 'workbook' : 'xlsx',
        title: workbooks.sendBack.saveTitle,
        suggestedName: plainFileName(words.paper.fileName(nameOf(name)), macros ? 'xlsm' : 'xlsx'),
        data,
      });
      if (!saved.ok) return saved;
      const rows = notes.sheets.reduce((sum, sheet) => sum + sheet.rows.filter(({ note }) => note !== '').length, 0);
      return { ok: true, value: saved.value && { file: saved.value, rows, kept } };
    };
  return { work, sendBack: (file: FileToSendBack) => work.start(run(file)) };
};
