'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { createDecoder, createEncoder } = require('../codec.cjs');
const { createStrict } = require('../strict.cjs');
const { createBridge } = require('./bridge.cjs');
const { createIpcRenderer } = require('./ipc-renderer.cjs');
const { pageWorld } = require('./page-world.cjs');
const { preloadWorld } = require('./preload-world.cjs');

/**
 * A call of a function of this file's neighbours, as text for another world. Such a function uses nothing but its arguments.
 * @param {Function} made @param {...string} args expressions
 */
const call = (made, ...args) => `(${Function.prototype.toString.call(made)})(${args.join(', ')})`;

/** Only the top frame has a preload: `nodeIntegrationInSubFrames` is off. */
const inTopFrame = (body) => `if (window === window.top) {${body}\n}`;
const bridge = (secret, here, there) => call(createBridge, JSON.stringify({ secret, here, there }));

/** Script for the page's own world, to be evaluated before every document. */
const pageScript = (secret) => inTopFrame(`${call(pageWorld, bridge(secret, 'page', 'preload'))};`);

/**
 * Script for the isolated world: the stand-in's half of IPC, then the application's preload as a CommonJS module.
 * @param {string} file absolute path of the preload
 * @param {string} secret
 * @param {object} config of preloadWorld
 */
function preloadScript(file, secret, config) {
  if (!path.isAbsolute(file)) throw new Error(`standin: preload script must have absolute path: ${file}`);
  const code = fs.readFileSync(file, 'utf8');
  const parts = `{
    ...${call(createStrict)}, codec: { encode: ${call(createEncoder)}, decode: ${call(createDecoder)} }, bridge: ${bridge(secret, 'preload', 'page')},
    createIpcRenderer: ${Function.prototype.toString.call(createIpcRenderer)} }`;
  return inTopFrame(`
    const world = ${call(preloadWorld, JSON.stringify(config), parts)};
    try { ((exports, module, require, process) => {${code}
    })({}, { exports: {} }, world.require, world.process); } catch (error) { world.reportError(error); }`);
}

module.exports = { pageScript, preloadScript };
