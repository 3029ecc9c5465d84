import { type SummaryLine, summaryWorkbook } from '../../documents/office-sheets/summary-workbook';
import { loadCommunes } from '../../domain/reference/communes';
import type { CivilDate } from '../../domain/vietnamese/civil-date';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { createPaperService } from '../../formats/paper-service';
import { type Failure, failureOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
import { useSavedFile } from '../../storage/use-saved-file';
import type { JobOutcome, JobTools } from '../../ui/job/job';
import { SheetExport } from '../../ui/job/sheet-export';
import { useJob } from '../../ui/job/use-job';
import { useFormat, useLanguage, useText } from '../../ui/language/language-context';

interface SummaryExportProps {
  readonly count: number;
  readonly day: CivilDate;
  /** Asked only when the officer writes: a list of thousands changes with each letter. */
  readonly lines: () => readonly SummaryLine[];
}

/** Sums by province, sector and stars of the products that the list shows, judged on its day. */
export const SummaryExport = ({ count, day, lines }: SummaryExportProps) => {
  const { officeSheets, failures } = useText();
  const { language } = useLanguage();
  const { number, date } = useFormat();
  const store = useStore();
  const file = useSavedFile();
  const job = useJob<string, Failure>(failureOf);
  const { action } = officeSheets;

  const run = async ({ signal }: JobTools): Promise<JobOutcome<string, Failure>> => {
    const papers = createPaperService({ photo: () => Promise.resolve(null) });
    try {
      const { ofCode: communeOfCode } = await loadCommunes();
      const setting = { language, communeOfCode, createdAt: store.now(), view: store, day };
      const { bytes: data } = await papers.workbook(summaryWorkbook(lines(), setting), { signal });
      const suggestedName = plainFileName(action.summaryFile(date(day)), 'xlsx');
      return await file.save({ kind: 'xlsx', title: action.saveTitle, suggestedName, data });
    } finally {
      papers.close();
    }
  };
  return (
    <SheetExport
      button={action.summary}
      explain={action.summaryExplain(number(count), date(day))}
      disabled={count === 0}
      job={job}
      onWrite={() => job.start(run)}
      onOpen={file.open}
      trouble={({ code, details }) => failures[code](details)}
    />
  );
};
