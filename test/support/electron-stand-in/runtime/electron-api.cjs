'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { strict } = require('./strict.cjs');
const { createRecords } = require('./records.cjs');
const { createSchemes } = require('./schemes.cjs');
const { createApp } = require('./api/app.cjs');
const { createDesktop } = require('./api/desktop.cjs');
const { createIpcMain } = require('./api/ipc-main.cjs');
const { createMenu } = require('./api/menu.cjs');
const { applyPermissions } = require('./api/permissions.cjs');
const { createSession } = require('./api/session.cjs');
const { createBrowserWindow } = require('./window/browser-window.cjs');

/**
 * Puts the `electron` module together.
 * @param {{located: object, switches: Map<string, string>}} start the application on disk and the command line's switches
 * @returns {{electron: object, life: object, connect: (browser: object) => Promise<void>, folder: (name: string) => string}}
 */
function createElectron({ located, switches }) {
  const records = createRecords();
  const schemes = createSchemes();
  const windows = new Map();
  let chromium = null;
  const browser = () => chromium;

  const life = createApp({ located, switches, records, windows, stopBrowser: () => stop(chromium) });
  const { app } = life;
  const folder = (name) => path.join(app.getPath('userData'), 'standin', name);

  const { protocol, session, sessionModule, handlers, webRequest, permissions } = createSession({
    schemes,
    isReady: life.isReady,
    userData: () => app.getPath('userData'),
    permissionsChanged: () =>
      void Promise.all(
        [...windows.values()].map(({ window }) => permit(window.webContents, window.webContents.getURL())),
      ),
  });
  const permit = (contents, url) => applyPermissions({ browser, schemes, handlers: permissions }, contents, url);

  const ipcMain = createIpcMain();
  const BrowserWindow = createBrowserWindow({
    app,
    browser,
    schemes,
    records,
    ipcMain,
    windows,
    session,
    handlers,
    webRequest,
    applyPermissions: permit,
    isReady: life.isReady,
    transferFolder: () => folder('transfer'),
  });
  const allContents = () => [...windows.values()].map(({ window }) => window.webContents);

  const electron = strict('electron', {
    app,
    BrowserWindow,
    ipcMain,
    protocol,
    session: sessionModule,
    ...createMenu({ app, focusedWindow: BrowserWindow.getFocusedWindow }),
    ...createDesktop(records),
    webContents: strict('webContents', {
      getAllWebContents: allContents,
      fromId: (id) => allContents().find((contents) => contents.id === id),
      getFocusedWebContents: () => BrowserWindow.getFocusedWindow()?.webContents ?? null,
      fromDevToolsTargetId: (id) =>
        [...windows.values()].find((opened) => opened.targetId() === id)?.window.webContents,
    }),
    __standin: { log: records.log, calls: records.calls, printers: records.printers },
  });

  async function connect(started) {
    chromium = started;
    // A transfer that a crash interrupted has left its file behind.
    fs.rmSync(folder('transfer'), { recursive: true, force: true });
    fs.mkdirSync(folder('transfer'), { recursive: true });
    watchTargets(chromium, windows, life);
    await chromium.root.send('Target.setDiscoverTargets', { discover: true });
  }

  return { electron, life, connect, folder };
}

/** Ends windows whose page has gone, whoever ended it. */
function watchTargets({ root }, windows, life) {
  root.on('Target.targetDestroyed', ({ targetId }) => {
    const opened = [...windows.values()].find((candidate) => candidate.targetId() === targetId);
    opened?.targetDestroyed();
    if (opened && windows.size === 0) life.lastWindowClosed();
  });
}

/** Lets Chromium write its databases and leave; ends it when it does not. */
async function stop(chromium) {
  if (!chromium) return;
  const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  await Promise.race([chromium.root.send('Browser.close').catch(() => {}), after(2000)]);
  await Promise.race([chromium.exited, after(5000)]);
  chromium.kill();
}

module.exports = { createElectron };
