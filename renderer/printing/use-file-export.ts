import type { PickedFile } from '../../electron/contract/calls';
import { createPaperService, type PaperService } from '../formats/paper-service';
import { type Failure, failureOf } from '../storage/failure';
import type { JobTools } from '../ui/job/job';
import { useJob } from '../ui/job/use-job';
import { useText } from '../ui/language/language-context';
import { type FileToSave, useSaveFile } from './use-save-file';

/** Makes the file; null: there is nothing to write. */
export type MakeFile = (papers: PaperService, tools: JobTools) => Promise<FileToSave | null>;

/** One workbook or paper behind a button: made by a printing house of its own, then put where the officer says. */
export const useFileExport = () => {
  const { failures } = useText();
  const save = useSaveFile();
  const job = useJob<PickedFile, Failure>(failureOf);
  const write = (make: MakeFile): void =>
    job.start(async (tools) => {
      const papers = createPaperService();
      try {
        const file = await make(papers, tools);
        return file === null ? { ok: true, value: null } : await save(file);
      } finally {
        papers.close();
      }
    });
  const trouble = ({ code, details }: Failure): string => failures[code](details);
  return { job, write, trouble };
};
