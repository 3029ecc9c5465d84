import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { gatherEditRecords } from '../../documents/edit-workbook/gather-edit-records';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { createPaperService } from '../../formats/paper-service';
import { type Failure, failureOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
import { useSavedFile } from '../../storage/use-saved-file';
import { useToday } from '../../ui/act/today';
import { EditExportDialog } from '../../ui/job/edit-export-dialog';
import type { JobOutcome, JobTools } from '../../ui/job/job';
import { useJob } from '../../ui/job/use-job';
import { useFormat, useLanguage, useText } from '../../ui/language/language-context';

/** «Xuất Excel để sửa» of the products that the list shows. Asked for their ids only then: a list of thousands changes with each letter. */
export const ProductExport = ({ count, ids }: { readonly count: number; readonly ids: () => readonly string[] }) => {
  const { workbooks, failures } = useText();
  const { language } = useLanguage();
  const { date } = useFormat();
  const store = useStore();
  const file = useSavedFile();
  const today = useToday();
  const [opened, setOpened] = useState(false);
  const job = useJob<string, Failure>(failureOf);
  const { edit } = workbooks;

  const run =
    (personalData: boolean) =>
    async ({ signal, report }: JobTools): Promise<JobOutcome<string, Failure>> => {
      const papers = createPaperService({ photo: () => Promise.resolve(null) });
      try {
        const setting = { personalData, officeName: store.records('offices')[0]?.name ?? '', createdAt: store.now() };
        const records = gatherEditRecords(store, 'products', ids());
        const { bytes: data } = await papers.editWorkbook(records, setting, language, { signal, onProgress: report });
        const suggestedName = plainFileName(edit.fileName.products(date(today)), 'xlsx');
        return await file.save({ kind: 'xlsx', title: edit.saveTitle, suggestedName, data });
      } finally {
        papers.close();
      }
    };
  return (
    <>
      <Button
        leftSection={<IconFileSpreadsheet className="icon" aria-hidden="true" />}
        disabled={count === 0}
        onClick={() => setOpened(true)}
      >
        {edit.button}
      </Button>
      <EditExportDialog
        opened={opened}
        onClose={() => {
          setOpened(false);
          job.stop();
          job.clear();
        }}
        rows={count}
        job={job}
        asksPersonal={false}
        onExport={(personalData) => job.start(run(personalData))}
        {...(file.open ? { onOpen: file.open } : {})}
        trouble={({ code, details }) => failures[code](details)}
      />
    </>
  );
};
