import { Button, Modal } from '@mantine/core';
import { IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useText } from '../language/language-context';
import { JobPanel } from './job-panel';
import type { Job } from './use-job';

interface SheetExportProps<Trouble> {
  readonly button: string;
  /** What the workbook will hold, in a sentence. */
  readonly explain: string;
  /** Of a paper instead of a workbook: what the button of the dialog and the progress say. */
  readonly paper?: { readonly write: string; readonly working: string };
  /** Nothing to write. */
  readonly disabled: boolean;
  /** The name of the saved file is what the job gives. */
  readonly job: Job<string, Trouble>;
  readonly onWrite: () => void;
  /** Absent where the machine cannot open it. */
  readonly onOpen?: (() => void) | undefined;
  readonly trouble: (trouble: Trouble) => string;
}

interface SheetDialogProps<Trouble> extends Omit<SheetExportProps<Trouble>, 'disabled'> {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** «…» on a button says that a dialog comes; over the dialog it would say nothing. */
const headingOf = (button: string): string => button.replace(/…$/, '');

const AnySheetDialog = <Trouble,>(props: SheetDialogProps<Trouble>) => {
  const { button, explain, job, onWrite, onOpen, trouble, opened, onClose, paper } = props;
  const { officeSheets, ui } = useText();
  const { action } = officeSheets;
  const { state } = job;
  return (
    <Modal opened={opened} onClose={onClose} title={headingOf(button)}>
      <div className="stack">
        <p className="num">{explain}</p>
        <JobPanel
          job={job}
          label={paper?.working ?? action.working}
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
          <Button onClick={onClose}>{ui.close}</Button>
          <Button variant="filled" data-autofocus disabled={state.at === 'work'} onClick={onWrite}>
            {paper?.write ?? action.write}
          </Button>
        </div>
      </div>
    </Modal>
  );
};

/** A closed one is not drawn anew: the list around it changes with each letter of a search. */
const SheetDialog = memo(AnySheetDialog, (before, after) => !before.opened && !after.opened) as typeof AnySheetDialog;

/** A button for a workbook to print: says what will be in it, then shows the progress and the file. */
export const SheetExport = <Trouble,>({ disabled, ...rest }: SheetExportProps<Trouble>) => {
  const { button, job, paper } = rest;
  const Sign = paper ? IconFileText : IconFileSpreadsheet;
  const [opened, setOpened] = useState(false);
  const close = (): void => {
    setOpened(false);
    job.stop();
    job.clear();
  };
  return (
    <>
      <Button
        leftSection={<Sign className="icon" aria-hidden="true" />}
        disabled={disabled}
        onClick={() => setOpened(true)}
      >
        {button}
      </Button>
      <SheetDialog {...rest} opened={opened} onClose={close} />
    </>
  );
};
