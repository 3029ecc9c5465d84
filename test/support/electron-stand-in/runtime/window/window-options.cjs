'use strict';
const { notImplemented } = require('../strict.cjs');

/** Options that are accepted: with an effect here, or about looks that a window without a frame cannot show. */
const WINDOW = new Set([
  ...[
    'width',
    'height',
    'x',
    'y',
    'minWidth',
    'minHeight',
    'show',
    'title',
    'webPreferences',
    'backgroundColor',
    'icon',
    'center',
  ],
  ...[
    'autoHideMenuBar',
    'resizable',
    'minimizable',
    'maximizable',
    'closable',
    'fullscreenable',
    'paintWhenInitiallyHidden',
    'darkTheme',
  ],
]);
const ANY = Symbol('any value');
/** Preferences that are accepted, with the only value that this stand-in can honour. */
const PREFERENCES = {
  ...{
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
  },
  ...{
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  },
  ...{ plugins: false, navigateOnDragDrop: false, javascript: true, images: true, enableWebSQL: false },
  ...{
    preload: ANY,
    session: ANY,
    additionalArguments: ANY,
    devTools: ANY,
    spellcheck: ANY,
    safeDialogs: ANY,
    backgroundThrottling: ANY,
  },
};

/** Throws by name on an option of `new BrowserWindow()` that would be ignored silently otherwise. */
function checkWindowOptions(options) {
  const unknown = Object.keys(options).find((name) => !WINDOW.has(name));
  if (unknown) throw notImplemented(`BrowserWindow option '${unknown}'`);
  for (const [name, value] of Object.entries(options.webPreferences ?? {})) {
    const possible =
      Object.hasOwn(PREFERENCES, name) &&
      (PREFERENCES[name] === ANY || value === undefined || PREFERENCES[name] === value);
    if (!possible) throw notImplemented(`webPreferences.${name} = ${JSON.stringify(value)}`);
  }
}

module.exports = { checkWindowOptions };
