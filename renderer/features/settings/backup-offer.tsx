import { Button } from '@mantine/core';
import { useDesktop } from '../../storage/desktop-context';
import { useStore } from '../../storage/hooks';
import { useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Panel } from '../../ui/parts/panel';
import { TakeBackupDialog } from './backup-file-dialogs';
import { Taking } from './backup-file-panel';
import { useBackupFile } from './use-backup-file';
import './settings.css';

/** For the first start: a register that somebody brings from another computer needs no office to be typed in first (D1). */
export const BackupOffer = () => {
  const { settings } = useText();
  const { journal } = useDesktop();
  const words = settings.backupFile;
  const store = useStore();
  const work = useBackupFile();
  // A book may be here without its office: what would be replaced is said then.
  const isNew = store.lastSeq() === 0;
  if (!journal) return null;
  return (
    <Panel title={words.offerTitle}>
      <div className="stack settings-inside">
        <p className="mute">{words.offerLead}</p>
        {work.trouble !== null && <ErrorPanel takesFocus>{work.trouble}</ErrorPanel>}
        <Taking job={work.taking} />
        <Button
          disabled={work.taking.state.at === 'work'}
          onClick={() => void work.open()}
          style={{ justifySelf: 'start' }}
        >
          {words.open}
        </Button>
      </div>
      {work.opened && <TakeBackupDialog backup={work.opened} isNew={isNew} onClose={work.close} onTake={work.take} />}
    </Panel>
  );
};
