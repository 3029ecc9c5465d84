import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useDesktop } from '../../../storage/desktop-context';
import { useStore } from '../../../storage/hooks';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import { Page } from '../../../ui/parts/page';
import { Panel } from '../../../ui/parts/panel';
import { ProgressBar } from '../../../ui/parts/progress-bar';
import { droppedFile, pickedFile } from '../job/given-file';
import { batchFiles, type ImportFile, isPartWaiting } from '../job/import-state';
import { tablesRead } from '../model/needs-word';
import { pastedFile, readPasted } from '../model/pasted-table';
import { FilePart, FileTrouble } from '../parts/file-trouble';
import { ImportHead } from '../parts/import-head';
import { RecentImports } from '../parts/recent-imports';
import { RecipeButtons } from '../parts/recipe-buttons';
import { RememberedLayouts } from '../parts/remembered-layouts';
import { TemplateButton } from '../parts/template-button';
import { useTablePaste } from '../parts/use-table-paste';
import type { StepProps } from './step-props';

const Reading = ({ file, onStop }: { readonly file: ImportFile; readonly onStop: () => void }) => {
  const { importing, ui } = useText();
  const { number } = useFormat();
  const done = file.progress?.rowsDone ?? 0;
  const total = file.progress?.rowsTotal ?? 0;
  const { rows } = importing.files;
  // How many rows there are in all is only known when the file has been unpacked.
  const count = total === 0 ? `${number(done)} ${rows}` : ui.progress.of(number(done), number(total), rows);
  return (
    <ProgressBar
      label={importing.files.reading(file.name)}
      share={total === 0 ? 0 : done / total}
      {...(done === 0 && total === 0 ? {} : { count })}
      stop={{ words: importing.files.stopReading, run: onStop }}
    />
  );
};

const WaitingFile = ({ job, file }: Pick<StepProps, 'job' | 'file'>) => {
  const { files, batch } = useText().importing;
  const { number } = useFormat();
  if (file.state === 'reading' && !file.proposal) {
    return (
      <li className="import-file">
        <div className="grow">
          <Reading file={file} onStop={() => job.drop(file.id)} />
        </div>
      </li>
    );
  }
  if (file.state === 'trouble' && file.trouble) {
    return (
      <li className="import-file">
        <div className="grow">
          <FileTrouble job={job} file={file} trouble={file.trouble} />
        </div>
      </li>
    );
  }
  if (isPartWaiting(file)) {
    return (
      <li className="import-file">
        <div className="grow">
          <FilePart job={job} file={file} />
        </div>
      </li>
    );
  }
  const rows = file.proposal ? tablesRead(file.proposal).reduce((sum, { counts }) => sum + counts.data, 0) : 0;
  const read = file.proposal && file.state === 'ready';
  return (
    <li className="import-file">
      <span className="grow cut">{file.name}</span>
      <span className="mute num">
        {file.state === 'applied' ? files.doneWord : read ? batch.ready(number(rows)) : files.waitingWord}
      </span>
      {read && (
        <Button onClick={() => job.work(file.id, 'columns')} aria-label={batch.columnsOf(file.name)}>
          {batch.columns}
        </Button>
      )}
      <Button variant="subtle" onClick={() => job.drop(file.id)} aria-label={`${files.drop1} ${file.name}`}>
        {files.drop1}
      </Button>
    </li>
  );
};

/** First step: which files, and what was imported lately. */
export const FileStep = ({ job, state }: Omit<StepProps, 'file'>) => {
  const { importing } = useText();
  const { number, time } = useFormat();
  const desktop = useDesktop();
  const [pickFailed, setPickFailed] = useState(false);
  const [refused, setRefused] = useState(false);
  const store = useStore();
  useTablePaste({
    onFiles: (files) => job.add(files.map(droppedFile)),
    onBlock: (block) => {
      const pasted = readPasted(block);
      setRefused(pasted.kind === 'none');
      if (pasted.kind !== 'table') return;
      // The name goes wherever the rows go: that the columns are a guess is said there, too.
      const { batch } = importing;
      const at = time(store.now());
      const name = pasted.by === null ? batch.pasted(at) : batch.pastedSplit(at, batch.separators[pasted.by]);
      job.add([pastedFile(name, pasted.bytes)]);
    },
  });
  const choose = async (): Promise<void> => {
    const picked = await desktop.call('file.pick', { kind: 'workbook', multiple: true, title: importing.files.dialog });
    setPickFailed(!picked.ok);
    if (picked.ok && picked.value) job.add(picked.value.map((file) => pickedFile(desktop, file)));
  };
  const ready = batchFiles(state).filter((file) => file.state === 'ready').length;
  return (
    <Page head={<ImportHead job={job} state={state} />} body="scroll">
      <div className="import-start">
        <p>{importing.files.why}</p>
        <Button
          variant="filled"
          leftSection={<IconFileSpreadsheet className="icon" aria-hidden="true" />}
          onClick={() => void choose()}
        >
          {importing.files.choose}
        </Button>
        <p className="mute">{importing.batch.paste}</p>
        <TemplateButton />
        <RecipeButtons job={job} />
      </div>
      {refused && (
        <ErrorPanel takesFocus tone="warning">
          {importing.batch.pasteEmpty}
        </ErrorPanel>
      )}
      {pickFailed && <ErrorPanel takesFocus>{importing.files.pickFailed}</ErrorPanel>}
      {state.files.length > 0 && (
        <Panel title={importing.files.waiting}>
          <ul className="panel-rows" aria-live="polite">
            {state.files.map((file) => (
              <WaitingFile key={file.id} job={job} file={file} />
            ))}
          </ul>
          {ready > 0 && (
            <p className="import-none">
              <Button variant="filled" onClick={job.goOn}>
                {ready === 1 ? importing.batch.goOnOne : importing.batch.goOn(number(ready))}
              </Button>
            </p>
          )}
        </Panel>
      )}
      <RecentImports />
      <RememberedLayouts job={job} />
    </Page>
  );
};
