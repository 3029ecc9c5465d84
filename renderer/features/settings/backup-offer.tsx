import { Button } from '@mantine/core';
import { useDesktop } from '../../storage/desktop-context';
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
  const work = useBackupFile();
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
      {work.opened && <TakeBackupDialog backup={work.opened} isNew onClose={work.close} onTake={work.take} />}
    </Panel>
  );
};
