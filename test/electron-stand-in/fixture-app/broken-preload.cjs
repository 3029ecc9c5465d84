'use strict';
const { contextBridge, webUtils } = require('electron');

contextBridge.exposeInMainWorld('fixture', { path: webUtils.getPathForFile });
