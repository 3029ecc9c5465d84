import { useEffect, useRef } from 'react';
import { DropVeil } from '../../ui/files/drop-veil';
import { useFileDrop } from '../../ui/files/use-file-drop';
import { useText } from '../../ui/language/language-context';
import { droppedFile } from './job/given-file';
import { fileOf, isReading } from './job/import-state';
import { useImportJob } from './job/use-import-job';
import { ColumnStep } from './steps/column-step';
import { FileStep } from './steps/file-step';
import { PreviewStep } from './steps/preview-step';
import { ReportStep } from './steps/report-step';
import { TableStep } from './steps/table-step';
import { ValueStep } from './steps/value-step';
import './importing.css';
import './several-files.css';

/** From officers' lists to records: files, tables, columns, values, preview, report. Files may be dropped at any step. */
export const ImportingScreen = () => {
  const { importing } = useText();
  const { job, state } = useImportJob();
  const over = useFileDrop((files) => job.add(files.map(droppedFile)));
  const { batch } = state;
  const file = fileOf(state, state.current);
  const ofFile = state.step === 'tables' || state.step === 'columns';
  // A file that met trouble after it was read is listed with its sentence.
  const isThere = ofFile ? file?.proposal && file.state !== 'trouble' : batch.proposal !== null;
  const step = isThere ? state.step : 'files';
  const reading = isReading(state);
  // Not beside a reading: two workers at once would only slow each other down on an office machine.
  useEffect(() => {
    if (!reading) job.makeReady();
  }, [job, reading]);
  useEffect(() => job.standDown, [job]);
  const screen = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    // The button that was pressed is gone: the keyboard goes on from the top of the new step.
    screen.current?.focus();
  }, [step]);
  return (
    <div ref={screen} className="import-screen" tabIndex={-1}>
      {step === 'files' && <FileStep job={job} state={state} />}
      {file && step === 'tables' && <TableStep key={file.id} job={job} state={state} file={file} />}
      {file && step === 'columns' && <ColumnStep key={file.id} job={job} state={state} file={file} />}
      {step === 'values' && <ValueStep job={job} state={state} batch={batch} />}
      {step === 'preview' && <PreviewStep job={job} state={state} batch={batch} />}
      {step === 'report' && <ReportStep job={job} state={state} batch={batch} />}
      {over && (
        <DropVeil>
          <b>{importing.files.drop}</b>
          <br />
          {importing.files.dropNote}
        </DropVeil>
      )}
    </div>
  );
};
