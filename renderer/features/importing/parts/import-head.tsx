import { NativeSelect } from '@mantine/core';
import { useFormat, useText } from '../../../ui/language/language-context';
import { PageHead } from '../../../ui/parts/page-head';
import type { ImportJob } from '../job/import-job';
import { batchFiles, fileOf, type ImportState } from '../job/import-state';
import { tablesRead } from '../model/needs-word';
import { FileTroubles } from './file-trouble';
import { RememberedNote } from './remembered-note';
import { StepTrail } from './step-trail';

interface HeadProps {
  readonly job: ImportJob;
  readonly state: ImportState;
}

const useContextLine = (state: ImportState): string => {
  const { importing } = useText();
  const { number } = useFormat();
  const files = batchFiles(state);
  if (state.step === 'files') return '';
  const ofFile = state.step === 'tables' || state.step === 'columns';
  if (!ofFile && files.length > 1) return importing.batch.several(number(files.length));
  const file = ofFile ? fileOf(state, state.current) : (files[0] ?? null);
  if (!file) return '';
  const sheets = file.proposal ? [...new Set(tablesRead(file.proposal).map(({ sheet }) => sheet))] : [];
  const named = sheets.map((sheet) => (sheet === null ? importing.noSheet : importing.sheet(sheet))).join(', ');
  return named === '' ? file.name : importing.context(file.name, named);
};

/** Of several files, which one's table or columns are looked at. */
const FileSwitch = ({ job, state }: HeadProps) => {
  const { importing } = useText();
  const files = batchFiles(state);
  const { step } = state;
  if ((step !== 'tables' && step !== 'columns') || files.length < 2) return null;
  return (
    <NativeSelect
      className="import-file-switch"
      aria-label={importing.batch.choose}
      value={state.current ?? ''}
      data={files.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(event) => job.work(event.currentTarget.value, step)}
    />
  );
};

/** Heading of every step: which files, which sheets, where the officer is; what could not be read, and what was remembered. */
export const ImportHead = ({ job, state }: HeadProps) => {
  const { importing } = useText();
  const context = useContextLine(state);
  return (
    <div className="import-head">
      <PageHead
        title={importing.title}
        context={context}
        actions={
          <>
            <FileSwitch job={job} state={state} />
            <StepTrail state={state} onGo={job.goTo} />
          </>
        }
      />
      {state.step !== 'files' && (
        <>
          <FileTroubles job={job} state={state} />
          <RememberedNote job={job} state={state} />
        </>
      )}
    </div>
  );
};
