'use strict';
const { strictEmitter, emitPreventable } = require('../strict-emitter.cjs');
const { createWebContents } = require('./web-contents.cjs');
const { createBounds, initialSize } = require('./window-bounds.cjs');
const { checkWindowOptions } = require('./window-options.cjs');

const EVENTS = {
  fires: [
    ...[
      'ready-to-show',
      'close',
      'closed',
      'show',
      'hide',
      'focus',
      'resize',
      'move',
      'maximize',
      'unmaximize',
      'minimize',
      'restore',
    ],
    ...['enter-full-screen', 'leave-full-screen', 'page-title-updated'],
  ],
  silent: [
    'blur',
    'resized',
    'moved',
    'unresponsive',
    'responsive',
    'session-end',
    'query-session-end',
    'app-command',
    'will-resize',
    'will-move',
  ],
};

/**
 * Electron's `BrowserWindow` constructor with its static members.
 * @param {object} context what all windows share; `windows` is the map of living ones
 */
function createBrowserWindow(context) {
  const { windows } = context;
  let lastId = 0;

  // A function and not a class: what `new` gives back is the strict object, without a prototype of its own.
  function BrowserWindow(options = {}) {
    if (!context.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    checkWindowOptions(options);
    const opened = openWindow(context, ++lastId, options);
    windows.set(opened.window.id, opened);
    context.app.emit('web-contents-created', {}, opened.window.webContents);
    context.app.emit('browser-window-created', {}, opened.window);
    return opened.window;
  }

  const all = () => [...windows.values()].map(({ window }) => window);
  BrowserWindow.getAllWindows = all;
  BrowserWindow.getFocusedWindow = () => all().at(-1) ?? null;
  BrowserWindow.fromId = (id) => windows.get(id)?.window ?? null;
  BrowserWindow.fromWebContents = (contents) => all().find(({ webContents }) => webContents === contents) ?? null;
  return BrowserWindow;
}

/** Makes one window; returns it with the parts that only the stand-in uses. */
function openWindow(context, id, options) {
  const state = {
    title: options.title ?? context.app.getName(),
    visible: options.show !== false,
    destroyed: false,
    shown: false,
  };
  const page = createWebContents(context, {
    ...{ id, size: initialSize(options), preferences: options.webPreferences ?? {}, close },
    loaded() {
      if (state.shown) return;
      state.shown = true;
      window.emit('ready-to-show');
    },
  });
  const bounds = createBounds(options, {
    ready: page.ready,
    browser: context.browser,
    emit: (event) => window.emit(event),
  });
  const gone = deferred();

  async function destroy() {
    const { targetId } = await page.ready;
    // Only this process ends pages, so the answer of Chromium is the end of the window.
    if (!state.destroyed) await context.browser().root.send('Target.closeTarget', { targetId });
    await gone.promise;
  }

  /** @returns {Promise<boolean>} whether the window is closed: a listener or the page may object */
  async function close(askPage = true) {
    if (state.destroyed) return true;
    if (emitPreventable(window, 'close')) return false;
    await page.ready.catch(() => {});
    if (askPage && !(await page.mayClose())) return false;
    await destroy();
    return true;
  }

  function toggle(visible, event) {
    state.visible = visible;
    window.emit(event);
  }

  const window = strictEmitter('BrowserWindow', EVENTS, {
    ...{ id, webContents: page.contents, loadURL: page.contents.loadURL, ...bounds },
    close: () => void close(),
    destroy: () => void destroy(),
    isDestroyed: () => state.destroyed,
    show: () => toggle(true, 'show'),
    showInactive: () => toggle(true, 'show'),
    hide: () => toggle(false, 'hide'),
    isVisible: () => state.visible,
    focus: () => window.emit('focus'),
    isFocused: () => !state.destroyed,
    setTitle(title) {
      state.title = title;
    },
    getTitle: () => state.title,
    reload: () => page.contents.reload(),
    setMenu() {},
    removeMenu() {},
    setMenuBarVisibility() {},
    setAutoHideMenuBar() {},
    setIcon() {},
    setBackgroundColor() {},
    setProgressBar: context.records.recorded('BrowserWindow.setProgressBar'),
    flashFrame: context.records.recorded('BrowserWindow.flashFrame'),
    setDocumentEdited: context.records.recorded('BrowserWindow.setDocumentEdited'),
    setContentProtection: context.records.recorded('BrowserWindow.setContentProtection'),
  });

  return {
    window,
    close,
    targetId: page.targetId,
    titleChanged(title) {
      if (page.titleChanged(title) && !emitPreventable(window, 'page-title-updated', {}, title, true))
        state.title = title;
    },
    /** Chromium says that the page is gone, whoever ended it. */
    targetDestroyed() {
      if (state.destroyed) return;
      state.destroyed = true;
      context.windows.delete(id);
      page.destroyed();
      window.emit('closed');
      gone.resolve();
    },
  };
}

/** `Promise.withResolvers` for Node 20. */
function deferred() {
  let resolve;
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

module.exports = { createBrowserWindow };
