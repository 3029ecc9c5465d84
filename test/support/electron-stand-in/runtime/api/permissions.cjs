'use strict';

/** Chromium's permissions by the names of the protocol → the names that Electron's handlers get. */
const PERMISSIONS = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  camera: 'media',
  microphone: 'media',
  midi: 'midi',
  'idle-detection': 'idle-detection',
  'window-management': 'window-management',
  'local-fonts': 'local-fonts',
  'display-capture': 'display-capture',
  'pointer-lock': 'pointerLock',
  'keyboard-lock': 'keyboardLock',
};

/** The answer of both handlers for one permission. As in Electron, what nobody handles is granted. */
async function isAllowed({ request, check }, contents, permission, origin) {
  const details = { requestingUrl: `${origin}/`, isMainFrame: true, securityOrigin: `${origin}/` };
  if (check && !check(contents, permission, origin, details)) return false;
  if (!request) return true;
  return new Promise((resolve) => request(contents, permission, resolve, details));
}

/**
 * Asks the application's handlers about every permission and sets the answers in Chromium, before the page can ask:
 * Chromium outside Electron has no way to ask later. So a handler hears of permissions that no page wanted.
 * @param {{browser: () => object, schemes: object, handlers: {request: Function | null, check: Function | null}}} context
 */
async function applyPermissions({ browser, schemes, handlers }, contents, url) {
  const origin = schemes.originOf(url);
  const internal = new URL(schemes.toInternal(url)).origin;
  if (internal === 'null') return;
  await Promise.all(
    Object.entries(PERMISSIONS).map(async ([name, electronName]) => {
      const setting = (await isAllowed(handlers, contents, electronName, origin)) ? 'granted' : 'denied';
      await browser().root.send('Browser.setPermission', { permission: { name }, setting, origin: internal });
    }),
  );
}

module.exports = { applyPermissions, isAllowed };
