import { useRef } from 'react';
import { type SummaryLine, summaryWorkbook } from '../../documents/office-sheets/summary-workbook';
import { loadCommunes } from '../../domain/reference/communes';
import type { CivilDate } from '../../domain/vietnamese/civil-date';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { createPaperService } from '../../formats/paper-service';
import { useDesktop } from '../../storage/desktop-context';
import { type Failure, failureOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
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
  const desktop = useDesktop();
  const handle = useRef('');
  const job = useJob<string, Failure>(failureOf);
  const { action } = officeSheets;

  const run = async ({ signal }: JobTools): Promise<JobOutcome<string, Failure>> => {
    const papers = createPaperService({ photo: () => Promise.resolve(null) });
    try {
      const { ofCode: communeOfCode } = await loadCommunes();
      const setting = { language, communeOfCode, createdAt: store.now(), view: store, day };
      const { bytes: data } = await papers.workbook(summaryWorkbook(lines(), setting), { signal });
      const suggestedName = plainFileName(action.summaryFile(date(day)), 'xlsx');
      const saved = await desktop.call('file.save', { kind: 'xlsx', title: action.saveTitle, suggestedName, data });
      if (!saved.ok) return { ok: false, trouble: { code: saved.code, details: saved.details } };
      handle.current = saved.value?.handle ?? '';
      return { ok: true, value: saved.value && saved.value.name };
    } finally {
      papers.close();
    }
  };
  const open = (): void => void desktop.call('file.open', { handle: handle.current });
  return (
    <SheetExport
      button={action.summary}
      explain={action.summaryExplain(number(count), date(day))}
      disabled={count === 0}
      job={job}
      onWrite={() => job.start(run)}
      onOpen={desktop.host === 'electron' ? open : undefined}
      trouble={({ code, details }) => failures[code](details)}
    />
  );
};
