import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDesktop } from '../../storage/desktop-context';
import { JobPanel } from '../../ui/job/job-panel';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Panel } from '../../ui/parts/panel';
import { Stamp } from '../../ui/signs/stamp';
import { TakeBackupDialog, WriteBackupDialog } from './backup-file-dialogs';
import { type TakeJob, type TakenBackup, useBackupFile, useFilesHere, type WriteJob } from './use-backup-file';

const Writing = ({ job }: { readonly job: WriteJob }) => {
  const { settings, failures } = useText();
  const { number, bytes } = useFormat();
  const desktop = useDesktop();
  const words = settings.backupFile;
  return (
    <JobPanel
      job={job}
      label={words.writing}
      unit={words.unit}
      stopKeeps={words.stopWriting}
      done={
        job.state.at === 'done' && (
          <>
            <Stamp state="valid" />
            <span>
              {words.written(
                job.state.value.file.name,
                bytes(job.state.value.file.bytes),
                number(job.state.value.files),
              )}
              {job.state.value.left > 0 && ` ${words.left(number(job.state.value.left))}`}
            </span>
            <Button
              size="xs"
              onClick={() =>
                job.state.at === 'done' && void desktop.call('file.reveal', { handle: job.state.value.file.handle })
              }
            >
              {words.show}
            </Button>
          </>
        )
      }
      trouble={({ code, details }) => failures[code](details)}
    />
  );
};

const TakenWords = ({ taken: { backup, restored, taken, damaged, stopped } }: { readonly taken: TakenBackup }) => {
  const { settings } = useText();
  const { number, moment } = useFormat();
  const words = settings.backupFile;
  const isSame = restored?.ok === true && restored.change === null;
  const sentences = [
    stopped ? words.stopped : null,
    restored ? (isSame ? words.same : words.restored(moment(backup.at))) : null,
    taken > 0 || restored === null ? words.taken(number(taken)) : null,
    damaged > 0 ? words.damaged(number(damaged)) : null,
  ];
  return (
    <>
      <Stamp state={damaged > 0 || stopped ? 'lapsing' : 'valid'} />
      <span>{sentences.filter((sentence) => sentence !== null).join(' ')}</span>
    </>
  );
};

export const Taking = ({ job }: { readonly job: TakeJob }) => {
  const words = useText().settings.backupFile;
  return (
    <JobPanel
      job={job}
      label={words.taking}
      unit={words.unit}
      stopKeeps={words.stopTaking}
      done={job.state.at === 'done' && <TakenWords taken={job.state.value} />}
      trouble={(sentence) => sentence}
    />
  );
};

/** The register with its photos and papers out to a file, for a stick or another computer, and in from one (D1). */
export const BackupFilePanel = () => {
  const { settings } = useText();
  const { number } = useFormat();
  const { journal } = useDesktop();
  const words = settings.backupFile;
  const [asked, setAsked] = useState(false);
  const work = useBackupFile();
  const here = useFilesHere(work.taking.state.at === 'work');
  if (!journal) return null;
  const busy = work.writing.state.at === 'work' || work.taking.state.at === 'work';
  const missing = here?.missing.length ?? 0;
  return (
    <Panel title={words.title}>
      <div className="stack settings-inside">
        <p className="mute">{words.lead}</p>
        <div className="row wrap">
          <Button size="xs" disabled={busy} onClick={() => setAsked(true)}>
            {words.write}
          </Button>
          <Button size="xs" disabled={busy} onClick={() => void work.open()}>
            {words.open}
          </Button>
        </div>
        {missing > 0 && <p className="tone-lapsing">{words.missing(number(missing))}</p>}
        {work.trouble !== null && <ErrorPanel takesFocus>{work.trouble}</ErrorPanel>}
        <Writing job={work.writing} />
        <Taking job={work.taking} />
      </div>
      {asked && (
        <WriteBackupDialog
          onClose={() => setAsked(false)}
          onWrite={(order) => {
            setAsked(false);
            work.write(order);
          }}
        />
      )}
      {work.opened && <TakeBackupDialog backup={work.opened} onClose={work.close} onTake={work.take} />}
    </Panel>
  );
};
