'use strict';
const { emitPreventable } = require('../strict-emitter.cjs');
const { answerMessage } = require('./ipc-answering.cjs');
const { createReceiver } = require('./ipc-channel.cjs');
const { createAnswering } = require('./request-answering.cjs');

/** Answers to a page that has just closed, and requests that it gave up by itself. */
const GONE = /Invalid InterceptionId|Chromium has exited|Session with given id not found|closed/;

/**
 * Connects what Chromium reports about one page with the `webContents` of its window.
 * @param {object} session of the page
 * @param {object} view the parts of the window's web contents, see web-contents.cjs
 */
function watchPage(session, view) {
  const report = (error) => {
    if (!view.state.destroyed && !GONE.test(error.message)) console.error('standin:', error);
  };
  watchRequests(session, view, report);
  watchMessages(session, view, report);
  watchLoading(session, view);
  watchTroubles(session, view, report);
}

function watchRequests(session, { context, window, state, navigation }, report) {
  const { schemes, handlers, webRequest, records } = context;
  const answer = createAnswering({
    schemes,
    handlers,
    webRequest,
    log: records.log,
    send: session.send,
    page: {
      contentsId: window.id,
      isMainFrame: (frameId) => frameId === state.page?.mainFrame,
      allowsNavigation: navigation.allows,
    },
  });
  session.on('Fetch.requestPaused', (paused) => answer(paused).catch(report));
  // The interception does not see these; their host names do not resolve (chromium.cjs).
  session.on('Network.webSocketCreated', ({ url }) =>
    records.log.push({ url, type: 'webSocket', method: 'GET', blocked: 'offline' }),
  );
  session.on('Page.windowOpen', navigation.openPopup);
}

function watchMessages(session, view, report) {
  const receive = createReceiver();

  async function received({ payload, executionContextId }) {
    const message = receive(payload);
    if (!message) return;
    if (message.kind === 'preload-error') {
      console.error(`standin: the preload failed: ${message.message}`);
      view.contents.emit('preload-error', {}, view.window.preferences.preload, new Error(message.message));
      return;
    }
    if (message.kind === 'title') {
      if (message.title === view.state.title) return;
      view.state.title = message.title;
      view.contents.emit('page-title-updated', {}, message.title, true);
      view.window.titleChanged(message.title);
      return;
    }
    const sender = { sender: view.contents, senderFrame: view.mainFrame, processId: 1, frameId: 1 };
    const reply = await answerMessage(view.context.ipcMain, sender, message);
    if (!reply) return;
    const header = { kind: 'reply', id: message.id, channel: message.channel, ok: reply.ok };
    await view.state.sendTo(executionContextId, header, reply.value);
  }

  session.on('Runtime.bindingCalled', (call) => received(call).catch(report));
}

function watchLoading(session, view) {
  const { state, window } = view;
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId) return;
    Object.assign(state, { url: frame.url, crashed: false });
    if (state.page) state.page.mainFrame = frame.id;
    view.contents.emit('did-navigate', {}, view.contents.getURL(), 200, '');
  });
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (frameId !== state.page?.mainFrame) return;
    state.url = url;
    view.contents.emit('did-navigate-in-page', {}, view.contents.getURL(), true);
  });
  session.on('Page.domContentEventFired', () => view.contents.emit('dom-ready', {}));
  session.on('Page.loadEventFired', () => {
    view.contents.emit('did-finish-load', {});
    window.loaded();
  });
  session.on('Page.frameStartedLoading', ({ frameId }) => {
    if (frameId !== state.page?.mainFrame) return;
    state.loading = true;
    view.contents.emit('did-start-loading', {});
  });
  session.on('Page.frameStoppedLoading', ({ frameId }) => {
    if (frameId !== state.page?.mainFrame) return;
    state.loading = false;
    view.contents.emit('did-stop-loading', {});
  });
}

function watchTroubles(session, view, report) {
  const { state } = view;
  // Only reload and navigation ask this way; closing asks in before-unload.cjs.
  session.on('Page.javascriptDialogOpening', ({ type }) => {
    if (type !== 'beforeunload') return;
    const accept = emitPreventable(view.contents, 'will-prevent-unload');
    session.send('Page.handleJavaScriptDialog', { accept }).catch(report);
  });
  session.on('Inspector.targetCrashed', () => {
    state.crashed = true;
    const details = { reason: 'crashed', exitCode: 1 };
    view.contents.emit('render-process-gone', {}, details);
    view.context.app.emit('render-process-gone', {}, view.contents, details);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    const message = args.map((arg) => arg.value ?? arg.description).join(' ');
    view.contents.emit('console-message', { level: type, message });
  });
}

module.exports = { watchPage };
