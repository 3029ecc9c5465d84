'use strict';
const { notImplemented } = require('../strict.cjs');
const { codec } = require('./ipc-channel.cjs');

/**
 * Runs what `ipcMain` registered for a message of a window.
 * @param {object} ipcMain the stand-in's own, with `handlerOf`
 * @param {{sender: object, senderFrame: object}} origin
 * @param {{kind: 'invoke' | 'send', channel: string, value: unknown[]}} message
 * @returns {Promise<{ok: boolean, value: unknown} | null>} null for `send`, which has no answer
 */
async function answerMessage(ipcMain, origin, { kind, channel, value }) {
  if (kind === 'send') {
    const event = { ...origin, type: 'frame', ports: [], reply: (to, ...args) => origin.sender.send(to, ...args) };
    Object.defineProperty(event, 'returnValue', {
      set() {
        throw notImplemented('ipcRenderer.sendSync (event.returnValue)');
      },
    });
    ipcMain.emit(channel, event, ...value);
    return null;
  }
  try {
    const handler = ipcMain.handlerOf(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const result = await handler({ ...origin, type: 'frame' }, ...value);
    // A result that cannot be cloned is the caller's error, so it must be found here and not on the way.
    codec.encode(result);
    return { ok: true, value: result };
  } catch (error) {
    return { ok: false, value: String(error) };
  }
}

module.exports = { answerMessage };
