'use strict';
const { EventEmitter } = require('node:events');
const { strict } = require('../strict.cjs');

/** Electron's `ipcMain`; `handlerOf` is for the stand-in itself. Any channel name may be listened to. */
function createIpcMain() {
  const handlers = new Map();

  function handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  }

  const members = {
    handle,
    handleOnce(channel, handler) {
      handle(channel, (...args) => {
        handlers.delete(channel);
        return handler(...args);
      });
    },
    removeHandler: (channel) => void handlers.delete(channel),
    handlerOf: (channel) => handlers.get(channel),
  };
  return strict('ipcMain', Object.assign(new EventEmitter(), members));
}

module.exports = { createIpcMain };
