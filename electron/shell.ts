import { app, type BrowserWindow, dialog, Menu } from 'electron';
import type { AtomicWriter } from './atomic-write';
import { type Closing, createClosing } from './closing';
import { fatalWords } from './contract/dialog-words';
import type { EventName, EventPayload } from './contract/events';
import type { Language } from './contract/menu-words';
import { identity } from './identity';
import type { MainLog } from './main-log';
import { menuTemplate } from './menu';
import { createWindow, stateOf } from './window';
import { readWindowState, writeWindowState } from './window-state';

export interface ShellDeps {
  readonly writer: AtomicWriter;
  readonly stateFile: string;
  readonly preload: string;
  readonly log: MainLog;
}

/** The window with its menu, and how it comes and goes. */
export interface Shell {
  readonly window: () => BrowserWindow | null;
  readonly language: () => Language;
  readonly setLanguage: (language: Language) => void;
  readonly open: () => Promise<void>;
  readonly secondStart: () => void;
  readonly readyToClose: () => void;
}

/** Two crashes of the page within this time: loading it once more would not help. */
const crashWindowMs = 60_000;

export function createShell(deps: ShellDeps): Shell {
  let window: BrowserWindow | null = null;
  let closing: Closing | null = null;
  let language: Language = 'vi';
  const send = <N extends EventName>(name: N, payload: EventPayload<N>): void => {
    if (window && !window.isDestroyed()) window.webContents.send(`event:${name}`, payload);
  };
  const bringToFront = (): void => {
    if (!window) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  return {
    window: () => window,
    language: () => language,
    setLanguage: (chosen) => {
      language = chosen;
      const template = menuTemplate(chosen, (command) => send('menu', { command }));
      Menu.setApplicationMenu(Menu.buildFromTemplate(template));
    },
    open: async () => {
      const saved = await readWindowState(deps.writer, deps.stateFile);
      const opened = createWindow({ preload: deps.preload, isPackaged: app.isPackaged, saved });
      window = opened;
      closing = createClosing({
        tellWindow: () => send('closing', {}),
        closeNow: () => opened.destroy(),
        after: (ms, task) => void setTimeout(task, ms).unref(),
      });
      keepState(opened, closing, deps);
      reloadAfterCrash(opened, closing, deps.log, () => language);
      opened.once('closed', () => {
        window = null;
      });
      await opened.loadURL(identity.startUrl);
    },
    secondStart: () => {
      bringToFront();
      send('second-start', {});
    },
    readyToClose: () => closing?.ready(),
  };
}

function keepState(window: BrowserWindow, closing: Closing, deps: ShellDeps): void {
  window.on('close', (event) => {
    // Written while the window is told: a position that is lost is no reason to wait.
    writeWindowState(deps.writer, deps.stateFile, stateOf(window)).catch((error: unknown) =>
      deps.log.note('window-state', 'internal', error),
    );
    if (!closing.mayClose()) event.preventDefault();
  });
}

function reloadAfterCrash(window: BrowserWindow, closing: Closing, log: MainLog, language: () => Language): void {
  let lastCrash = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.note(`page gone: ${reason}`);
    const now = performance.now();
    const again = now - lastCrash < crashWindowMs;
    lastCrash = now;
    if (!again) {
      window.webContents.reload();
      return;
    }
    closing.gone();
    const words = fatalWords[language()];
    dialog.showErrorBox(words.title, words.pageFails);
    window.close();
  });
}
