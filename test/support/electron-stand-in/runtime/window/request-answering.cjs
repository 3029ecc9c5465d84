'use strict';

/** Addresses that never were requests to anybody. */
const LOCAL = /^(data|blob|about|javascript|devtools|chrome|chrome-error):/;

/** Electron's names of resource types where they differ from the protocol's in lower case. */
const TYPE_NAMES = { fetch: 'xhr', cspviolationreport: 'cspReport', websocket: 'webSocket' };

/** Chromium's match patterns as `webRequest` filters use them; `<all_urls>` and an empty list match everything. */
function matchesFilter(filter, url) {
  const urls = filter?.urls ?? [];
  if (urls.length === 0 || urls.includes('<all_urls>')) return true;
  return urls.some((pattern) => {
    const source = pattern
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/^\*:/, '[a-z]+:')
      .replaceAll('*', '.*');
    return new RegExp(`^${source}$`).test(url);
  });
}

function bodyOf(request) {
  if (/^(GET|HEAD)$/.test(request.method) || !request.hasPostData) return undefined;
  if (request.postDataEntries)
    return Buffer.concat(request.postDataEntries.map(({ bytes }) => Buffer.from(bytes ?? '', 'base64')));
  return request.postData;
}

/**
 * Everything that a page may do anyway, except `allow-popups`: the page asks for a window (`Page.windowOpen` reports it) and
 * gets none, as with a denying handler in Electron. Closing a popup afterwards instead froze its opener about once in 40 times,
 * when Playwright was just attaching to it.
 */
const WITHOUT_POPUPS =
  `sandbox allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-pointer-lock
  allow-orientation-lock allow-presentation allow-storage-access-by-user-activation allow-top-navigation`.replace(
    /\s+/g,
    ' ',
  );

/**
 * Answers the paused requests of one window: the application's own policy first (navigation, webRequest), then its protocol
 * handlers. What is left would have gone to the network, and stops here.
 * @param {object} parts
 * @param {object} parts.schemes @param {Map<string, Function>} parts.handlers scheme → protocol handler
 * @param {object} parts.webRequest listeners of the session @param {object[]} parts.log
 * @param {object} parts.page `{contentsId, isMainFrame(frameId), url(), allowsNavigation(url, isMainFrame)}`
 */
function createAnswering({ schemes, handlers, webRequest, log, page, send }) {
  function headersToApp(headers) {
    const mapped = new Headers();
    for (const [name, value] of Object.entries(headers)) {
      const lower = name.toLowerCase();
      if (lower === 'origin') mapped.set(name, schemes.originOf(schemes.toApp(`${value}/`)));
      else mapped.set(name, lower === 'referer' ? schemes.toApp(value) : value);
    }
    return mapped;
  }

  function headerToInternal(name, value, url) {
    if (name.startsWith('content-security-policy')) return schemes.policyToInternal(value, url);
    if (name === 'location' || name === 'access-control-allow-origin') return schemes.toInternal(value);
    return value;
  }

  function typeOf({ resourceType, frameId }) {
    const name = resourceType.toLowerCase();
    if (name !== 'document') return TYPE_NAMES[name] ?? name;
    return page.isMainFrame(frameId) ? 'mainFrame' : 'subFrame';
  }

  /** What `onBeforeRequest` decides; without a listener everything may pass. */
  async function decide(details) {
    const { filter, listener } = webRequest.beforeRequest ?? {};
    if (!listener || !matchesFilter(filter, details.url)) return {};
    return new Promise((resolve) => listener(details, resolve));
  }

  async function changeHeaders(details, headers) {
    const { filter, listener } = webRequest.headersReceived ?? {};
    if (!listener || !matchesFilter(filter, details.url)) return headers;
    const listed = Object.fromEntries([...headers].map(([name, value]) => [name, [value]]));
    const answer = await new Promise((resolve) => listener({ ...details, responseHeaders: listed }, resolve));
    if (!answer.responseHeaders) return headers;
    return new Headers(
      Object.entries(answer.responseHeaders).map(([name, value]) => [name, [value].flat().join(', ')]),
    );
  }

  async function fulfil(requestId, response, details) {
    const headers = await changeHeaders({ ...details, statusCode: response.status }, response.headers);
    const responseHeaders = [...headers].map(([name, value]) => ({
      name,
      value: headerToInternal(name, value, details.url),
    }));
    if (details.resourceType === 'mainFrame') {
      responseHeaders.push({ name: 'content-security-policy', value: WITHOUT_POPUPS });
    }
    const body = Buffer.from(await response.arrayBuffer()).toString('base64');
    await send('Fetch.fulfillRequest', { requestId, responseCode: response.status, responseHeaders, body });
  }

  const fail = (requestId, errorReason) => send('Fetch.failRequest', { requestId, errorReason });

  async function runHandler(handler, url, request) {
    try {
      return await handler(
        new Request(url, { method: request.method, headers: headersToApp(request.headers), body: bodyOf(request) }),
      );
    } catch (error) {
      console.error(`standin: the protocol handler failed for ${url}:`, error);
      return null;
    }
  }

  return async function answer(paused) {
    const { requestId, request, resourceType, frameId } = paused;
    const url = schemes.toApp(request.url);
    if (LOCAL.test(url)) return send('Fetch.continueRequest', { requestId });
    // A browser asks for an icon by itself; Electron's window does not, so the application must not see it.
    if (resourceType === 'Other' && new URL(url).pathname === '/favicon.ico') return fail(requestId, 'Aborted');
    const type = typeOf(paused);
    const entry = { url, type, method: request.method };
    log.push(entry);
    const stop = (by, reason) => {
      entry.blocked = by;
      return fail(requestId, reason);
    };
    if (resourceType === 'Document' && !page.allowsNavigation(url, page.isMainFrame(frameId)))
      return stop('will-navigate', 'Aborted');
    const details = {
      id: log.length,
      url,
      method: request.method,
      resourceType: type,
      webContentsId: page.contentsId,
      referrer: schemes.toApp(request.headers.Referer ?? ''),
    };
    const decision = await decide(details);
    if (decision.cancel) return stop('webRequest', 'BlockedByClient');
    if (decision.redirectURL) {
      const responseHeaders = [{ name: 'location', value: schemes.toInternal(decision.redirectURL) }];
      return send('Fetch.fulfillRequest', { requestId, responseCode: 307, responseHeaders });
    }
    const handler = handlers.get(url.slice(0, url.indexOf(':')));
    if (!handler) return stop('offline', 'InternetDisconnected');
    const response = await runHandler(handler, url, request);
    return response ? fulfil(requestId, response, details) : stop('handler', 'Failed');
  };
}

module.exports = { createAnswering, matchesFilter };
