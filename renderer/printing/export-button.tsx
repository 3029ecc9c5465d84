import { Button, Modal } from '@mantine/core';
import { IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { memo, type ReactNode, useState } from 'react';
import { JobPanel } from '../ui/job/job-panel';
import { OpenSaved } from './open-saved';
import { type MakeFile, useFileExport } from './use-file-export';

interface ExportWords {
  readonly button: string;
  /** Over the dialog. */
  readonly title: string;
  readonly working: string;
  /** What is counted meanwhile. */
  readonly unit?: string;
  readonly stopKeeps: string;
  readonly saved: (file: string) => string;
  readonly open: string;
  readonly close: string;
  readonly write: string;
}

export interface ExportButtonProps {
  readonly words: ExportWords;
  readonly sign: 'workbook' | 'paper';
  /** Nothing to write. */
  readonly disabled: boolean;
  readonly make: MakeFile;
  readonly onClosed?: () => void;
  /** What the file will hold. */
  readonly children: ReactNode;
}

interface ExportDialogProps extends Omit<ExportButtonProps, 'sign' | 'make' | 'onClosed'> {
  readonly exporting: ReturnType<typeof useFileExport>;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onWrite: () => void;
}

/** A closed one is not drawn anew: the list around it changes with each letter of a search. */
const ExportDialog = memo(
  ({ words, disabled, exporting, opened, onClose, onWrite, children }: ExportDialogProps) => {
    const { job, trouble } = exporting;
    const { state } = job;
    return (
      <Modal opened={opened} onClose={onClose} title={words.title}>
        <div className="stack">
          {children}
          <JobPanel
            job={job}
            label={words.working}
            {...(words.unit === undefined ? {} : { unit: words.unit })}
            stopKeeps={words.stopKeeps}
            done={
              state.at === 'done' && (
                <>
                  <span className="num">{words.saved(state.value.name)}</span>
                  <OpenSaved file={state.value} open={words.open} />
                </>
              )
            }
            trouble={trouble}
          />
          <div className="row" style={{ justifyContent: 'flex-end' }}>
            <Button onClick={onClose}>{words.close}</Button>
            <Button variant="filled" data-autofocus disabled={disabled || state.at === 'work'} onClick={onWrite}>
              {words.write}
            </Button>
          </div>
        </div>
      </Modal>
    );
  },
  (before, after) => !before.opened && !after.opened,
);

/** A button that says in a dialog what will be written, then shows the progress and the file. Closing it stops the work. */
export const ExportButton = ({ sign, make, onClosed, ...shown }: ExportButtonProps) => {
  const { words, disabled } = shown;
  const exporting = useFileExport();
  const [opened, setOpened] = useState(false);
  const Sign = sign === 'paper' ? IconFileText : IconFileSpreadsheet;
  const close = (): void => {
    setOpened(false);
    exporting.job.stop();
    exporting.job.clear();
    onClosed?.();
  };
  return (
    <>
      <Button
        leftSection={<Sign className="icon" aria-hidden="true" />}
        disabled={disabled}
        onClick={() => setOpened(true)}
      >
        {words.button}
      </Button>
      <ExportDialog
        {...shown}
        exporting={exporting}
        opened={opened}
        onClose={close}
        onWrite={() => exporting.write(make)}
      />
    </>
  );
};
