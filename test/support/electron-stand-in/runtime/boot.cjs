'use strict';
const inspector = require('node:inspector');
const fs = require('node:fs');
const path = require('node:path');
const { parseArguments, applicationArgv } = require('./argv.cjs');
const { locateApp } = require('./app-package.cjs');
const { startChromium } = require('./browser/cdp.cjs');
const { chromiumArguments, findChromium, playwrightBrowser } = require('./browser/chromium.cjs');
const { createElectron } = require('./electron-api.cjs');
const { hookModules } = require('./module-hook.cjs');
const { LOCALE } = require('./api/app.cjs');

const { version: ELECTRON } = require('electron/package.json');

/** Makes this Node process look like Electron's main process. */
function disguise(chrome = '0.0.0.0') {
  const versions = Object.freeze({ ...process.versions, electron: ELECTRON, chrome });
  Object.defineProperty(process, 'versions', { value: versions, configurable: true });
  process.type = 'browser';
}

/** Chromium is started after the main script has run: only then are userData, switches and schemes known. */
async function startBrowser({ life, connect, folder }, switches) {
  fs.mkdirSync(folder('chromium'), { recursive: true });
  const args = chromiumArguments({
    profile: folder('chromium'),
    headed: process.env.STANDIN_HEADED === '1',
    noSandbox: switches.has('no-sandbox') || process.getuid?.() === 0,
    locale: LOCALE,
    switches,
  });
  const browser = startChromium(findChromium(process.env, playwrightBrowser), args, (text) => {
    // Playwright waits for this line of Electron's and connects to the address in it.
    const address = /DevTools listening on (ws:\S+)/.exec(text);
    if (address) process.stderr.write(`\nDevTools listening on ${address[1]}\n`);
    if (process.env.STANDIN_CHROMIUM_LOG) process.stderr.write(text);
  });
  browser.exited.then(
    ({ code, signal }) =>
      life.isQuitting() ||
      fail(new Error(`standin: Chromium has ended (${signal ?? code}); STANDIN_CHROMIUM_LOG=1 shows its messages`)),
    fail,
  );
  await connect(browser);
  const { product } = await browser.root.send('Browser.getVersion');
  disguise(product.split('/')[1]);
}

function fail(error) {
  console.error(error);
  process.exit(1);
}

async function run(args) {
  const { requires, inspectPort, target, switches, version } = parseArguments(args);
  if (version) {
    console.log(`v${ELECTRON}`);
    return;
  }
  // Before the disguise: the archive reader takes another way as soon as it sees Electron.
  const located = locateApp(target ?? '.');
  disguise();
  process.argv = applicationArgv(process.argv[1], args, target, located.packaged);
  process.resourcesPath = located.resources;
  if (!located.packaged) process.defaultApp = true;
  if (inspectPort !== null) inspector.open(inspectPort, '127.0.0.1');

  const made = createElectron({ located, switches });
  const { app } = made.electron;
  if (switches.has('user-data-dir')) app.setPath('userData', path.resolve(switches.get('user-data-dir')));
  hookModules(made.electron);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.quit());

  for (const file of requires) require(path.resolve(file));
  app.emit('will-finish-launching');
  require(located.main);
  await new Promise(setImmediate);
  if (made.life.isQuitting()) return; // a second instance, on its way out
  await startBrowser(made, switches);
  made.life.becomeReady();
}

/** @param {string[]} args the command line without the executable */
const boot = (args) => run(args).catch(fail);

module.exports = { boot };
