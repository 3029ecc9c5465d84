'use strict';
const { notImplemented } = require('./strict.cjs');

/** `.invalid` never resolves (RFC 2606): a request that slips past the interception cannot reach a machine. */
const SUFFIX = '.standin.invalid';
const SCHEME = /^[a-z][a-z0-9]*$/;

/**
 * Chromium outside Electron cannot register a scheme with its own origin, so `app://bundle/x` is loaded as
 * `https://app--bundle.standin.invalid/x`. The main process only ever sees the first form, Chromium the second.
 */
function createSchemes() {
  const registered = new Map();

  /** @param {{scheme: string, privileges?: object}[]} list as `protocol.registerSchemesAsPrivileged` takes it */
  function register(list) {
    for (const { scheme, privileges } of list) {
      if (!SCHEME.test(scheme)) throw notImplemented(`scheme '${scheme}' (letters and digits only)`);
      registered.set(scheme, privileges ?? {});
    }
  }

  /** `app://bundle/x` → the address that Chromium loads; any other address unchanged. */
  function toInternal(url) {
    const match = /^([a-z][a-z0-9]*):\/\/([a-z0-9.-]+)((?:[/?#].*)?)$/i.exec(url);
    if (!match || !registered.has(match[1].toLowerCase())) return url;
    const [, scheme, host, rest] = match;
    return `https://${scheme}--${host}${SUFFIX}${rest}`.replace(/^[^/]+\/\/[^/?#]+/, (origin) => origin.toLowerCase());
  }

  /** The address as the application knows it. A port or a user name makes it a foreign address: left as it is. */
  function toApp(url) {
    if (!URL.canParse(url)) return url;
    const { protocol, hostname, port, username, pathname, search, hash } = new URL(url);
    if (protocol !== 'https:' || port !== '' || username !== '' || !hostname.endsWith(SUFFIX)) return url;
    const name = hostname.slice(0, -SUFFIX.length);
    const cut = name.indexOf('--');
    const scheme = name.slice(0, cut);
    return registered.has(scheme) ? `${scheme}://${name.slice(cut + 2)}${pathname}${search}${hash}` : url;
  }

  /** Origin of an application address, as `senderFrame.origin` gives it: `app://bundle`, or the web origin. */
  function originOf(appUrl) {
    const match = /^([a-z][a-z0-9]*):\/\/([a-z0-9.-]+)/i.exec(appUrl);
    if (match && registered.has(match[1].toLowerCase())) return match[0].toLowerCase();
    return URL.canParse(appUrl) ? new URL(appUrl).origin : 'null';
  }

  /**
   * A Content-Security-Policy for the internal addresses. The original sources stay beside the mapped ones, because
   * Chromium passes `app://…` pictures to the interception unmapped and checks them against the policy as they are.
   */
  function policyToInternal(policy, pageUrl) {
    return policy
      .split(/([\s;,]+)/)
      .map((token) => {
        if (token === "'self'") return `'self' ${originOf(pageUrl)}`;
        const scheme = /^([a-z][a-z0-9]*):$/.exec(token)?.[1];
        if (scheme && registered.has(scheme)) return `${token} https://*${SUFFIX}`;
        const mapped = toInternal(token);
        return mapped === token ? token : `${token} ${mapped}`;
      })
      .join('');
  }

  return { register, has: (scheme) => registered.has(scheme), toInternal, toApp, originOf, policyToInternal };
}

module.exports = { createSchemes };
