'use strict';
const { strict, notImplemented } = require('../strict.cjs');
const { emitPreventable } = require('../strict-emitter.cjs');

const withoutHash = (url) => url.replace(/#.*$/, '');

/** `webContents.mainFrame`, which is also the `senderFrame` of every message: only the top frame has a preload. */
function createMainFrame({ context: { schemes }, window, state }) {
  const mainFrame = strict('webContents.mainFrame', {
    parent: null,
    name: '',
    frames: [],
    frameTreeNodeId: window.id,
    routingId: 1,
    processId: 1,
    detached: false,
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
  return mainFrame;
}

/** What a page may open and where it may go, and the loading that the main process asks for. */
function createNavigation(view) {
  const { context, state } = view;
  const { schemes, records } = context;

  /** Asks `will-frame-navigate` and `will-navigate`; what the main process loads itself is not asked about. */
  function allows(url, isMainFrame) {
    if (isMainFrame && (withoutHash(url) === state.allowed || state.url === 'about:blank')) return true;
    const frame = isMainFrame ? view.mainFrame : null;
    const details = { url, isMainFrame, isSameDocument: false, frame, initiator: view.mainFrame };
    if (emitPreventable(view.contents, 'will-frame-navigate', details, url)) return false;
    return !isMainFrame || !emitPreventable(view.contents, 'will-navigate', details, url);
  }

  function openPopup({ url, windowName, windowFeatures }) {
    const target = schemes.toApp(url);
    const { action } = state.openHandler?.({
      url: target,
      frameName: windowName,
      features: windowFeatures.join(','),
      disposition: 'foreground-tab',
      referrer: { url: schemes.toApp(state.url), policy: 'strict-origin-when-cross-origin' },
    }) ?? { action: 'allow' };
    records.calls.push(['window.open', target, action]);
    if (action !== 'deny') throw notImplemented(`window.open('${target}') with action '${action}'`);
  }

  async function loadURL(url) {
    const { session } = await view.ready;
    await context.applyPermissions(view.contents, url);
    state.allowed = withoutHash(url);
    state.loading = true;
    const loaded = new Promise((resolve) => {
      session.once('Page.loadEventFired', resolve);
    });
    const { errorText } = await session.send('Page.navigate', { url: schemes.toInternal(url) });
    if (!errorText) return loaded;
    view.contents.emit('did-fail-load', {}, -2, errorText, url, true);
    throw new Error(`${errorText} (-2) loading '${url}'`);
  }

  async function reload(ignoreCache) {
    const { session } = await view.ready;
    state.allowed = withoutHash(schemes.toApp(state.url));
    state.loading = true;
    await session.send('Page.reload', { ignoreCache });
  }

  return { allows, openPopup, loadURL, reload };
}

module.exports = { createMainFrame, createNavigation };
