import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { PickedFile } from '../../../electron/contract/calls';
import { expiryWorkbook } from '../../documents/expiry-sheet/expiry-workbook';
import { loadCommunes } from '../../domain/reference/communes';
import type { ExpiryLine } from '../../domain/validity/expiry-radar';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { usePapers } from '../../printing/use-papers';
import { useSaveFile } from '../../printing/use-save-file';
import { type Failure, failureOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
import { type Job, useJob } from '../../ui/job/use-job';
import { useFormat, useLanguage, useText } from '../../ui/language/language-context';

export interface ExpiryExporting {
  readonly job: Job<PickedFile, Failure>;
  readonly run: (lines: readonly ExpiryLine[], day: string) => void;
}

/** Writes lines of the screen into a workbook. */
export const useExpiryExport = (): ExpiryExporting => {
  const { expiry } = useText();
  const { language } = useLanguage();
  const { date } = useFormat();
  const store = useStore();
  const papers = usePapers();
  const save = useSaveFile();
  const job = useJob<PickedFile, Failure>(failureOf);
  const words = expiry.export;
  const run = (lines: readonly ExpiryLine[], day: string): void =>
    job.start(async ({ signal }) => {
      const office = store.records('offices')[0];
      const communes = await loadCommunes();
      const description = expiryWorkbook(lines, {
        language,
        officeName: office?.name ?? '',
        superiorBody: office?.superiorBody ?? null,
        day,
        createdAt: store.now(),
        communeOfCode: communes.ofCode,
      });
      const { bytes } = await papers.workbook(description, { signal });
      const suggestedName = plainFileName(words.fileName(date(day)), 'xlsx');
      return save({ kind: 'xlsx', title: words.save, suggestedName, data: bytes });
    });
  return { job, run };
};

interface ExpiryExportProps {
  readonly exporting: ExpiryExporting;
  readonly lines: readonly ExpiryLine[];
  readonly day: string;
}

export const ExpiryExport = ({ exporting, lines, day }: ExpiryExportProps) => {
  const { expiry } = useText();
  return (
    <Button
      leftSection={<IconFileSpreadsheet className="icon" aria-hidden="true" />}
      disabled={lines.length === 0 || exporting.job.state.at === 'work'}
      onClick={() => exporting.run(lines, day)}
    >
      {expiry.export.button}
    </Button>
  );
};
