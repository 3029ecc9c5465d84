'use strict';

/**
 * What the application asked of the outside world, for tests to read through `electron.__standin`.
 * `log`: every request of a window, `{url, type, method, blocked?}`, where `blocked` says who stopped it:
 * `webRequest` and `will-navigate` are the application's own policy, `offline` means that only the stand-in stood in the way.
 * `printers`: what `getPrintersAsync` answers, `{name, displayName}` each; none until a test puts some there.
 * `calls`: `[name, ...arguments]` of every recorded call (shell, recent documents, printing …), in order.
 */
function createRecords() {
  const log = [];
  const calls = [];
  const printers = [];

  /** A function that does nothing but remember that it was called. */
  const recorded =
    (name, answer) =>
    (...args) => {
      calls.push([name, ...args]);
      return answer;
    };

  return { log, calls, printers, recorded };
}

module.exports = { createRecords };
