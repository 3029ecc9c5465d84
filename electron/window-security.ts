import type { Session, WebContents, WebPreferences } from 'electron';
import { identity } from './identity';

/**
 * The security switches of the one window, and nothing else decides them. `plugins` is Chromium's own PDF viewer, which
 * shows the preview of a paper before it is saved; no other plugin exists any more.
 */
export function webPreferences(preload: string, isPackaged: boolean): WebPreferences {
  return {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    plugins: true,
    spellcheck: false,
    devTools: !isPackaged,
  };
}

/** The page's own pieces, and the parts of Chromium that draw a PDF. Nothing of it is the network. */
const allowedPrefixes = [
  `${identity.scheme}://${identity.bundleHost}/`,
  `${identity.scheme}://${identity.photoHost}/`,
  'blob:',
  'data:',
  'devtools:',
  'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/',
  'chrome://resources/',
] as const;

export function isAllowedRequest(url: string): boolean {
  return allowedPrefixes.some((prefix) => url.startsWith(prefix));
}

/** Putting text on the clipboard after a click is all that a page may do without asking. */
export function isAllowedPermission(permission: string): boolean {
  return permission === 'clipboard-sanitized-write';
}

/** A frame below the page may show bytes that the page itself made (the PDF preview); nothing may go anywhere else. */
export function isAllowedFrame(url: string, isMainFrame: boolean): boolean {
  return !isMainFrame && (url.startsWith('blob:') || url === 'about:blank' || url.startsWith(allowedPrefixes[5]));
}

/** What is used of Electron's session; tests give a recorder. */
export type GuardedSession = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
  | 'on'
> & { readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> };

/** Electron grants every permission and loads every address unless told otherwise. */
export function guardSession(session: GuardedSession): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isAllowedPermission(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isAllowedPermission(permission));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details.url) }));
  // Files leave through `file.save` only, where they are written whole or not at all.
  session.on('will-download', (event) => event.preventDefault());
}

export type GuardedContents = Pick<WebContents, 'on' | 'setWindowOpenHandler'>;

/** The window stays on its page: no navigation, no new window, no guest page. */
export function guardContents(contents: GuardedContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!isAllowedFrame(event.url, event.isMainFrame)) event.preventDefault();
  });
}
