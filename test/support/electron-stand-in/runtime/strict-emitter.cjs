'use strict';
const { EventEmitter } = require('node:events');
const { notImplemented, strict } = require('./strict.cjs');

const SUBSCRIBE = ['on', 'addListener', 'once', 'prependListener', 'prependOnceListener'];

/**
 * An event emitter whose members *and* events throw by name when the stand-in does not have them.
 * `fires` are emitted here; `silent` are events that cannot happen on this machine (a suspended laptop, a `<webview>`),
 * so that listening to them is harmless. Everything else is a gap and throws.
 * @template {object} T
 * @param {string} name
 * @param {{fires?: string, silent?: string}} events names with spaces between
 * @param {T} members may hold getters; they stay live
 * @returns {T & EventEmitter}
 */
function strictEmitter(name, { fires = '', silent = '' }, members) {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  // The last three are Node's own: `events.once()` listens to `error` on whatever it is given.
  const known = new Set(`${fires} ${silent} newListener removeListener error`.split(/\s+/));
  for (const method of SUBSCRIBE) {
    const original = emitter[method];
    emitter[method] = function subscribe(event, listener) {
      if (typeof event === 'string' && !known.has(event)) throw notImplemented(`${name}.${method}('${event}')`);
      return original.call(this, event, listener);
    };
  }
  return strict(name, Object.defineProperties(emitter, Object.getOwnPropertyDescriptors(members)));
}

/**
 * Emits an event that listeners may prevent, as Electron's own do.
 * @param {EventEmitter} emitter
 * @param {string} event
 * @param {object} [details] further members of the event object
 * @param {...unknown} rest further arguments of the listener
 * @returns {boolean} true when a listener called `preventDefault()`
 */
function emitPreventable(emitter, event, details = {}, ...rest) {
  const eventObject = {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      eventObject.defaultPrevented = true;
    },
  };
  emitter.emit(event, eventObject, ...rest);
  return eventObject.defaultPrevented;
}

module.exports = { strictEmitter, emitPreventable };
