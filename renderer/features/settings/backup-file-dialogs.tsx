import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import { type BackupOrder, bytesOf, type OpenedBackup } from '../../storage/backup-file';
import { useToday } from '../../ui/act/today';
import { useFormat, useText } from '../../ui/language/language-context';
import { liveRecords } from './snapshot-lines';
import { useFilesHere } from './use-backup-file';

/** The most that one file may have on a stick of the common format. */
const fat32Bytes = 4_294_967_295;

interface WriteProps {
  readonly onClose: () => void;
  readonly onWrite: (order: BackupOrder) => void;
}

/** Asks whether photos and papers go along, with their size; the place is chosen after it. */
export const WriteBackupDialog = ({ onClose, onWrite }: WriteProps) => {
  const { settings, ui } = useText();
  const { number, bytes } = useFormat();
  const today = useToday();
  const words = settings.backupFile;
  const here = useFilesHere();
  const [withFiles, setWithFiles] = useState(true);
  const size = here ? bytesOf(here.present) : 0;
  const count = here?.present.length ?? 0;
  const write = (): void => {
    if (!here) return;
    const { needed, present } = here;
    const files = withFiles ? present : [];
    onWrite({ title: words.saveTitle, suggestedName: words.fileName(today), files, needed });
  };
  return (
    <Modal opened onClose={onClose} title={words.writeTitle}>
      <div className="stack">
        {here === null && <p role="status">{words.looking}</p>}
        {here && count === 0 && <p>{words.noFiles}</p>}
        {count > 0 && (
          <Checkbox
            label={words.withFiles(number(count), bytes(size))}
            checked={withFiles}
            onChange={(event) => setWithFiles(event.currentTarget.checked)}
          />
        )}
        {count > 0 && !withFiles && <p className="tone-lapsing">{words.withoutHint}</p>}
        {withFiles && size > fat32Bytes && <p className="tone-lapsing">{words.largeHint}</p>}
        {here && here.missing.length > 0 && (
          <p className="tone-lapsing">{words.lacksHere(number(here.missing.length))}</p>
        )}
        <p className="mute">{words.unlocked}</p>
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button variant="filled" disabled={here === null} onClick={write} data-autofocus>
            {words.choose}
          </Button>
        </div>
      </div>
    </Modal>
  );
};

interface TakeProps {
  readonly backup: OpenedBackup;
  /** The register of this computer has nothing yet that could be replaced. */
  readonly isNew?: boolean;
  readonly onClose: () => void;
  /** `rows`: the register too, not only its photos and papers. */
  readonly onTake: (backup: OpenedBackup, rows: boolean) => void;
}

/** Says before anything happens what the file holds, what it brings, and what will be missing. */
export const TakeBackupDialog = ({ backup, isNew = false, onClose, onTake }: TakeProps) => {
  const { settings, ui } = useText();
  const { number, bytes, moment } = useFormat();
  const words = settings.backupFile;
  const { name, at, counts, files, fresh, missing } = backup;
  return (
    <Modal opened onClose={onClose} title={words.confirmTitle(name)} size="36rem">
      <div className="stack">
        <p>{words.holds(moment(at), number(liveRecords(counts)))}</p>
        <p>
          {files === 0 ? words.bringsNone : words.brings(number(files), number(fresh.length), bytes(bytesOf(fresh)))}
        </p>
        {missing.length > 0 && <p className="tone-lapsing">{words.lacks(number(missing.length))}</p>}
        {!isNew && <p>{words.replaces}</p>}
        <div className="row wrap" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose} data-autofocus>
            {ui.cancel}
          </Button>
          {fresh.length > 0 && !isNew && <Button onClick={() => onTake(backup, false)}>{words.filesOnly}</Button>}
          <Button variant="filled" onClick={() => onTake(backup, true)} {...(isNew ? {} : { color: 'red.9' })}>
            {isNew ? words.confirmNew : words.confirm}
          </Button>
        </div>
      </div>
    </Modal>
  );
};
