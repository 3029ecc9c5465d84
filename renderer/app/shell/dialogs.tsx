import { Modal } from '@mantine/core';
import { KeyList } from '../../ui/keys/key-list';
import { useFocusBack } from '../../ui/keys/use-focus-back';
import { useText } from '../../ui/language/language-context';
import { Palette } from '../palette/palette';
import type { DoneHere } from '../palette/palette-actions';
import { useOverlays } from './overlays';
import { useCommandTable } from './use-commands';

/** The dialogs that open over every screen: the palette and the list of keys. */
export const Dialogs = () => {
  const { keys } = useText();
  const { dialog, closeDialog, openKeys, openHelp, goToStep } = useOverlays();
  const commands = useCommandTable();
  // One for both: from the palette to the list of keys and back, the focus goes to where one came from.
  const focus = useFocusBack(dialog !== null);
  const run = (command: DoneHere): void => {
    const does: Readonly<Record<DoneHere, () => void>> = {
      backup: commands['snapshot-now'],
      undo: commands.undo,
      language: commands.language,
      help: openHelp,
      keys: openKeys,
      tour: () => goToStep(0),
    };
    does[command]();
  };
  return (
    <>
      <Palette opened={dialog === 'palette'} focus={focus} onClose={closeDialog} onRun={run} />
      <Modal
        opened={dialog === 'keys'}
        onClose={() => {
          closeDialog();
          focus.back();
        }}
        returnFocus={false}
        onExitTransitionEnd={focus.settle}
        title={keys.title}
        size={900}
      >
        <KeyList />
      </Modal>
    </>
  );
};
