import { Button, Checkbox, Modal } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useFormat, useText } from '../language/language-context';
import { JobPanel } from './job-panel';
import type { Job } from './use-job';

interface EditExportProps<Trouble> {
  /** Records that the list shows now. */
  readonly rows: number;
  /** The name of the saved file is what the job gives. */
  readonly job: Job<string, Trouble>;
  /** Producers have personal data that may be left out. */
  readonly asksPersonal: boolean;
  readonly onExport: (personalData: boolean) => void;
  /** Absent where the machine cannot open it. */
  readonly onOpen?: (() => void) | undefined;
  readonly trouble: (trouble: Trouble) => string;
}

interface EditExportDialogProps<Trouble> extends EditExportProps<Trouble> {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** «Xuất Excel để sửa»: how many records, with or without personal data, then the progress and the file. */
const AnyEditExportDialog = <Trouble,>(props: EditExportDialogProps<Trouble>) => {
  const { opened, onClose, rows, job, asksPersonal, onExport, onOpen, trouble } = props;
  const { workbooks } = useText();
  const { number } = useFormat();
  // Never ticked in advance: a file goes further than a screen.
  const [personal, setPersonal] = useState(false);
  const { edit } = workbooks;
  const { state } = job;
  const close = (): void => {
    setPersonal(false);
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={edit.dialogTitle}>
      <div className="stack">
        <p className="num">{edit.explain(number(rows))}</p>
        {asksPersonal && (
          <Checkbox
            label={edit.personal}
            description={edit.personalOff}
            checked={personal}
            onChange={(event) => setPersonal(event.currentTarget.checked)}
          />
        )}
        <JobPanel
          job={job}
          label={edit.working}
          unit={edit.unit}
          stopKeeps={edit.stop}
          done={
            state.at === 'done' && (
              <>
                <span className="num">{edit.done(state.value, number(rows))}</span>
                {onOpen && (
                  <Button size="xs" onClick={onOpen}>
                    {edit.open}
                  </Button>
                )}
              </>
            )
          }
          trouble={trouble}
        />
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={close}>{edit.cancel}</Button>
          <Button
            variant="filled"
            data-autofocus
            disabled={rows === 0 || state.at === 'work'}
            onClick={() => onExport(personal)}
          >
            {edit.export}
          </Button>
        </div>
      </div>
    </Modal>
  );
};

/** A closed one is not drawn anew: the list around it changes with each letter of a search. */
const EditExportDialog = memo(
  AnyEditExportDialog,
  (before, after) => !before.opened && !after.opened,
) as typeof AnyEditExportDialog;

/** The button of «Xuất Excel để sửa» and what it opens. */
export const EditExport = <Trouble,>(props: EditExportProps<Trouble>) => {
  const { rows, job } = props;
  const { workbooks } = useText();
  const [opened, setOpened] = useState(false);
  const close = (): void => {
    setOpened(false);
    job.stop();
    job.clear();
  };
  return (
    <>
      <Button
        leftSection={<IconFileSpreadsheet className="icon" aria-hidden="true" />}
        disabled={rows === 0}
        onClick={() => setOpened(true)}
      >
        {workbooks.edit.button}
      </Button>
      <EditExportDialog {...props} opened={opened} onClose={close} />
    </>
  );
};
