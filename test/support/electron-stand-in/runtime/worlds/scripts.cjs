'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { createCodec } = require('../codec.cjs');
const { createStrict } = require('../strict.cjs');
const { createBridge } = require('./bridge.cjs');
const { pageWorld } = require('./page-world.cjs');
const { preloadWorld } = require('./preload-world.cjs');

/** Only the top frame has a preload: `nodeIntegrationInSubFrames` is off. */
const inTopFrame = (body) => `if (window === window.top) {${body}\n}`;
const bridgeOf = (secret, here, there) => `(${createBridge})(${JSON.stringify({ secret, here, there })})`;

/** Script for the page's own world, to be evaluated before every document. */
const pageScript = (secret) => inTopFrame(`(${pageWorld})(${bridgeOf(secret, 'page', 'preload')});`);

/**
 * Script for the isolated world: the stand-in's half of IPC, then the application's preload as a CommonJS module.
 * @param {string} file absolute path of the preload
 * @param {string} secret
 * @param {object} config of preloadWorld
 */
function preloadScript(file, secret, config) {
  if (!path.isAbsolute(file)) throw new Error(`standin: preload script must have absolute path: ${file}`);
  const code = fs.readFileSync(file, 'utf8');
  return inTopFrame(`
    const world = (${preloadWorld})(${JSON.stringify(config)}, {
      codec: (${createCodec})(), ...(${createStrict})(), bridge: ${bridgeOf(secret, 'preload', 'page')} });
    try { ((exports, module, require, process) => {${code}
    })({}, { exports: {} }, world.require, world.process); } catch (error) { world.reportError(error); }`);
}

module.exports = { pageScript, preloadScript };
