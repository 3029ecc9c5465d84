import { gatherEditRecords } from '../../documents/edit-workbook/gather-edit-records';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { createPaperService } from '../../formats/paper-service';
import { type Failure, failureOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
import { useSavedFile } from '../../storage/use-saved-file';
import { useToday } from '../../ui/act/today';
import { EditExport } from '../../ui/job/edit-export';
import type { JobOutcome, JobTools } from '../../ui/job/job';
import { useJob } from '../../ui/job/use-job';
import { useFormat, useLanguage, useText } from '../../ui/language/language-context';

/** «Xuất Excel để sửa» of the producers that the list shows. Asked for their ids only then: a list of thousands changes with each letter. */
export const ProducerExport = ({ count, ids }: { readonly count: number; readonly ids: () => readonly string[] }) => {
  const { workbooks, failures } = useText();
  const { language } = useLanguage();
  const { date } = useFormat();
  const store = useStore();
  const file = useSavedFile();
  const today = useToday();
  const job = useJob<string, Failure>(failureOf);
  const { edit } = workbooks;

  const run =
    (personalData: boolean) =>
    async ({ signal, report }: JobTools): Promise<JobOutcome<string, Failure>> => {
      const papers = createPaperService({ photo: () => Promise.resolve(null) });
      try {
        const setting = {
          personalData,
          officeName: store.records('offices')[0]?.name ?? '',
          createdAt: store.now(),
          ownFields: store.records('ownFields'),
        };
        const records = gatherEditRecords(store, 'producers', ids());
        const { bytes: data } = await papers.editWorkbook(records, setting, language, { signal, onProgress: report });
        const suggestedName = plainFileName(edit.fileName.producers(date(today)), 'xlsx');
        return await file.save({ kind: 'xlsx', title: edit.saveTitle, suggestedName, data });
      } finally {
        papers.close();
      }
    };
  return (
    <EditExport
      rows={count}
      job={job}
      asksPersonal={true}
      onExport={(personalData) => job.start(run(personalData))}
      onOpen={file.open}
      trouble={({ code, details }) => failures[code](details)}
    />
  );
};
