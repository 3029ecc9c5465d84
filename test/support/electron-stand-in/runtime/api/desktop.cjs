'use strict';
const fs = require('node:fs');
const { strict } = require('../strict.cjs');
const { strictEmitter } = require('../strict-emitter.cjs');
const { SCREEN } = require('../browser/chromium.cjs');
const { WORK_AREA } = require('../window/window-bounds.cjs');

/** A dialog that no test answered must never pass as an answer. */
const unanswered = (name) => () => {
  throw new Error(`standin: nobody answered dialog.${name}; the test has to replace it first`);
};

const DIALOGS = [
  'showSaveDialog',
  'showOpenDialog',
  'showMessageBox',
  'showSaveDialogSync',
  'showOpenDialogSync',
  'showMessageBoxSync',
];

const DISPLAY = Object.freeze({
  id: 1,
  label: 'stand-in',
  scaleFactor: 1,
  rotation: 0,
  bounds: { x: 0, y: 0, width: SCREEN.width, height: SCREEN.height },
  size: { width: SCREEN.width, height: SCREEN.height },
  workArea: WORK_AREA,
  workAreaSize: { width: WORK_AREA.width, height: WORK_AREA.height },
});

/** The modules that stand for the officer's desktop: dialogs, shell, screen, clipboard, theme, power. */
function createDesktop({ recorded }) {
  let clipboardText = '';
  return {
    dialog: strict('dialog', {
      ...Object.fromEntries(DIALOGS.map((name) => [name, unanswered(name)])),
      // Asynchronous in Electron, so the refusal has to be a rejection there.
      ...Object.fromEntries(DIALOGS.slice(0, 3).map((name) => [name, async () => unanswered(name)()])),
      showErrorBox: recorded('dialog.showErrorBox'),
    }),
    shell: strict('shell', {
      openExternal: recorded('shell.openExternal', Promise.resolve()),
      openPath: recorded('shell.openPath', Promise.resolve('')),
      showItemInFolder: recorded('shell.showItemInFolder'),
      beep: recorded('shell.beep'),
      async trashItem(file) {
        recorded('shell.trashItem')(file);
        await fs.promises.rm(file, { recursive: true });
      },
    }),
    screen: strictEmitter(
      'screen',
      { silent: 'display-added display-removed display-metrics-changed' },
      {
        getPrimaryDisplay: () => DISPLAY,
        getAllDisplays: () => [DISPLAY],
        getDisplayMatching: () => DISPLAY,
        getDisplayNearestPoint: () => DISPLAY,
      },
    ),
    clipboard: strict('clipboard', {
      readText: () => clipboardText,
      writeText(text) {
        clipboardText = text;
      },
    }),
    nativeTheme: strictEmitter(
      'nativeTheme',
      { silent: 'updated' },
      { shouldUseDarkColors: false, shouldUseHighContrastColors: false, themeSource: 'system' },
    ),
    powerMonitor: strictEmitter(
      'powerMonitor',
      { silent: 'suspend resume shutdown lock-screen unlock-screen on-battery on-ac' },
      {},
    ),
    safeStorage: strict('safeStorage', { isEncryptionAvailable: () => false }),
    crashReporter: strict('crashReporter', { start: recorded('crashReporter.start') }),
  };
}

module.exports = { createDesktop };
