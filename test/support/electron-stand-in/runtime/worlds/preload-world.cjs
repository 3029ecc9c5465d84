'use strict';

/**
 * What a sandboxed preload script sees: `require` and `process`. Runs in the isolated world.
 * @param {object} config `{binding, chunk, platform, arch, versions, argv, env}`
 * @param {object} parts made in the same world from the other sources, see scripts.cjs
 */
function preloadWorld(config, { codec, strict, notImplemented, bridge, createIpcRenderer }) {
  const toMain = globalThis[config.binding];
  const { ipcRenderer, deliver } = createIpcRenderer({ codec, strict, toMain, chunk: config.chunk });
  const inputs = new Map();

  /** Entry points that the main process calls; `globalThis` is this isolated world, out of the page's reach. */
  globalThis.standin = {
    receive({ text, parts, ...message }) {
      deliver(message, codec.decode({ text, parts: parts.map((part) => Uint8Array.fromBase64(part)) }));
    },
    openInput(key) {
      const input = Object.assign(document.createElement('input'), { type: 'file' });
      inputs.set(key, input);
      return input;
    },
    async receiveFile(key, { text, textSize, sizes, ...message }) {
      const [file] = inputs.get(key).files;
      inputs.delete(key);
      const all = new Uint8Array(await file.arrayBuffer());
      let at = 0;
      const take = (size) => all.subarray(at, (at += size));
      const whole = text ?? new TextDecoder().decode(take(textSize));
      // Copies, so that a small array does not keep the whole transfer alive.
      deliver(message, codec.decode({ text: whole, parts: sizes.map((size) => take(size).slice()) }));
    },
  };

  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (key, api) => void bridge.callThere(0, [key, api]),
  });
  const electron = strict('electron (preload)', { contextBridge, ipcRenderer });

  function require(name) {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    const known = ['events', 'timers', 'url'].includes(name.replace(/^node:/, ''));
    throw known ? notImplemented(`require('${name}') in a preload`) : new Error(`module not found: ${name}`);
  }

  // Chromium's protocol does not report titles. Only the element is watched: the whole document would cost every change.
  document.addEventListener('DOMContentLoaded', () => {
    const report = () => toMain(JSON.stringify({ kind: 'title', title: document.title, text: 'null', parts: [] }));
    report();
    const element = document.querySelector('title');
    if (element) new MutationObserver(report).observe(element, { childList: true, characterData: true, subtree: true });
  });

  const { platform, arch, argv, env, versions } = config;
  const known = { platform, arch, argv, env, versions, type: 'renderer', sandboxed: true, contextIsolated: true };
  return {
    require,
    process: strict('process (preload)', known),
    reportError(error) {
      toMain(
        JSON.stringify({ kind: 'preload-error', message: String(error?.stack ?? error), text: 'null', parts: [] }),
      );
    },
  };
}

module.exports = { preloadWorld };
