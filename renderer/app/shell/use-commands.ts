import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { MenuCommand } from '../../../electron/contract/events';
import { useDesktop } from '../../storage/desktop-context';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useFormat, useLanguage, useText } from '../../ui/language/language-context';
import { showToast } from '../../ui/parts/toast';
import { failureSentence } from '../store-actions';
import { commandOfKey } from './keyboard';
import { useOverlays } from './overlays';
import { undoLatest } from './undo-latest';

type Commands = { readonly [C in MenuCommand]: () => void };

/** Gives each command of the menu its meaning. */
export const useCommandTable = (): Commands => {
  const words = useText();
  const format = useFormat();
  const { language, choose } = useLanguage();
  const store = useStore();
  const { undoInTurn } = useActions();
  const [, navigate] = useLocation();
  const { openPalette, openHelp } = useOverlays();
  return useMemo(() => {
    const snapshot = async (): Promise<void> => {
      const made = await store.snapshotNow('asked');
      const message = made.ok
        ? words.app.backupDone(format.time(made.snapshot.at))
        : failureSentence(words, made.failure);
      showToast({ message });
    };
    const pressUndo = async (): Promise<void> => {
      if (!(await undoLatest({ ...store, undoInTurn }))) showToast({ message: words.ui.done.nothingToUndo });
    };
    return {
      'go-start': () => navigate('/'),
      'go-producers': () => navigate('/chu-the'),
      'go-products': () => navigate('/san-pham'),
      'go-buyers': () => navigate('/ben-mua'),
      'go-conferences': () => navigate('/hoi-nghi'),
      import: () => navigate('/nhap'),
      search: openPalette,
      undo: () => void pressUndo(),
      'snapshot-now': () => void snapshot(),
      language: () => choose(language === 'vi' ? 'en' : 'vi'),
      settings: () => navigate('/cai-dat'),
      help: openHelp,
      about: () => navigate('/cai-dat/gioi-thieu'),
    };
  }, [words, format, language, choose, store, undoInTurn, navigate, openPalette, openHelp]);
};

/** Menu, keyboard and a second start of the application reach the same commands. */
export const useCommands = (): void => {
  const words = useText();
  const format = useFormat();
  const store = useStore();
  const desktop = useDesktop();
  const commands = useCommandTable();
  const { openKeys } = useOverlays();
  useEffect(() => {
    const isCommand = (name: string): name is MenuCommand => Object.hasOwn(commands, name);
    return desktop.on('menu', ({ command }) => {
      if (isCommand(command)) commands[command]();
    });
  }, [desktop, commands]);
  useEffect(() => desktop.on('second-start', () => showToast({ message: words.app.secondStart })), [desktop, words]);
  useEffect(() => {
    const sayWhatIsSaved = (): void => {
      // A field saves when it is left; whoever asks wants it saved now.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const { at, state } = store.saving.get();
      if (state === 'failed' || state === 'slow') return;
      showToast({ message: at === null ? words.app.saved.savedNothing : words.app.saved.savedAnswer(format.time(at)) });
    };
    const press = (event: KeyboardEvent): void => {
      const command = commandOfKey(event);
      if (!command) return;
      event.preventDefault();
      if (command === 'save') sayWhatIsSaved();
      else if (command === 'keys') openKeys();
      else commands[command]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [commands, openKeys, store, words, format]);
};
