'use strict';
const { SCREEN } = require('../browser/chromium.cjs');

const WORK_AREA = { x: 0, y: 0, width: SCREEN.width, height: SCREEN.height - SCREEN.taskBar };

/**
 * Position, size and state of one window: answered at once from here, carried out in Chromium one after the other.
 * @param {object} options of the BrowserWindow
 * @param {{ready: Promise<{targetId: string}>, browser: () => object, emit: (event: string) => void}} parts
 */
function createBounds(options, { ready, browser, emit }) {
  const least = { width: options.minWidth ?? 0, height: options.minHeight ?? 0 };
  const size = initialSize(options);
  let normal = {
    x: options.x ?? Math.max(0, Math.round((WORK_AREA.width - size.width) / 2)),
    y: options.y ?? Math.max(0, Math.round((WORK_AREA.height - size.height) / 2)),
    ...size,
  };
  let shape = 'normal';
  let queue = ready.then(({ targetId }) => browser().root.send('Browser.getWindowForTarget', { targetId }));

  function apply(bounds) {
    queue = queue.then(async (window) => {
      await browser().root.send('Browser.setWindowBounds', { windowId: window.windowId, bounds });
      return window;
    });
    queue.catch((error) => {
      if (!/exited|closed|not found|No target/i.test(error.message)) console.error('standin: window bounds:', error);
    });
  }

  const applyNormal = () => apply({ left: normal.x, top: normal.y, width: normal.width, height: normal.height });

  function setBounds(change) {
    const before = normal;
    normal = { ...normal, ...change };
    normal.width = Math.max(normal.width, least.width);
    normal.height = Math.max(normal.height, least.height);
    applyNormal();
    if (before.width !== normal.width || before.height !== normal.height) emit('resize');
    if (before.x !== normal.x || before.y !== normal.y) emit('move');
  }

  /** Chromium refuses to go from one special state to another, so each goes through `normal`. */
  function setShape(next, event) {
    if (next === shape) return;
    if (shape !== 'normal') apply({ windowState: 'normal' });
    shape = next;
    if (next !== 'normal') apply({ windowState: next });
    emit(event);
    emit('resize');
  }

  applyNormal();
  return {
    getBounds: () => ({
      ...(shape === 'maximized'
        ? WORK_AREA
        : shape === 'fullscreen'
          ? { ...WORK_AREA, height: SCREEN.height }
          : normal),
    }),
    getNormalBounds: () => ({ ...normal }),
    setBounds,
    getSize: () => [normal.width, normal.height],
    setSize: (width, height) => setBounds({ width, height }),
    getPosition: () => [normal.x, normal.y],
    setPosition: (x, y) => setBounds({ x, y }),
    setMinimumSize(width, height) {
      Object.assign(least, { width, height });
    },
    getMinimumSize: () => [least.width, least.height],
    maximize: () => setShape('maximized', 'maximize'),
    unmaximize: () => shape === 'maximized' && setShape('normal', 'unmaximize'),
    isMaximized: () => shape === 'maximized',
    minimize: () => setShape('minimized', 'minimize'),
    restore: () => setShape('normal', 'restore'),
    isMinimized: () => shape === 'minimized',
    setFullScreen: (on) => setShape(on ? 'fullscreen' : 'normal', on ? 'enter-full-screen' : 'leave-full-screen'),
    isFullScreen: () => shape === 'fullscreen',
    isNormal: () => shape === 'normal',
  };
}

/** Electron's default is 800 × 600; a minimum raises it. */
function initialSize({ width = 800, height = 600, minWidth = 0, minHeight = 0 }) {
  return { width: Math.max(width, minWidth), height: Math.max(height, minHeight) };
}

module.exports = { createBounds, initialSize, WORK_AREA };
