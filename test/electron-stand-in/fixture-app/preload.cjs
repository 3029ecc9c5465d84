'use strict';
const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('fixture', {
  call: (name, value) => ipcRenderer.invoke(name, value),
  note: (text) => ipcRenderer.send('note', text),
  on(name, listener) {
    const forward = (_event, payload) => listener(payload);
    ipcRenderer.on(name, forward);
    return () => ipcRenderer.removeListener(name, forward);
  },
  twice: (value, change) => [change(value), change(value)],
  fail() {
    throw new RangeError('quá xa');
  },
  sendSync: () => ipcRenderer.sendSync('anything'),
  platform: process.platform,
  electron: process.versions.electron,
});
