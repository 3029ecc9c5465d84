'use strict';
const { strict, notImplemented } = require('../strict.cjs');
const { strictEmitter, emitPreventable } = require('../strict-emitter.cjs');
const { createReceiver, createSender, codec } = require('./ipc-channel.cjs');
const { createAnswering } = require('./request-answering.cjs');
const { answerInvoke } = require('./ipc-answering.cjs');
const { askBeforeUnload } = require('./before-unload.cjs');
const { openPage } = require('./page.cjs');
const { printToPdf } = require('./print-to-pdf.cjs');

const EVENTS = {
  fires: [
    ...['did-navigate', 'did-navigate-in-page', 'dom-ready', 'did-finish-load', 'did-fail-load', 'page-title-updated'],
    ...['will-navigate', 'will-frame-navigate', 'will-prevent-unload', 'render-process-gone', 'preload-error'],
    ...['console-message', 'destroyed', 'did-start-loading', 'did-stop-loading', 'ipc-message'],
  ],
  silent: [
    'will-attach-webview',
    'did-attach-webview',
    'will-redirect',
    'unresponsive',
    'responsive',
    'context-menu',
    'before-input-event',
    'did-create-window',
  ],
};

/**
 * The `webContents` of one window.
 * @param {object} context what all windows share: browser, session, schemes, records, ipcMain, transferFolder
 * @param {{id: number, size: {width: number, height: number}, preferences: object, loaded: () => void, close: Function}} window
 */
