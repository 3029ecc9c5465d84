'use strict';

/**
 * Objects on which a missing member throws by name.
 * A test double that answers `undefined` lets a test pass for the wrong reason; this one stops the test and says what is missing.
 * Self-contained on purpose: its source text is also injected into the preload's world.
 */
function createStrict() {
  // Node's inspector, promises and module interop look these up on any object.
  const alwaysAsked = new Set(['then', 'toJSON', 'inspect', '__esModule', 'default', 'domain']);

  /** @param {string} name */
  const notImplemented = (name) => new Error(`standin: ${name} is not implemented`);

  /**
   * @template {object} T
   * @param {string} name dotted name for the message, e.g. `electron.dialog`
   * @param {T} members
   * @returns {T}
   */
  const strict = (name, members) =>
    new Proxy(members, {
      get(target, key, receiver) {
        if (key in target || typeof key === 'symbol' || alwaysAsked.has(key)) return Reflect.get(target, key, receiver);
        throw notImplemented(`${name}.${key}`);
      },
    });

  return { strict, notImplemented };
}

module.exports = { createStrict, ...createStrict() };
