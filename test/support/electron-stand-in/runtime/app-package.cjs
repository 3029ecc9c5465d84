'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/**
 * Finds what Electron would start: a folder with package.json, one script, or an app.asar archive.
 * The archive is unpacked into a temporary folder that is removed at exit: Node cannot read inside an archive.
 * @param {string} target
 * @returns {{root: string, main: string, manifest: {name?: string, productName?: string, version?: string, main?: string, type?: string},
 *   packaged: boolean, resources: string}}
 */
function locateApp(target) {
  const given = path.resolve(target);
  if (!fs.existsSync(given)) throw new Error(`standin: there is no application at ${given}`);
  const packaged = given.endsWith('.asar');
  const root = packaged ? unpack(given) : given;
  const resources = path.dirname(given);
  if (!fs.statSync(root).isDirectory()) return { root: resources, main: root, manifest: {}, packaged, resources };
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const main = path.join(root, manifest.main ?? 'index.js');
  if (main.endsWith('.mjs') || (manifest.type === 'module' && !main.endsWith('.cjs'))) {
    throw new Error(`standin: ES module main script ${main} is not implemented; bundle it to CommonJS`);
  }
  return { root, main, manifest, packaged, resources };
}

function unpack(archive) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'standin-asar-'));
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  // Loaded here and not above: an ordinary run must not pay for it.
  require('@electron/asar').extractAll(archive, folder);
  return folder;
}

module.exports = { locateApp };
