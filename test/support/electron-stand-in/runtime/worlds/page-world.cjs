'use strict';

/** The page's half: runs before any script of the page and puts on `window` what the preload exposes, frozen as in Electron. */
function pageWorld(bridge) {
  function deepFreeze(value) {
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
    for (const content of Object.values(value)) deepFreeze(content);
    return Object.freeze(value);
  }

  bridge.answerFirst((key, api) => {
    if (Object.hasOwn(window, key))
      throw new Error(`Cannot bind an API on top of an existing property on the window object`);
    Object.defineProperty(window, key, {
      value: deepFreeze(api),
      writable: false,
      configurable: false,
      enumerable: true,
    });
  });
}

module.exports = { pageWorld };
