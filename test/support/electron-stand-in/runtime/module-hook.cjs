'use strict';
const fs = require('node:fs');
const Module = require('node:module');

/** Makes `require('electron')` give the stand-in, and `original-fs` the ordinary `fs`: archives are unpacked here. */
function hookModules(electron) {
  const replaced = new Map([
    ['electron', electron],
    ['electron/main', electron],
    ['electron/common', electron],
    ['original-fs', fs],
  ]);
  // Node 20 has no public hook for `require` (`registerHooks` came with 22.15).
  // oxlint-disable-next-line no-underscore-dangle -- Node's own name
  const load = Module._load;
  // oxlint-disable-next-line no-underscore-dangle -- Node's own name
  Module._load = function loadReplaced(request, ...rest) {
    return replaced.has(request) ? replaced.get(request) : load.call(this, request, ...rest);
  };
}

module.exports = { hookModules };
