import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useDesktop } from '../../../storage/desktop-context';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import { Page } from '../../../ui/parts/page';
import { Panel } from '../../../ui/parts/panel';
import { ProgressBar } from '../../../ui/parts/progress-bar';
import { pickedFile } from '../job/given-file';
import type { ImportFile } from '../job/import-state';
import { ImportHead } from '../parts/import-head';
import { RecentImports } from '../parts/recent-imports';
import { canReadAgain, fileTroubleSentence } from '../parts/trouble-sentence';
import type { StepProps } from './step-props';

const Reading = ({ file, onStop }: { readonly file: ImportFile; readonly onStop: () => void }) => {
  const { importing, ui } = useText();
  const { number } = useFormat();
  const done = file.progress?.rowsDone ?? 0;
  const total = file.progress?.rowsTotal ?? 0;
  return (
    <ProgressBar
      label={importing.files.reading(file.name)}
      share={total === 0 ? 0 : done / total}
      {...(total === 0 ? {} : { count: ui.progress.of(number(done), number(total), importing.files.rows) })}
      stop={{ words: importing.files.stopReading, run: onStop }}
    />
  );
};

const WaitingFile = ({ job, file }: Pick<StepProps, 'job' | 'file'>) => {
  const words = useText();
  const { files } = words.importing;
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
          <ErrorPanel
            action={
              <span className="row">
                {canReadAgain(file.trouble) && (
                  <Button onClick={() => job.readAgain(file.id)}>{files.readAgain}</Button>
                )}
                <Button variant="subtle" onClick={() => job.drop(file.id)}>
                  {files.drop1}
                </Button>
              </span>
            }
          >
            {fileTroubleSentence(words, file.name, file.trouble)}
          </ErrorPanel>
        </div>
      </li>
    );
  }
  return (
    <li className="import-file">
      <span className="grow cut">{file.name}</span>
      <span className="mute">{file.state === 'applied' ? files.doneWord : file.proposal ? '' : files.waitingWord}</span>
      {file.proposal && <Button onClick={() => job.work(file.id)}>{files.open}</Button>}
      <Button variant="subtle" onClick={() => job.drop(file.id)} aria-label={`${files.drop1} ${file.name}`}>
        {files.drop1}
      </Button>
    </li>
  );
};

/** First step: which files, and what was imported lately. */
export const FileStep = ({ job, state }: Omit<StepProps, 'file'>) => {
  const { importing } = useText();
  const desktop = useDesktop();
  const [pickFailed, setPickFailed] = useState(false);
  const choose = async (): Promise<void> => {
    const picked = await desktop.call('file.pick', { kind: 'workbook', multiple: true, title: importing.files.dialog });
    setPickFailed(!picked.ok);
    if (picked.ok && picked.value) job.add(picked.value.map((file) => pickedFile(desktop, file)));
  };
  return (
    <Page head={<ImportHead state={state} onGo={job.goTo} />} body="scroll">
      <div className="import-start">
        <p>{importing.files.why}</p>
        <Button
          variant="filled"
          leftSection={<IconFileSpreadsheet className="icon" aria-hidden="true" />}
          onClick={() => void choose()}
        >
          {importing.files.choose}
        </Button>
      </div>
      {pickFailed && <ErrorPanel takesFocus>{importing.files.pickFailed}</ErrorPanel>}
      {state.files.length > 0 && (
        <Panel title={importing.files.waiting}>
          <ul className="panel-rows" aria-live="polite">
            {state.files.map((file) => (
              <WaitingFile key={file.id} job={job} file={file} />
            ))}
          </ul>
        </Panel>
      )}
      <RecentImports />
    </Page>
  );
};
