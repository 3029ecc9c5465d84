import { Button } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ImportPreview } from '../../../domain/intake/import-preview';
import type { IntakeProposal } from '../../../domain/intake/intake-proposal';
import { OpenSaved } from '../../../printing/open-saved';
import { JobPanel } from '../../../ui/job/job-panel';
import { useFormat, useText } from '../../../ui/language/language-context';
import type { ImportJob } from '../job/import-job';
import type { ReadFile } from '../job/import-state';
import { filesToSendBack } from '../model/to-send-back';
import { type SentBack, useSendBack } from './use-send-back';

interface SendBackProps {
  readonly job: ImportJob;
  readonly files: readonly ReadFile[];
  readonly proposal: IntakeProposal;
  readonly preview: ImportPreview;
}

const Saved = ({ saved }: { readonly saved: SentBack }) => {
  const { workbooks } = useText();
  const { number } = useFormat();
  const { file, rows, kept } = saved;
  return (
    <>
      <span className="num">{workbooks.sendBack.done(file.name, number(rows))}</span>
      <OpenSaved file={file} open={workbooks.sendBack.open} />
      {!kept && <span className="mute">{workbooks.sendBack.remade}</span>}
    </>
  );
};

/** «Gửi lại người gửi»: the sender's own list with notes beside its rows, for each file that has something to put right. */
export const SendBack = ({ job, files, proposal, preview }: SendBackProps) => {
  const { workbooks, failures } = useText();
  const { work, sendBack } = useSendBack(job, proposal, preview);
  const wanting = useMemo(() => filesToSendBack(files, proposal, preview), [files, proposal, preview]);
  if (wanting.length === 0) return null;
  const { button, buttonOf, working, stop, why, noRoom } = workbooks.sendBack;
  return (
    <div className="stack">
      <p className="row wrap">
        {wanting.map((file) =>
          file.noRoom ? (
            <span key={file.id} className="mute">
              {noRoom(file.label ?? file.name)}
            </span>
          ) : (
            <Button
              key={file.id}
              size="xs"
              leftSection={<IconMailForward className="icon" aria-hidden="true" />}
              disabled={work.state.at === 'work'}
              title={why}
              onClick={() => sendBack(file)}
            >
              {wanting.length === 1 ? button : buttonOf(file.label ?? file.name)}
            </Button>
          ),
        )}
      </p>
      <JobPanel
        job={work}
        label={working}
        stopKeeps={stop}
        done={work.state.at === 'done' && <Saved saved={work.state.value} />}
        trouble={({ code, details }) => failures[code](details)}
      />
    </div>
  );
};
