'use strict';

/**
 * The renderer's end of IPC, in the preload's isolated world.
 * @param {{codec: object, strict: Function, toMain: (payload: string) => void, chunk: number}} parts
 *   `toMain` is the binding of the main process, `chunk` the largest piece that it takes well
 */
function createIpcRenderer({ codec, strict, toMain, chunk }) {
  const replies = new Map();
  const listeners = new Map();
  let lastCall = 0;
  let lastPart = 0;

  /** Large byte arrays go ahead in pieces: one message per 256 KB is twice as fast as one of many megabytes. */
  function ship(bytes) {
    if (bytes.byteLength <= chunk) return bytes.toBase64();
    const key = ++lastPart;
    for (let at = 0; at < bytes.byteLength; at += chunk) toMain(`${key}:${bytes.subarray(at, at + chunk).toBase64()}`);
    return { key };
  }

  function post(message, value) {
    const { text, parts } = codec.encode(value);
    const body = text.length > chunk ? { longText: ship(new TextEncoder().encode(text)) } : { text };
    toMain(JSON.stringify({ ...message, ...body, parts: parts.map(ship) }));
  }

  function deliver(message, value) {
    if (message.kind === 'event') {
      const event = strict('IpcRendererEvent', { sender: ipcRenderer, ports: [] });
      for (const listener of listeners.get(message.channel)?.slice() ?? []) listener(event, ...value);
      return;
    }
    const waiting = replies.get(message.id);
    replies.delete(message.id);
    if (message.ok) waiting.resolve(value);
    else waiting.reject(new Error(`Error invoking remote method '${message.channel}': ${value}`));
  }

  function removeListener(channel, listener) {
    const left = listeners.get(channel) ?? [];
    const at = left.lastIndexOf(listener);
    listeners.set(
      channel,
      left.filter((_, index) => index !== at),
    );
    return ipcRenderer;
  }

  const ipcRenderer = strict('ipcRenderer', {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const id = ++lastCall;
        post({ kind: 'invoke', channel, id }, args);
        replies.set(id, { resolve, reject });
      }),
    send: (channel, ...args) => post({ kind: 'send', channel }, args),
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    once(channel, listener) {
      const wrapped = (...args) => {
        removeListener(channel, wrapped);
        listener(...args);
      };
      return ipcRenderer.on(channel, wrapped);
    },
    off: removeListener,
    removeListener,
    removeAllListeners(channel) {
      listeners.delete(channel);
      return ipcRenderer;
    },
  });

  return { ipcRenderer, deliver };
}

module.exports = { createIpcRenderer };
