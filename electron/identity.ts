/**
 * Frozen names. Chromium keeps a window's data by origin and by profile folder: whoever changes one of these
 * gives every office an empty application. `test/electron/identity.test.ts` fails when one changes.
 */
export const identity = {
  /** Shown in the title bar and in the menu. */
  appName: 'Nhịp Cầu OCOP',
  /** Folder below the system's folder for application data (%APPDATA% on Windows). */
  userDataFolder: 'nhip-cau-ocop',
  /** Groups the window with its shortcut in the Windows task bar. */
  appUserModelId: 'vn.nhipcau.ocop',
  scheme: 'app',
  bundleHost: 'bundle',
  photoHost: 'photo',
  /** The only origin whose requests are answered. */
  origin: 'app://bundle',
  startUrl: 'app://bundle/index.html',
} as const;
