/**
 * The content security policy of the window, sent with every file: by app-protocol.ts inside Electron and by
 * build/window-server.ts in a browser. No eval, no inline script, nothing from elsewhere; Mantine sets inline styles.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' app://photo blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');
