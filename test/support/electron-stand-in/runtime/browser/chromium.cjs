'use strict';
const fs = require('node:fs');
const path = require('node:path');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** The screen that the stand-in pretends to have: the office laptop of the design papers, with a 40 px task bar. */
const SCREEN = { width: 1366, height: 768, taskBar: 40 };
/** Switches that the stand-in decides itself. */
const OWN = new Set(['user-data-dir', 'remote-debugging-port', 'remote-debugging-pipe', 'no-sandbox', 'headless']);

/** A folder called `chromium` on PATH is not a browser. */
function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {() => string | undefined} playwrightBrowser path of Playwright's own Chromium; asked last, loading it is slow
 * @returns {string}
 */
function findChromium(env, playwrightBrowser) {
  if (env.STANDIN_CHROMIUM) {
    if (!isProgram(env.STANDIN_CHROMIUM))
      throw new Error(`standin: STANDIN_CHROMIUM names ${env.STANDIN_CHROMIUM}, which is not a program`);
    return env.STANDIN_CHROMIUM;
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const found = candidates.find(isProgram) ?? playwrightBrowser();
  if (found && isProgram(found)) return found;
  throw new Error(
    'standin: no Chromium found. Install it (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or set STANDIN_CHROMIUM to its path',
  );
}

/** Path of the browser that Playwright would use, or nothing when Playwright is not installed. */
function playwrightBrowser() {
  try {
    return require('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * @param {{profile: string, headed: boolean, noSandbox: boolean, locale: string, switches: Map<string, string>}} options
 * @returns {string[]}
 */
function chromiumArguments({ profile, headed, noSandbox, locale, switches }) {
  const passed = [...switches].filter(([name]) => !OWN.has(name));
  return [
    '--remote-debugging-pipe', // for the stand-in
    '--remote-debugging-port=0', // for Playwright
    `--user-data-dir=${profile}`,
    '--no-startup-window',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-gpu',
    // Nothing leaves the machine, not even what the interception does not see (WebSocket, service worker scripts).
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--lang=${locale}`,
    `--accept-lang=${locale}`,
    ...(headed
      ? []
      : ['--headless', `--screen-info={${SCREEN.width}x${SCREEN.height} workAreaBottom=${SCREEN.taskBar}}`]),
    ...(noSandbox ? ['--no-sandbox'] : []),
    ...passed.map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
  ];
}

module.exports = { findChromium, playwrightBrowser, chromiumArguments, SCREEN };
