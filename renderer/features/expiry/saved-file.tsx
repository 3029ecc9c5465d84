import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PickedFile } from '../../../electron/contract/calls';
import { useDesktop } from '../../storage/desktop-context';
import type { Failure } from '../../storage/failure';
import { JobPanel } from '../../ui/job/job-panel';
import type { Job } from '../../ui/job/use-job';
import { useText } from '../../ui/language/language-context';
import { Stamp } from '../../ui/signs/stamp';

const Saved = ({ file, words }: { readonly file: PickedFile; readonly words: string }) => {
  const { expiry, failures } = useText();
  const desktop = useDesktop();
  const [trouble, setTrouble] = useState<string | null>(null);
  const open = async (): Promise<void> => {
    const answer = await desktop.call('file.open', { handle: file.handle });
    setTrouble(answer.ok ? null : failures[answer.code](answer.details));
  };
  return (
    <>
      <Stamp state="valid" />
      <span>{words}</span>
      {desktop.host === 'electron' && (
        <Button size="xs" onClick={() => void open()}>
          {expiry.letters.openFile}
        </Button>
      )}
      {trouble !== null && <span className="tone-lapsed">{trouble}</span>}
    </>
  );
};

interface FileJobProps {
  readonly job: Job<PickedFile, Failure>;
  readonly words: {
    readonly working: string;
    readonly stopKeeps: string;
    readonly saved: (name: string) => string;
    readonly unit?: string;
  };
}

/** A file on its way to the disk, and where it lies afterwards. */
export const FileJob = ({ job, words }: FileJobProps) => {
  const { failures } = useText();
  return (
    <JobPanel
      job={job}
      label={words.working}
      {...(words.unit === undefined ? {} : { unit: words.unit })}
      stopKeeps={words.stopKeeps}
      done={job.state.at === 'done' && <Saved file={job.state.value} words={words.saved(job.state.value.name)} />}
      trouble={({ code, details }) => failures[code](details)}
    />
  );
};
