import { app, type BrowserWindow, dialog, type FileFilter, shell } from 'electron';
import type { FileKind } from './contract/calls';
import { dialogWords } from './contract/dialog-words';
import type { Language } from './contract/menu-words';
import { failure } from './failure';
import { extensionsOf } from './file-kinds';
import type { Desktop } from './handlers/file-handlers';

export interface DesktopOwner {
  readonly window: () => BrowserWindow | null;
  readonly language: () => Language;
}

/** The real dialogs, always in front of the window that asked. */
export function electronDesktop(owner: DesktopOwner): Desktop {
  const filters = (kind: FileKind): FileFilter[] => [
    { name: dialogWords[owner.language()][kind], extensions: [...extensionsOf[kind]] },
  ];
  const parent = (): BrowserWindow => {
    const window = owner.window();
    if (!window) throw failure('internal');
    return window;
  };
  return {
    pickFiles: async ({ kind, multiple, title }) => {
      const properties: ('openFile' | 'multiSelections')[] = multiple ? ['openFile', 'multiSelections'] : ['openFile'];
      const answer = await dialog.showOpenDialog(parent(), { title, filters: filters(kind), properties });
      return answer.canceled ? null : answer.filePaths;
    },
    pickFolder: async ({ title }) => {
      const answer = await dialog.showOpenDialog(parent(), { title, properties: ['openDirectory', 'createDirectory'] });
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    pickTarget: async ({ kind, title, suggestedName }) => {
      const options = { title, defaultPath: suggestedName, filters: filters(kind) };
      const answer = await dialog.showSaveDialog(parent(), options);
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
    open: async (path) => {
      // A non-empty answer is the system's reason, in its own language and with the path: it stays here.
      if ((await shell.openPath(path)) !== '') throw failure('internal');
    },
    reveal: (path) => shell.showItemInFolder(path),
    rememberRecent: (path) => app.addRecentDocument(path),
    printers: async () => {
      const printers = await parent().webContents.getPrintersAsync();
      return printers.map(({ name, displayName }) => ({ name, label: displayName }));
    },
  };
}
