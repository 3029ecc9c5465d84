import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { selectElectronBinary } from '../../build/electron-binary';

export interface LaunchOptions {
  /** Folder of the application's data; a temporary one, removed at the end, when missing. */
  readonly userData?: string;
  /** The temporary folder begins as a copy of this one, which no application has open. */
  readonly profile?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What to start: a folder with package.json. The project itself when missing. */
  readonly appPath?: string;
  /** Start this packed application instead. */
  readonly executablePath?: string;
  readonly args?: readonly string[];
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  /** The first window. */
  readonly page: Page;
  readonly userData: string;
  /** Quits the application, ends it when it does not go within half a minute, and removes the temporary folder. */
  readonly close: () => Promise<void>;
}

/** It writes a backup and lets Chromium write its own: an application that was ended in the middle of it is not a closed one. */
const CLOSE_WITHIN_MS = 30_000;

/** Starts the application as an officer would, on real Electron or on the stand-in, whichever is here. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  selectElectronBinary(process.cwd());
  const temporary = options.userData === undefined;
  const userData = options.userData ?? fs.mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-'));
  const removeData = () => temporary && fs.rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  try {
    if (temporary && options.profile !== undefined) copyProfile(options.profile, userData);
    const app = await _electron.launch({
      ...(options.executablePath === undefined ? {} : { executablePath: options.executablePath }),
      args: [
        ...(options.executablePath === undefined ? [options.appPath ?? '.'] : []),
        `--user-data-dir=${userData}`,
        ...(options.args ?? []),
      ],
      cwd: process.cwd(),
      env: { ...definedVariables(process.env), ...options.env },
    });
    const page = await app.firstWindow();
    return {
      app,
      page,
      userData,
      close: async () => {
        await closeOrKill(app);
        removeData();
      },
    };
  } catch (error) {
    removeData();
    throw error;
  }
}

/** Links stay links, and times stay: what was proved by size and time counts as proved in the copy. */
export const copyProfile = (from: string, to: string): void =>
  fs.cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });

/** Ends main process and Chromium at once, as a power cut would; nothing gets a chance to write. */
export async function killApp(app: ElectronApplication): Promise<void> {
  const child = app.process();
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    // Playwright starts the application as the leader of its own process group.
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    await gone;
  }
}

async function closeOrKill(app: ElectronApplication): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), CLOSE_WITHIN_MS);
  });
  const outcome = await Promise.race([app.close().then(() => 'closed' as const), late]);
  clearTimeout(timer);
  if (outcome === 'late') await killApp(app);
}

function definedVariables(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Installs these printers; on real Electron the computer has its own and the test must be skipped. */
export async function setPrinters(
  app: ElectronApplication,
  printers: readonly { readonly name: string; readonly displayName: string }[],
): Promise<void> {
  await app.evaluate((electron, installed) => {
    // oxlint-disable-next-line no-underscore-dangle -- the one name that cannot meet a name of Electron's
    const { printers: known } = (electron as unknown as { __standin: { printers: object[] } }).__standin;
    known.splice(0, known.length, ...installed);
  }, printers);
}

export interface DialogAnswers {
  /** Path for the save dialog; `null` cancels it. */
  readonly save?: string | null;
  /** Paths for the open dialog (files or a folder); `null` cancels it. */
  readonly open?: readonly string[] | null;
  /** Index of the button for message boxes. */
  readonly button?: number;
}

/** Answers the dialogs from now on. A dialog without an answer keeps failing by name on the stand-in. */
export async function answerDialogs(app: ElectronApplication, answers: DialogAnswers): Promise<void> {
  await app.evaluate(({ dialog }, { save, open, button }) => {
    if (save !== undefined) {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: save === null, filePath: save ?? '' });
    }
    if (open !== undefined) {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: open === null, filePaths: [...(open ?? [])] });
    }
    if (button !== undefined) {
      dialog.showMessageBox = () => Promise.resolve({ response: button, checkboxChecked: false });
      dialog.showMessageBoxSync = () => button;
    }
  }, answers);
}
