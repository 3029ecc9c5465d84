'use strict';
const { notImplemented } = require('../strict.cjs');

const names = (text) => text.split(/\s+/);

/** Options that are accepted: with an effect here, or about looks that a window without a frame cannot show. */
const WINDOW = new Set(
  names(`width height x y minWidth minHeight show title webPreferences backgroundColor icon center autoHideMenuBar resizable
    minimizable maximizable closable fullscreenable paintWhenInitiallyHidden darkTheme`),
);
/** Preferences that are accepted with the one value that the stand-in can honour … */
const ON = new Set(names('contextIsolation sandbox webSecurity javascript images'));
const OFF = new Set(
  names(`nodeIntegration nodeIntegrationInWorker nodeIntegrationInSubFrames webviewTag allowRunningInsecureContent
    experimentalFeatures navigateOnDragDrop`),
);
/** … and with any value. */
const ANY = new Set(
  names('preload session additionalArguments plugins devTools spellcheck safeDialogs backgroundThrottling'),
);

function isHonoured(name, value) {
  if (value === undefined) return ON.has(name) || OFF.has(name) || ANY.has(name);
  return ANY.has(name) || (value === true && ON.has(name)) || (value === false && OFF.has(name));
}

/** Throws by name on an option of `new BrowserWindow()` that would be ignored silently otherwise. */
function checkWindowOptions(options) {
  const unknown = Object.keys(options).find((name) => !WINDOW.has(name));
  if (unknown) throw notImplemented(`BrowserWindow option '${unknown}'`);
  for (const [name, value] of Object.entries(options.webPreferences ?? {})) {
    if (!isHonoured(name, value)) throw notImplemented(`webPreferences.${name} = ${JSON.stringify(value)}`);
  }
}

module.exports = { checkWindowOptions };
