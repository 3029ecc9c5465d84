import { Button, Modal } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../language/language-context';
import { JobPanel } from './job-panel';
import type { Job } from './use-job';

interface SheetExportProps<Trouble> {
  readonly button: string;
  /** What the workbook will hold, in a sentence. */
  readonly explain: string;
  /** Nothing to write. */
  readonly disabled: boolean;
  /** The name of the saved file is what the job gives. */
  readonly job: Job<string, Trouble>;
  readonly onWrite: () => void;
  /** Absent where the machine cannot open it. */
  readonly onOpen?: (() => void) | undefined;
  readonly trouble: (trouble: Trouble) => string;
}

/** A button for a workbook to print: says what will be in it, then shows the progress and the file. */
export const SheetExport = <Trouble,>(props: SheetExportProps<Trouble>) => {
  const { button, explain, disabled, job, onWrite, onOpen, trouble } = props;
  const { officeSheets, ui } = useText();
  const [opened, setOpened] = useState(false);
  const { action } = officeSheets;
  const { state } = job;
  const close = (): void => {
    setOpened(false);
    job.stop();
    job.clear();
  };
  return (
    <>
      <Button
        leftSection={<IconFileSpreadsheet className="icon" aria-hidden="true" />}
        disabled={disabled}
        onClick={() => setOpened(true)}
      >
        {button}
      </Button>
      <Modal opened={opened} onClose={close} title={button}>
        <div className="stack">
          <p className="num">{explain}</p>
          <JobPanel
            job={job}
            label={action.working}
            stopKeeps={action.stopKeeps}
            done={
              state.at === 'done' && (
                <>
                  <span>{action.saved(state.value)}</span>
                  {onOpen && (
                    <Button size="xs" onClick={onOpen}>
                      {action.open}
                    </Button>
                  )}
                </>
              )
            }
            trouble={trouble}
          />
          <div className="row" style={{ justifyContent: 'flex-end' }}>
            <Button onClick={close}>{ui.close}</Button>
            <Button variant="filled" data-autofocus disabled={state.at === 'work'} onClick={onWrite}>
              {action.write}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
};
