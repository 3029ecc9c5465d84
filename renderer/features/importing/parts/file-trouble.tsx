import { Button } from '@mantine/core';
import { useText } from '../../../ui/language/language-context';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import type { ImportJob } from '../job/import-job';
import type { ImportFile, ImportState, FileTrouble as Trouble } from '../job/import-state';
import { canReadAgain, fileTroubleSentence } from './trouble-sentence';

/** Why a file gave nothing, and the two ways out of it. */
export const FileTrouble = ({
  job,
  file,
  trouble,
}: {
  readonly job: ImportJob;
  readonly file: ImportFile;
  readonly trouble: Trouble;
}) => {
  const words = useText();
  const { files } = words.importing;
  return (
    <ErrorPanel
      action={
        <span className="row">
          {canReadAgain(trouble) && <Button onClick={() => job.readAgain(file.id)}>{files.readAgain}</Button>}
          <Button variant="subtle" onClick={() => job.drop(file.id)}>
            {files.drop1}
          </Button>
        </span>
      }
    >
      {fileTroubleSentence(words, file.name, trouble)}
    </ErrorPanel>
  );
};

/** At every step: files that were chosen with the others and gave nothing. They are missing from what is shown below. */
export const FileTroubles = ({ job, state }: { readonly job: ImportJob; readonly state: ImportState }) => {
  const troubled = state.files.flatMap((file) =>
    file.state === 'trouble' && file.trouble ? [{ file, trouble: file.trouble }] : [],
  );
  if (troubled.length === 0) return null;
  return (
    <div className="import-troubles">
      {troubled.map(({ file, trouble }) => (
        <FileTrouble key={file.id} job={job} file={file} trouble={trouble} />
      ))}
    </div>
  );
};
