'use strict';
const path = require('node:path');
const { strict } = require('../strict.cjs');
const { strictEmitter, emitPreventable } = require('../strict-emitter.cjs');
const { createAppPaths } = require('./app-paths.cjs');
const { createInstanceLock } = require('./instance-lock.cjs');

const EVENTS = {
  fires: `will-finish-launching ready window-all-closed before-quit will-quit quit second-instance
    web-contents-created browser-window-created render-process-gone`,
  silent: `activate child-process-gone open-file open-url certificate-error login gpu-info-update
    browser-window-focus browser-window-blur`,
};
const LOCALE = 'vi';

/**
 * Electron's `app`.
 * @param {object} context shared state: `located` (the application on disk), `switches`, `records`, `windows`, `browser()`
 */
function createApp(context) {
  const { located, switches, records, windows } = context;
  const { manifest } = located;
  const state = { name: manifest.productName ?? manifest.name ?? 'Electron', phase: 'starting', quitting: false };
  const paths = createAppPaths({ name: () => state.name, appPath: () => located.root });
  const lock = createInstanceLock({
    folder: () => path.join(paths.get('userData'), 'standin', 'instances'),
    argv: () => process.argv,
    // Electron tells the first instance only once that one is ready.
    onSecond: (argv, cwd, data) => void whenReady.then(() => app.emit('second-instance', {}, argv, cwd, data)),
  });
  let becomeReady;
  const whenReady = new Promise((resolve) => {
    becomeReady = resolve;
  });

  async function quit() {
    if (state.quitting || emitPreventable(app, 'before-quit')) return;
    state.quitting = true;
    for (const { close } of windows.values()) {
      if (await close()) continue;
      state.quitting = false;
      return;
    }
    if (emitPreventable(app, 'will-quit')) {
      state.quitting = false;
      return;
    }
    await exit(0);
  }

  async function exit(code = 0) {
    state.quitting = true;
    app.emit('quit', {}, code);
    lock.release();
    await context.stopBrowser();
    process.exit(code);
  }

  const app = strictEmitter('app', EVENTS, {
    get name() {
      return state.name;
    },
    set name(name) {
      state.name = name;
    },
    isPackaged: located.packaged,
    commandLine: strict('app.commandLine', {
      appendSwitch: (name, value = '') => void switches.set(name, value),
      hasSwitch: (name) => switches.has(name),
      getSwitchValue: (name) => switches.get(name) ?? '',
      removeSwitch: (name) => void switches.delete(name),
    }),
    whenReady: () => whenReady,
    isReady: () => state.phase === 'ready',
    getName: () => state.name,
    setName(name) {
      state.name = name;
    },
    getVersion: () => manifest.version ?? process.versions.electron,
    getAppPath: () => located.root,
    getPath: (name) => paths.get(name),
    setPath: (name, folder) => paths.set(name, folder),
    getLocale: () => LOCALE,
    getSystemLocale: () => 'vi-VN',
    getPreferredSystemLanguages: () => ['vi-VN'],
    requestSingleInstanceLock: (data) => lock.request(data),
    hasSingleInstanceLock: () => lock.isHeld(),
    releaseSingleInstanceLock: () => lock.release(),
    quit: () => void quit(),
    exit: (code) => void exit(code),
    relaunch: records.recorded('app.relaunch'),
    focus: records.recorded('app.focus'),
    addRecentDocument: records.recorded('app.addRecentDocument'),
    clearRecentDocuments: records.recorded('app.clearRecentDocuments'),
    setAboutPanelOptions: records.recorded('app.setAboutPanelOptions'),
    showAboutPanel: records.recorded('app.showAboutPanel'),
    setAppUserModelId: records.recorded('app.setAppUserModelId'),
    setJumpList: records.recorded('app.setJumpList', 'ok'),
    /** Every window of the stand-in is sandboxed already, as far as Chromium is (see README). */
    enableSandbox() {},
    disableHardwareAcceleration() {},
  });

  return {
    app,
    isQuitting: () => state.quitting,
    isReady: () => state.phase === 'ready',
    becomeReady() {
      state.phase = 'ready';
      app.emit('ready', {}, {});
      becomeReady({});
    },
    lastWindowClosed() {
      if (state.quitting) return;
      if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
      else void quit();
    },
  };
}

module.exports = { createApp, LOCALE };
