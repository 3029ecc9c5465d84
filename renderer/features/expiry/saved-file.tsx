import type { PickedFile } from '../../../electron/contract/calls';
import { OpenSaved } from '../../printing/open-saved';
import type { Failure } from '../../storage/failure';
import { JobPanel } from '../../ui/job/job-panel';
import type { Job } from '../../ui/job/use-job';
import { useText } from '../../ui/language/language-context';
import { Stamp } from '../../ui/signs/stamp';

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
  const { expiry, failures } = useText();
  return (
    <JobPanel
      job={job}
      label={words.working}
      {...(words.unit === undefined ? {} : { unit: words.unit })}
      stopKeeps={words.stopKeeps}
      done={
        job.state.at === 'done' && (
          <>
            <Stamp state="valid" />
            <span>{words.saved(job.state.value.name)}</span>
            <OpenSaved file={job.state.value} open={expiry.letters.openFile} />
          </>
        )
      }
      trouble={({ code, details }) => failures[code](details)}
    />
  );
};
