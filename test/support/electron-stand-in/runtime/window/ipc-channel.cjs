'use strict';
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { createDecoder, createEncoder } = require('../codec.cjs');

const codec = { encode: createEncoder(), decode: createDecoder() };
/** Bytes of one piece; a multiple of three, so that every piece but the last is base64 without padding. */
const CHUNK = 262_143;

const base64 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
const plainBytes = (buffer) => new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);

/** Puts the messages of one window together again: small parts come inside a message, large ones ahead of it in pieces. */
function createReceiver() {
  const pieces = new Map();

  function take(part) {
    if (typeof part === 'string') return plainBytes(Buffer.from(part, 'base64'));
    const key = String(part.key);
    const whole = Buffer.concat(pieces.get(key));
    pieces.delete(key);
    return plainBytes(whole);
  }

  /** @returns the message with its decoded `value`, or null when the payload was only a piece of one */
  return function receive(payload) {
    if (!payload.startsWith('{')) {
      const cut = payload.indexOf(':');
      const key = payload.slice(0, cut);
      pieces.set(key, [...(pieces.get(key) ?? []), Buffer.from(payload.slice(cut + 1), 'base64')]);
      return null;
    }
    const { text, longText, parts, ...message } = JSON.parse(payload);
    const whole = longText === undefined ? text : Buffer.from(take(longText)).toString('utf8');
    return { ...message, value: codec.decode({ text: whole, parts: parts.map(take) }) };
  };
}

/**
 * The main process's way into the preload worlds of one window. Messages leave one after another, in the order of `send`.
 * @param {{session: import('node:events').EventEmitter & {send: Function}, folder: () => string}} options
 *   `folder`: where large values are laid down for the window to read; files never outlive the transfer
 */
function createSender({ session, folder }) {
  let queue = Promise.resolve();

  const evaluate = (contextId, expression, options = {}) =>
    session.send('Runtime.evaluate', { contextId, expression, ...options });

  /** Ten times faster than passing megabytes through the protocol. */
  async function sendFile(contextId, message, text, parts) {
    const key = crypto.randomUUID();
    const file = path.join(folder(), key);
    const long = text.length > CHUNK ? [Buffer.from(text, 'utf8')] : [];
    const body = long.length > 0 ? { textSize: long[0].byteLength } : { text };
    try {
      fs.writeFileSync(file, Buffer.concat([...long, ...parts]));
      const { result } = await evaluate(contextId, `standin.openInput('${key}')`);
      await session.send('DOM.setFileInputFiles', { files: [file], objectId: result.objectId });
      const header = JSON.stringify({ ...message, ...body, sizes: parts.map((part) => part.byteLength) });
      await evaluate(contextId, `standin.receiveFile('${key}', ${header})`, { awaitPromise: true });
    } finally {
      fs.rmSync(file, { force: true });
    }
  }

  async function sendEncoded(contextId, message, { text, parts }) {
    const size = parts.reduce((sum, part) => sum + part.byteLength, text.length);
    if (size > CHUNK) return sendFile(contextId, message, text, parts);
    const body = JSON.stringify({ ...message, text, parts: parts.map(base64) });
    return evaluate(contextId, `standin.receive(${body})`);
  }

  /** Encodes at once (later changes of `value` do not travel, values that cannot be cloned throw here), delivers in turn. */
  return function send(contextId, message, value) {
    const encoded = codec.encode(value);
    queue = queue
      .then(() => sendEncoded(contextId, message, encoded))
      // The page may navigate away or close while a message is under way; Electron drops the message as well.
      .catch((error) => {
        if (!/context|closed|detached|navigated|exited|session/i.test(error.message)) throw error;
      });
    return queue;
  };
}

module.exports = { createReceiver, createSender, CHUNK, codec };
