'use strict';
const { spawn } = require('node:child_process');
const { EventEmitter } = require('node:events');

/**
 * A DevTools protocol client over Chromium's pipe (its file descriptors 3 and 4; messages end in a zero byte).
 * The pipe also ties the two lives together: when this process dies, however it dies, Chromium closes.
 * @param {string} executable
 * @param {string[]} args
 * @param {(text: string) => void} onStderr
 */
function startChromium(executable, args, onStderr) {
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  const [, , stderr, input, output] = child.stdio;
  const sessions = new Map();
  const pending = new Map();
  let lastId = 0;

  const send = (sessionId, method, params) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      pending.set(id, { resolve, reject, method });
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });

  function session(id) {
    if (!sessions.has(id)) {
      const made = new EventEmitter();
      made.setMaxListeners(0);
      made.send = (method, params = {}) => send(id, method, params);
      sessions.set(id, made);
    }
    return sessions.get(id);
  }

  function settle({ id, error, result }) {
    const waiting = pending.get(id);
    pending.delete(id);
    if (!waiting) return;
    if (error) waiting.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting.resolve(result);
  }

  onMessages(output, (message) => {
    if (message.id) settle(message);
    else sessions.get(message.sessionId)?.emit(message.method, message.params);
  });
  stderr.on('data', (data) => onStderr(String(data)));
  // Writing to a browser that has just gone is answered by `exited`, not by an unhandled stream error.
  input.on('error', () => {});

  const exited = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const { reject: refuse, method } of pending.values()) refuse(new Error(`${method}: Chromium has exited`));
      pending.clear();
      resolve({ code, signal });
    });
  });

  return { root: session(undefined), session, exited, kill: () => child.kill('SIGKILL') };
}

/** Calls back with each parsed message, whatever pieces the pipe delivers. */
function onMessages(stream, callback) {
  let pieces = [];
  stream.on('data', (data) => {
    let rest = data;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      pieces.push(rest.subarray(0, end));
      const text = Buffer.concat(pieces).toString('utf8');
      pieces = [];
      rest = rest.subarray(end + 1);
      callback(JSON.parse(text));
    }
    if (rest.length > 0) pieces.push(rest);
  });
}

module.exports = { startChromium };
