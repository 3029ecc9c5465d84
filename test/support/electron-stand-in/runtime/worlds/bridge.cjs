'use strict';

/**
 * One end of the contextBridge; the same text runs in the page's world and in the preload's isolated world.
 * The worlds share nothing but the document, so the ends talk through synchronous events on it, whose `detail` Chromium
 * clones from world to world. Functions and promises travel as references that the other end turns into proxies.
 * The event names hold a secret that page scripts never see.
 * @param {{secret: string, here: 'page' | 'preload', there: 'page' | 'preload'}} ends
 */
function createBridge({ secret, here, there }) {
  // Taken before any page script runs: a page that patches them later learns nothing.
  const dispatch = EventTarget.prototype.dispatchEvent.bind(document);
  const listen = EventTarget.prototype.addEventListener.bind(document);
  const Envelope = CustomEvent;
  const reference = `${secret}reference`;

  const functions = new Map();
  const promises = new Map();
  let lastId = 0;
  let reply;

  const emit = (kind, detail) => dispatch(new Envelope(`${secret}${there}${kind}`, { detail }));
  const on = (kind, listener) => listen(`${secret}${here}${kind}`, (event) => listener(event.detail));
  const messageOf = (error) => String(error?.message ?? error);

  function isPlain(value) {
    if (value === null || typeof value !== 'object') return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
  }

  function map(value, convert) {
    if (Array.isArray(value)) return value.map(convert);
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, content]) => [key, convert(content)]));
  }

  function pack(value) {
    if (typeof value === 'function') {
      functions.set(++lastId, value);
      return { [reference]: 'function', id: lastId };
    }
    if (value instanceof Promise) {
      const id = ++lastId;
      value.then(
        (result) => emit('settle', { id, value: pack(result) }),
        (error) => emit('settle', { id, error: messageOf(error) }),
      );
      return { [reference]: 'promise', id };
    }
    return map(value, pack);
  }

  function unpack(value) {
    const kind = isPlain(value) ? value[reference] : undefined;
    if (kind === 'function') return (...args) => callThere(value.id, args);
    if (kind === 'promise') return new Promise((resolve, reject) => promises.set(value.id, { resolve, reject }));
    return map(value, unpack);
  }

  /** Calls function `id` of the other end and returns its result; only the message of an error crosses, as in Electron. */
  function callThere(id, args) {
    reply = undefined;
    emit('call', { id, args: pack(args) });
    const answer = reply;
    // `detail` that Chromium cannot clone arrives as null on the other side, which then cannot answer.
    if (!answer) throw new Error('An object could not be cloned.');
    if (answer.error !== undefined) throw new Error(answer.error);
    return unpack(answer.value);
  }

  function answerCall(call) {
    if (!call) return;
    try {
      emit('reply', { value: pack(functions.get(call.id)(...unpack(call.args))) });
    } catch (error) {
      emit('reply', { error: messageOf(error) });
    }
  }

  on('call', answerCall);
  on('reply', (answer) => {
    reply = answer;
  });
  on('settle', (settled) => {
    const waiting = promises.get(settled.id);
    promises.delete(settled.id);
    if (settled.error === undefined) waiting?.resolve(unpack(settled.value));
    else waiting?.reject(new Error(settled.error));
  });

  return {
    callThere,
    /** Function 0 is the one that both ends know beforehand. */
    answerFirst: (answer) => functions.set(0, answer),
  };
}

module.exports = { createBridge };
