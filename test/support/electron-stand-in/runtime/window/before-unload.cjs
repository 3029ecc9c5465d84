'use strict';

/**
 * Asks the page's `beforeunload` listeners. The browser's own question would go to every attached client, and Playwright
 * answers it first; so the event is dispatched here, with Chromium's rule that a page nobody touched cannot object.
 */
const QUESTION = `(() => {
  if (!navigator.userActivation.hasBeenActive) return true;
  const event = document.createEvent('BeforeUnloadEvent');
  event.initEvent('beforeunload', false, true);
  window.dispatchEvent(event);
  return !event.defaultPrevented && event.returnValue === '';
})()`;

/** @returns {Promise<boolean>} true when the page may go; a crashed page has no say */
async function askBeforeUnload(session) {
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: QUESTION, returnByValue: true });
    return result.value !== false;
  } catch {
    return true;
  }
}

module.exports = { askBeforeUnload };
