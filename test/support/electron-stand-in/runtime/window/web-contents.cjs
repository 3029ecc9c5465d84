'use strict';
const { once } = require('node:events');
const { strictEmitter, emitPreventable } = require('../strict-emitter.cjs');
const { createSender, codec } = require('./ipc-channel.cjs');
const { askBeforeUnload } = require('./before-unload.cjs');
const { createMainFrame, createNavigation } = require('./navigation.cjs');
const { openPage } = require('./page.cjs');
const { watchPage } = require('./page-events.cjs');
const { printToPdf } = require('./print-to-pdf.cjs');

const EVENTS = {
  fires: `did-start-loading did-stop-loading did-navigate did-navigate-in-page dom-ready did-finish-load did-fail-load
    page-title-updated will-navigate will-frame-navigate will-prevent-unload render-process-gone preload-error console-message destroyed`,
  silent: `will-attach-webview did-attach-webview will-redirect did-create-window context-menu before-input-event
    unresponsive responsive`,
};

/**
 * The `webContents` of one window.
 * @param {object} context what all windows share, put together in electron-api.cjs
 * @param {{id: number, size: {width: number, height: number}, preferences: object, loaded: () => void,
 *   titleChanged: (title: string) => void, close: (askPage: boolean) => Promise<boolean>}} window
 */
function createWebContents(context, window) {
  const state = { url: 'about:blank', allowed: null, openHandler: null, title: '', page: null, sendTo: null };
  Object.assign(state, { destroyed: false, loading: false, crashed: false });
  const view = { context, window, state };
  view.mainFrame = createMainFrame(view);
  view.navigation = createNavigation(view);
  view.contents = createContents(view);
  view.ready = open(view);
  view.ready.catch((error) => console.error('standin: the window could not be opened:', error));

  return {
    contents: view.contents,
    ready: view.ready,
    targetId: () => state.page?.targetId,
    /** Asks the page whether it may close; false when it wants to stay and no listener overrules it. */
    async mayClose() {
      const { session } = await view.ready;
      return state.crashed || (await askBeforeUnload(session)) || emitPreventable(view.contents, 'will-prevent-unload');
    },
    destroyed() {
      state.destroyed = true;
      view.contents.emit('destroyed');
    },
  };
}

async function open(view) {
  const { context, window, state } = view;
  const page = await openPage({
    browser: context.browser(),
    size: window.size,
    preload: window.preferences.preload,
    additionalArguments: window.preferences.additionalArguments,
    attached: (session) => watchPage(session, view),
  });
  state.sendTo = createSender({ session: page.session, folder: context.transferFolder });
  state.page = page;
  return page;
}

/** The object that the application sees. */
function createContents(view) {
  const { context, window, state, navigation, mainFrame } = view;
  const pageSession = async () => (await view.ready).session;

  return strictEmitter('webContents', EVENTS, {
    id: window.id,
    session: context.session,
    mainFrame,
    loadURL: navigation.loadURL,
    getURL: () => context.schemes.toApp(state.url),
    getTitle: () => state.title,
    getType: () => 'window',
    isLoading: () => state.loading,
    isDestroyed: () => state.destroyed,
    isCrashed: () => state.crashed,
    isDevToolsOpened: () => false,
    focus() {},
    /** Throws at once on a value that cannot be cloned, as Electron does. */
    send(channel, ...args) {
      codec.encode(args);
      for (const [contextId, frameId] of state.page?.frames ?? []) {
        if (frameId === state.page.mainFrame) void state.sendTo(contextId, { kind: 'event', channel }, args);
      }
    },
    reload: () => void navigation.reload(false),
    reloadIgnoringCache: () => void navigation.reload(true),
    setWindowOpenHandler(handler) {
      state.openHandler = handler;
    },
    /** Waits for a page that is loading, as Electron does. */
    async executeJavaScript(code, userGesture = false) {
      const session = await pageSession();
      if (state.loading) await once(view.contents, 'did-stop-loading');
      return evaluate(session, code, userGesture);
    },
    setVisualZoomLevelLimits: async () => {},
    getPrintersAsync: async () =>
      context.records.printers.map(({ name, displayName, description = '' }) => ({
        name,
        displayName,
        description,
        options: {},
      })),
    print: context.records.recorded('webContents.print'),
    printToPDF: async (options = {}) => printToPdf(await pageSession(), options),
    /** The answer to the command is the crash itself, reported as an event. */
    forcefullyCrashRenderer: () => void pageSession().then((session) => session.send('Page.crash').catch(() => {})),
    close: ({ waitForBeforeUnload = false } = {}) => void window.close(waitForBeforeUnload),
  });
}

async function evaluate(session, expression, userGesture) {
  const options = { awaitPromise: true, returnByValue: true, userGesture };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, ...options });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

module.exports = { createWebContents };
