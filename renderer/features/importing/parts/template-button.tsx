import { Button } from '@mantine/core';
import { IconTableDown } from '@tabler/icons-react';
import type { PickedFile } from '../../../../electron/contract/calls';
import { templateName } from '../../../documents/template-workbook/template-workbook';
import { plainFileName } from '../../../domain/vietnamese/file-name';
import { OpenSaved } from '../../../printing/open-saved';
import { usePapers } from '../../../printing/use-papers';
import { useSaveFile } from '../../../printing/use-save-file';
import { type Failure, failureOf } from '../../../storage/failure';
import { useStore } from '../../../storage/hooks';
import type { JobOutcome, JobTools } from '../../../ui/job/job';
import { JobPanel } from '../../../ui/job/job-panel';
import { useJob } from '../../../ui/job/use-job';
import { useText } from '../../../ui/language/language-context';

/** Saves the list that is handed out to communes and producers. */
export const TemplateButton = () => {
  const { workbooks, failures } = useText();
  const { template, sendBack } = workbooks;
  const store = useStore();
  const save = useSaveFile();
  const papers = usePapers();
  const job = useJob<PickedFile, Failure>(failureOf);
  const run = async ({ signal }: JobTools): Promise<JobOutcome<PickedFile, Failure>> => {
    const officeName = store.records('offices')[0]?.name ?? '';
    const { bytes: data } = await papers.templateWorkbook(officeName, store.now(), store.records('ownFields'), {
      signal,
    });
    const suggestedName = plainFileName(templateName, 'xlsx');
    return save({ kind: 'xlsx', title: template.saveTitle, suggestedName, data });
  };
  const { state } = job;
  return (
    <>
      <Button
        variant="subtle"
        size="xs"
        leftSection={<IconTableDown className="icon" aria-hidden="true" />}
        disabled={state.at === 'work'}
        title={template.why}
        onClick={() => job.start(run)}
      >
        {template.button}
      </Button>
      <JobPanel
        job={job}
        label={template.working}
        stopKeeps={template.stop}
        done={
          state.at === 'done' && (
            <>
              <span>{template.done(state.value.name)}</span>
              <OpenSaved file={state.value} open={sendBack.open} />
            </>
          )
        }
        trouble={({ code, details }) => failures[code](details)}
      />
    </>
  );
};
