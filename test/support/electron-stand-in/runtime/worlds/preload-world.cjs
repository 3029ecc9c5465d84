'use strict';

/**
 * The preload's half, in an isolated world: `require('electron')`, `process`, and the renderer's end of IPC.
 * `config`: `{binding, chunk, platform, arch, versions, argv, env}`. Returns what the preload script sees.
 */
function preloadWorld(config, { codec, strict, notImplemented, bridge }) {
  const toMain = globalThis[config.binding];
  const replies = new Map();
  const listeners = new Map();
  const inputs = new Map();
  let lastCall = 0;
  let lastPart = 0;

  /** Large byte arrays go ahead in pieces: one message per 256 KB is twice as fast as one of many megabytes. */
  function ship(bytes) {
    if (bytes.byteLength <= config.chunk) return bytes.toBase64();
    const key = ++lastPart;
    for (let at = 0; at < bytes.byteLength; at += config.chunk) {
      toMain(`${key}:${bytes.subarray(at, at + config.chunk).toBase64()}`);
    }
    return { key };
  }

  function post(message, value) {
    const { text, parts } = codec.encode(value);
    const long = text.length > config.chunk;
    const body = long ? { longText: ship(new TextEncoder().encode(text)) } : { text };
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

  /** Entry points that the main process calls; `globalThis` is this isolated world, out of the page's reach. */
  globalThis.__standin = {
    receive: (message) =>
      deliver(
        message,
        codec.decode({ text: message.text, parts: message.parts.map((part) => Uint8Array.fromBase64(part)) }),
      ),
    openInput(key) {
      const input = Object.assign(document.createElement('input'), { type: 'file' });
      inputs.set(key, input);
      return input;
    },
    async receiveFile(key, message) {
      const [file] = inputs.get(key).files;
      inputs.delete(key);
      const all = new Uint8Array(await file.arrayBuffer());
      let at = 0;
      const take = (size) => all.subarray(at, (at += size));
      const text = message.text ?? new TextDecoder().decode(take(message.textSize));
      // Copies, so that a small array does not keep the whole transfer alive.
      deliver(message, codec.decode({ text, parts: message.sizes.map((size) => take(size).slice()) }));
    },
  };

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
        ipcRenderer.removeListener(channel, wrapped);
        listener(...args);
      };
      return ipcRenderer.on(channel, wrapped);
    },
    off: (channel, listener) => ipcRenderer.removeListener(channel, listener),
    removeListener(channel, listener) {
      const left = listeners.get(channel) ?? [];
      const at = left.lastIndexOf(listener);
      listeners.set(
        channel,
        left.filter((_, index) => index !== at),
      );
      return ipcRenderer;
    },
    removeAllListeners(channel) {
      listeners.delete(channel);
      return ipcRenderer;
    },
  });

  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (key, api) => void bridge.callThere(0, [key, api]),
  });
  const electron = strict('electron (preload)', { contextBridge, ipcRenderer });

  return {
    require(name) {
      if (name === 'electron' || name === 'electron/renderer') return electron;
      if (['events', 'timers', 'url'].includes(name.replace(/^node:/, '')))
        throw notImplemented(`require('${name}') in a preload`);
      throw new Error(`module not found: ${name}`);
    },
    process: strict('process (preload)', {
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
      platform: config.platform,
      arch: config.arch,
      argv: config.argv,
      env: config.env,
      versions: config.versions,
    }),
    reportError: (error) =>
      toMain(
        JSON.stringify({ kind: 'preload-error', message: String(error?.stack ?? error), text: 'null', parts: [] }),
      ),
  };
}

module.exports = { preloadWorld };
