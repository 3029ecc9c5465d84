'use strict';
const os = require('node:os');
const path = require('node:path');

/**
 * `app.getPath` / `app.setPath` by Electron's rules for Linux.
 * @param {{name: () => string, appPath: () => string}} app
 */
function createAppPaths(app) {
  const chosen = new Map();
  const home = () => process.env.HOME ?? os.homedir();
  const inHome = (folder) => path.join(home(), folder);
  const defaults = {
    home,
    appData: () => process.env.XDG_CONFIG_HOME ?? inHome('.config'),
    userData: () => path.join(get('appData'), app.name()),
    sessionData: () => get('userData'),
    logs: () => path.join(get('userData'), 'logs'),
    crashDumps: () => path.join(get('userData'), 'Crashpad'),
    temp: () => os.tmpdir(),
    exe: () => process.execPath,
    module: () => process.execPath,
    assets: app.appPath,
    desktop: () => inHome('Desktop'),
    documents: () => inHome('Documents'),
    downloads: () => inHome('Downloads'),
    music: () => inHome('Music'),
    pictures: () => inHome('Pictures'),
    videos: () => inHome('Videos'),
  };

  function get(name) {
    if (!Object.hasOwn(defaults, name)) throw new Error(`Failed to get '${name}' path`);
    return chosen.get(name) ?? defaults[name]();
  }

  function set(name, folder) {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
    if (!Object.hasOwn(defaults, name)) throw new Error(`Failed to set path`);
    chosen.set(name, folder);
  }

  return { get, set };
}

module.exports = { createAppPaths };
