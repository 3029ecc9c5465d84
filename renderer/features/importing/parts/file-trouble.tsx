import { Button } from '@mantine/core';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import type { ImportJob } from '../job/import-job';
import {
  type ImportFile,
  type ImportState,
  isPartWaiting,
  type ReadFile,
  type FileTrouble as Trouble,
} from '../job/import-state';
import { canReadAgain, fileTroubleSentence, partSentence } from './trouble-sentence';

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

/** How far a file was read, and the ways on: with its part, or without it. */
export const FilePart = ({ job, file }: { readonly job: ImportJob; readonly file: ReadFile }) => {
  const words = useText();
  const format = useFormat();
  const { files, batch } = words.importing;
  return (
    <ErrorPanel
      tone="warning"
      action={
        <span className="row">
          <Button onClick={() => job.takePart(file.id)}>{batch.part.take}</Button>
          <Button variant="subtle" onClick={() => job.drop(file.id)}>
            {files.drop1}
          </Button>
        </span>
      }
    >
      {partSentence(words, format, file)}
    </ErrorPanel>
  );
};

/** At every step: files that were chosen with the others and gave nothing. They are missing from what is shown below. */
export const FileTroubles = ({ job, state }: { readonly job: ImportJob; readonly state: ImportState }) => {
  const troubled = state.files.flatMap((file) =>
    file.state === 'trouble' && file.trouble ? [{ file, trouble: file.trouble }] : [],
  );
  const parts = state.files.filter(isPartWaiting);
  if (troubled.length + parts.length === 0) return null;
  return (
    <div className="import-troubles">
      {troubled.map(({ file, trouble }) => (
        <FileTrouble key={file.id} job={job} file={file} trouble={trouble} />
      ))}
      {parts.map((file) => (
        <FilePart key={file.id} job={job} file={file} />
      ))}
    </div>
  );
};
