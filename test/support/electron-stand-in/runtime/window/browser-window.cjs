'use strict';
const { strictEmitter, emitPreventable } = require('../strict-emitter.cjs');
const { createWebContents } = require('./web-contents.cjs');
const { createBounds, initialSize } = require('./window-bounds.cjs');
const { checkWindowOptions } = require('./window-options.cjs');

const EVENTS = {
  fires: `ready-to-show close closed show hide focus resize move maximize unmaximize minimize restore
    enter-full-screen leave-full-screen page-title-updated`,
  silent: 'blur resized moved will-resize will-move unresponsive responsive session-end query-session-end app-command',
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
  const title = options.title ?? context.app.getName();
  const state = { title, visible: options.show !== false, destroyed: false, shown: false };
  const parts = { context, state, id };
  parts.gone = new Promise((resolve) => {
    parts.leave = resolve;
  });
  parts.close = (askPage) => close(parts, askPage);
  parts.page = createWebContents(context, {
    id,
    size: initialSize(options),
    preferences: options.webPreferences ?? {},
    close: parts.close,
    titleChanged(changed) {
      if (!emitPreventable(parts.window, 'page-title-updated', {}, changed, true)) state.title = changed;
    },
    loaded() {
      if (!state.shown) parts.window.emit('ready-to-show');
      state.shown = true;
    },
  });
  const emit = (event) => parts.window.emit(event);
  parts.bounds = createBounds(options, { ready: parts.page.ready, browser: context.browser, emit });
  parts.window = createWindow(parts);

  return {
    window: parts.window,
    close: parts.close,
    targetId: parts.page.targetId,
    targetDestroyed: () => targetDestroyed(parts),
  };
}

async function destroy({ page, state, context, gone }) {
  const { targetId } = await page.ready;
  if (!state.destroyed) await context.browser().root.send('Target.closeTarget', { targetId });
  await gone;
}

/** @returns {Promise<boolean>} whether the window is closed: a listener or the page may object */
async function close(parts, askPage = true) {
  const { state, window, page } = parts;
  if (state.destroyed) return true;
  if (emitPreventable(window, 'close')) return false;
  if (askPage && !(await page.mayClose())) return false;
  await destroy(parts);
  return true;
}

/** Chromium says that the page is gone, whoever ended it. */
function targetDestroyed({ context, state, id, page, window, leave }) {
  if (state.destroyed) return;
  state.destroyed = true;
  context.windows.delete(id);
  page.destroyed();
  window.emit('closed');
  leave();
}

/** The object that the application sees. */
function createWindow(parts) {
  const { state, page, bounds, id } = parts;
  const { recorded } = parts.context.records;
  const toggle = (visible) => {
    state.visible = visible;
    parts.window.emit(visible ? 'show' : 'hide');
  };

  return strictEmitter('BrowserWindow', EVENTS, {
    ...bounds,
    id,
    webContents: page.contents,
    loadURL: page.contents.loadURL,
    reload: page.contents.reload,
    close: () => void parts.close(),
    destroy: () => void destroy(parts),
    isDestroyed: () => state.destroyed,
    show: () => toggle(true),
    showInactive: () => toggle(true),
    hide: () => toggle(false),
    isVisible: () => state.visible,
    focus: () => parts.window.emit('focus'),
    isFocused: () => !state.destroyed,
    setTitle(title) {
      state.title = title;
    },
    getTitle: () => state.title,
    // Looks of a frame that is not drawn here.
    setMenu() {},
    removeMenu() {},
    setMenuBarVisibility() {},
    setAutoHideMenuBar() {},
    setIcon() {},
    setBackgroundColor() {},
    setProgressBar: recorded('BrowserWindow.setProgressBar'),
    flashFrame: recorded('BrowserWindow.flashFrame'),
    setDocumentEdited: recorded('BrowserWindow.setDocumentEdited'),
    setContentProtection: recorded('BrowserWindow.setContentProtection'),
  });
}

module.exports = { createBrowserWindow };
