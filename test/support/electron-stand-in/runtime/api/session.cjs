'use strict';
const { strict, notImplemented } = require('../strict.cjs');
const { strictEmitter } = require('../strict-emitter.cjs');

/** `onX([filter,] listener)` or `onX(null)` → what to keep. */
function listenerOf(filterOrListener, listener) {
  if (filterOrListener === null) return undefined;
  return typeof filterOrListener === 'function'
    ? { filter: {}, listener: filterOrListener }
    : { filter: filterOrListener, listener };
}

/**
 * Electron's `protocol` and the one default session.
 * @param {{schemes: object, isReady: () => boolean, userData: () => string, permissionsChanged: () => void}} context
 */
function createSession({ schemes, isReady, userData, permissionsChanged }) {
  const handlers = new Map();
  const webRequest = { beforeRequest: undefined, headersReceived: undefined };
  const permissions = { request: null, check: null };

  const protocol = strict('protocol', {
    registerSchemesAsPrivileged(list) {
      if (isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
      schemes.register(list);
    },
    handle(scheme, handler) {
      if (!isReady()) throw new Error('protocol.handle should be called after app is ready');
      if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      if (!schemes.has(scheme))
        throw notImplemented(`protocol.handle('${scheme}') of a scheme that is not registered as privileged`);
      handlers.set(scheme, handler);
    },
    unhandle: (scheme) => void handlers.delete(scheme),
    isProtocolHandled: (scheme) => handlers.has(scheme),
  });

  const session = strictEmitter(
    'session',
    { silent: 'will-download preconnect select-usb-device select-hid-device select-serial-port' },
    {
      protocol,
      webRequest: strict('session.webRequest', {
        onBeforeRequest(...args) {
          webRequest.beforeRequest = listenerOf(...args);
        },
        onHeadersReceived(...args) {
          webRequest.headersReceived = listenerOf(...args);
        },
      }),
      setPermissionRequestHandler(handler) {
        permissions.request = handler;
        permissionsChanged();
      },
      setPermissionCheckHandler(handler) {
        permissions.check = handler;
        permissionsChanged();
      },
      /** No device, screen or display is ever offered here, so nothing can be picked from it. */
      setDevicePermissionHandler() {},
      setDisplayMediaRequestHandler() {},
      setUSBProtectedClassesHandler() {},
      setBluetoothPairingHandler() {},
      setSpellCheckerEnabled() {},
      setSpellCheckerLanguages() {},
      isSpellCheckerEnabled: () => false,
      flushStorageData() {},
      isPersistent: () => true,
      get storagePath() {
        return userData();
      },
    },
  );

  const sessionModule = strict('session', {
    defaultSession: session,
    fromPartition() {
      throw notImplemented('session.fromPartition');
    },
  });
  return { protocol, session, sessionModule, handlers, webRequest, permissions };
}

module.exports = { createSession };
