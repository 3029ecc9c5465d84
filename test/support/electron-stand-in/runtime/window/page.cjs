'use strict';
const crypto = require('node:crypto');
const { pageScript, preloadScript } = require('../worlds/scripts.cjs');
const { CHUNK } = require('./ipc-channel.cjs');

const WORLD = 'Electron Isolated Context';

/**
 * Opens a page target in Chromium and prepares it before anything is loaded: interception, the page's half of the bridge,
 * and the preload in an isolated world of which page scripts see nothing.
 * @param {{browser: object, size: {width: number, height: number}, preload?: string, additionalArguments?: string[],
 *   attached: (session: object) => void}} options `attached` subscribes to the session's events before they can fire
 */
async function openPage({ browser, size, preload, additionalArguments = [], attached }) {
  const { targetId } = await browser.root.send('Target.createTarget', { url: 'about:blank', newWindow: true, ...size });
  const { sessionId } = await browser.root.send('Target.attachToTarget', { targetId, flatten: true });
  const session = browser.session(sessionId);
  const secret = crypto.randomBytes(12).toString('hex');
  const binding = `standin_${secret}`;
  const frames = trackContexts(session);
  attached(session);
  await Promise.all([
    session.send('Page.enable'),
    session.send('Runtime.enable'),
    session.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 }),
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    session.send('Runtime.addBinding', { name: binding, executionContextName: WORLD }),
  ]);
  if (preload !== undefined) {
    const config = {
      binding,
      chunk: CHUNK,
      platform: process.platform,
      arch: process.arch,
      argv: [process.execPath, ...additionalArguments],
      env: { ...process.env },
      versions: { electron: process.versions.electron, chrome: process.versions.chrome, node: process.versions.node },
    };
    const add = (script) => session.send('Page.addScriptToEvaluateOnNewDocument', script);
    await add({ source: pageScript(secret) });
    await add({ worldName: WORLD, source: preloadScript(preload, secret, config) });
  }
  const { frameTree } = await session.send('Page.getFrameTree');
  return { targetId, session, mainFrame: frameTree.frame.id, frames };
}

/** Which frame each preload world belongs to: context id → frame id. */
function trackContexts(session) {
  const frames = new Map();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === WORLD) frames.set(context.id, context.auxData.frameId);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => frames.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => frames.clear());
  return frames;
}

module.exports = { openPage };