function createWebContents(context, window) {
  const { schemes, records, ipcMain } = context;
  const state = {
    url: 'about:blank',
    allowed: null,
    openHandler: null,
    title: '',
    destroyed: false,
    loading: false,
    crashed: false,
  };
  const receive = createReceiver();
  let page = null;
  let sendTo = null;

  const mainFrame = strict('webContents.mainFrame', {
    ...{ parent: null, name: '', frames: [], frameTreeNodeId: window.id, routingId: 1, processId: 1, detached: false },
    get top() {
      return mainFrame;
    },
    get url() {
      return schemes.toApp(state.url);
    },
    get origin() {
      return schemes.originOf(schemes.toApp(state.url));
    },
    isDestroyed: () => state.destroyed,
  });

  async function open() {
    const { preload, additionalArguments } = window.preferences;
    const opened = await openPage({
      browser: context.browser(),
      size: window.size,
      preload,
      additionalArguments,
      attached: subscribe,
    });
    sendTo = createSender({ session: opened.session, folder: context.transferFolder });
    page = opened;
    return opened;
  }

  function allowsNavigation(url, isMainFrame) {
    const own = url.replace(/#.*$/, '') === state.allowed;
    if (isMainFrame && (own || state.url === 'about:blank')) return true;
    const details = {
      url,
      isMainFrame,
      isSameDocument: false,
      frame: isMainFrame ? mainFrame : null,
      initiator: mainFrame,
    };
    const prevented = emitPreventable(contents, 'will-frame-navigate', details, url);
    if (!isMainFrame) return !prevented;
    return !emitPreventable(contents, 'will-navigate', details, url) && !prevented;
  }

  function openPopup({ url, windowName, windowFeatures }) {
    const target = schemes.toApp(url);
    const details = {
      ...{ url: target, frameName: windowName, features: windowFeatures.join(','), disposition: 'foreground-tab' },
      referrer: { url: contents.getURL(), policy: 'strict-origin-when-cross-origin' },
    };
    const { action } = state.openHandler?.(details) ?? { action: 'allow' };
    records.calls.push(['window.open', target, action]);
    if (action !== 'deny') throw notImplemented(`window.open('${target}') with action '${action}'`);
  }

  async function ipcReceived({ payload, executionContextId }) {
    const message = receive(payload);
    if (!message) return;
    if (message.kind === 'preload-error') {
      console.error(`standin: the preload failed: ${message.message}`);
      contents.emit('preload-error', {}, window.preferences.preload, new Error(message.message));
      return;
    }
    const reply = await answerInvoke(
      ipcMain,
      { sender: contents, senderFrame: mainFrame, processId: 1, frameId: 1 },
      message,
    );
    if (reply)
      await sendTo(
        executionContextId,
        { kind: 'reply', id: message.id, channel: message.channel, ok: reply.ok },
        reply.value,
      );
  }

  function subscribe(session) {
    const send = (method, params) => session.send(method, params);
    const isMainFrame = (frameId) => frameId === page?.mainFrame;
    const answer = createAnswering({
      ...{ schemes, handlers: context.handlers, webRequest: context.webRequest, log: records.log, send },
      page: { contentsId: window.id, isMainFrame, allowsNavigation },
    });
    const ignoreWhenGone = (error) => {
      if (!state.destroyed && !/Invalid InterceptionId|exited|closed/.test(error.message))
        console.error('standin:', error);
    };
    session.on('Fetch.requestPaused', (paused) => answer(paused).catch(ignoreWhenGone));
    session.on('Network.webSocketCreated', ({ url }) =>
      records.log.push({ url, type: 'webSocket', method: 'GET', blocked: 'offline' }),
    );
    session.on('Runtime.bindingCalled', (call) => ipcReceived(call).catch(ignoreWhenGone));
    session.on('Page.windowOpen', openPopup);
    session.on('Page.javascriptDialogOpening', ({ type }) => {
      // Only reload and navigation ask this way; closing asks in before-unload.cjs.
      if (type !== 'beforeunload') return;
      const accept = emitPreventable(contents, 'will-prevent-unload');
      send('Page.handleJavaScriptDialog', { accept }).catch(ignoreWhenGone);
    });
    session.on('Inspector.targetCrashed', () => {
      state.crashed = true;
      contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId) return;
      state.url = frame.url;
      state.crashed = false;
      if (page) page.mainFrame = frame.id;
      contents.emit('did-navigate', {}, contents.getURL(), 200, '');
    });
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (!isMainFrame(frameId)) return;
      state.url = url;
      contents.emit('did-navigate-in-page', {}, contents.getURL(), true);
    });
    session.on('Page.domContentEventFired', () => contents.emit('dom-ready', {}));
    session.on('Page.loadEventFired', () => {
      state.loading = false;
      contents.emit('did-finish-load', {});
      contents.emit('did-stop-loading', {});
      window.loaded();
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      contents.emit('console-message', {
        level: type,
        message: args.map((arg) => arg.value ?? arg.description).join(' '),
      });
    });
  }

  async function loadURL(url) {
    const { session } = await ready;
    await context.applyPermissions(contents, url);
    state.allowed = url.replace(/#.*$/, '');
    state.loading = true;
    contents.emit('did-start-loading', {});
    const loaded = new Promise((resolve) => session.once('Page.loadEventFired', resolve));
    const { errorText } = await session.send('Page.navigate', { url: schemes.toInternal(url) });
    if (errorText) {
      state.loading = false;
      contents.emit('did-fail-load', {}, -2, errorText, url, true);
      throw new Error(`${errorText} (-2) loading '${url}'`);
    }
    await loaded;
  }

  async function reload(ignoreCache) {
    const { session } = await ready;
    state.allowed = contents.getURL().replace(/#.*$/, '');
    await session.send('Page.reload', { ignoreCache });
  }

  async function executeJavaScript(expression, userGesture = false) {
    const { session } = await ready;
    const answer = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value;
  }

  const contents = strictEmitter('webContents', EVENTS, {
    ...{ id: window.id, session: context.session, mainFrame, loadURL, executeJavaScript },
    getURL: () => schemes.toApp(state.url),
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
      for (const [contextId, frameId] of page?.frames ?? []) {
        if (frameId === page.mainFrame) void sendTo(contextId, { kind: 'event', channel }, args);
      }
    },
    reload: () => void reload(false),
    reloadIgnoringCache: () => void reload(true),
    setWindowOpenHandler(handler) {
      state.openHandler = handler;
    },
    setVisualZoomLevelLimits: async () => {},
    print: records.recorded('webContents.print'),
    printToPDF: async (options = {}) => printToPdf((await ready).session, options),
    forcefullyCrashRenderer: () => void ready.then(({ session }) => session.send('Page.crash')).catch(() => {}),
    close: ({ waitForBeforeUnload = false } = {}) => void window.close(waitForBeforeUnload),
  });

  const ready = open();
  ready.catch((error) => console.error('standin: the window could not be opened:', error));

  return {
    contents,
    ready,
    targetId: () => page?.targetId,
    /** Asks the page whether it may close; false when it wants to stay and no listener overrules it. */
    async mayClose() {
      const { session } = await ready;
      return state.crashed || (await askBeforeUnload(session)) || emitPreventable(contents, 'will-prevent-unload');
    },
    titleChanged(title) {
      if (title === state.title) return false;
      state.title = title;
      return !emitPreventable(contents, 'page-title-updated', {}, title, true);
    },
    destroyed() {
      state.destroyed = true;
      contents.emit('destroyed');
    },
  };
}

module.exports = { createWebContents };
