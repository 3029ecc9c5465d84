'use strict';
const { contextBridge, webUtils } = require('electron');

contextBridge.exposeInMainWorld('fixture', {
  path: (file) => webUtils.getPathForFile(file),
  ready: webUtils !== undefined,
});
