import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { app, dialog, ipcMain, protocol, session } from 'electron';
import { bundleMap, createProtocolHandler } from './app-protocol';
import { fatalWords } from './contract/dialog-words';
import { electronDesktop } from './electron-desktop';
import { identity } from './identity';
import { registerCalls } from './ipc';
import { createLogFile } from './log-file';
import { createMainLog, type MainLog } from './main-log';
import { nodeFileSystem } from './node-file-system';
import { openServices, type Services } from './services';
import { createShell, type Shell } from './shell';
import { guardContents, guardSession } from './window-security';

const windowFolder = join(__dirname, '../window');
const settleAfterMs = 20_000;
const writer = {
  fs: nodeFileSystem(),
  randomHex: (): string => randomBytes(16).toString('hex'),
  sleep: (ms: number): Promise<void> => sleep(ms),
};

/**
 * For windows on 4 GB: garbage may grow to half of what lives, not to three times as much, before it is collected. At size XL the
 * most that the window had resident over the bench part `sheet` is 393 MB with them; without the second one opening forty pages
 * takes 546. With 8 instead of 16 MB for what was made just now, one page in ten waits for a whole collection (p95 119 ms, not 69).
 */
const collectorFlags = '--max-semi-space-size=16 --heap-growing-percent=50';

/** Before Chromium starts: names, folders and schemes are frozen here, see identity.ts. */
function prepare(): string {
  app.enableSandbox();
  app.setName(identity.appName);
  app.setAppUserModelId(identity.appUserModelId);
  app.commandLine.appendSwitch('js-flags', collectorFlags);
  // Tests and portable sticks may name another folder; everybody else gets the frozen one.
  const given = app.commandLine.getSwitchValue('user-data-dir');
  const userData = given === '' ? join(app.getPath('appData'), identity.userDataFolder) : given;
  app.setPath('userData', userData);
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: identity.scheme, privileges }]);
  return userData;
}

function openAll(userData: string, shell: Shell): Promise<Services> {
  return openServices({
    writer,
    userData,
    now: () => new Date(),
    randomBlock: () => randomBytes(1_048_576),
    desktop: electronDesktop({ window: shell.window, language: shell.language }),
    info: { version: app.getVersion(), platform: process.platform, electron: process.versions.electron ?? '' },
    computer: hostname(),
    onReadyToClose: shell.readyToClose,
    relaunch: () => {
      app.relaunch();
      app.quit();
    },
    onLanguage: shell.setLanguage,
    journalOff: !app.isPackaged && process.env['NHIPCAU_FAULT'] === 'journal-off',
  });
}

function serveBundle(services: Services, log: MainLog): void {
  const map = bundleMap.parse(JSON.parse(readFileSync(join(windowFolder, 'bundle-map.json'), 'utf8')));
  const handler = createProtocolHandler({
    map,
    readBundleFile: (file) => readFile(join(windowFolder, file)),
    photo: (sha256) => services.photos.get(sha256),
    onTampered: (file) => log.note(`bundle file differs: ${file}`),
  });
  protocol.handle(identity.scheme, handler);
}

async function run(opening: Promise<Services>, shell: Shell, log: MainLog): Promise<void> {
  await app.whenReady();
  guardSession(session.defaultSession);
  const services = await opening;
  serveBundle(services, log);
  registerCalls((channel, listener) => ipcMain.handle(channel, listener), {
    handlers: services.handlers,
    onFault: (name, code, error) => log.note(name, code, error),
  });
  shell.setLanguage((await services.preferences.get()).language);
  await shell.open();
  // When the officer is at work: the window should not wait for the proof of old days.
  setTimeout(() => {
    services.settle().then(
      ({ damagedAfterSeq }) => damagedAfterSeq !== null && log.note(`journal damaged after ${damagedAfterSeq}`),
      (error: unknown) => log.note('settle', 'internal', error),
    );
  }, settleAfterMs).unref();
}

function giveUp(shell: Shell, log: MainLog, error: unknown): void {
  log.note('start', 'internal', error);
  const words = fatalWords[shell.language()];
  dialog.showErrorBox(words.title, words.cannotStart);
  app.exit(1);
}

function main(): void {
  const userData = prepare();
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const log = createMainLog({ append: createLogFile(join(userData, 'logs')), now: () => new Date() });
  const stateFile = join(userData, 'window-state.json');
  const shell = createShell({ writer, stateFile, preload: join(__dirname, 'preload.cjs'), log });
  app.on('second-instance', shell.secondStart);
  app.on('window-all-closed', () => app.quit());
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  run(openAll(userData, shell), shell, log).catch((error: unknown) => giveUp(shell, log, error));
}

main();
