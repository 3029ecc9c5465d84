'use strict';
// A tiny application that uses Electron the way the real one does; what it saw is read through `evaluate`.
const fs = require('node:fs');
const path = require('node:path');
const { app, BrowserWindow, Menu, dialog, ipcMain, protocol, session, shell } = require('electron');

const seen = { secondInstances: [], navigations: [], gone: [], permissions: [], prevented: 0, stay: false };
globalThis.fixture = seen;

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.wasm': 'application/wasm' };
const POLICY = [
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' app: data:",
  "connect-src 'self' ws://127.0.0.1:9; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
].join('; ');
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);

function answer(request) {
  const { host, pathname } = new URL(request.url);
  if (host === 'photo') return new Response(Buffer.from(PIXEL, 'base64'), { headers: { 'content-type': 'image/png' } });
  if (pathname === '/broken') throw new Error('a handler that fails');
  const file = path.join(__dirname, 'window', pathname);
  if (host !== 'bundle' || !fs.existsSync(file)) return new Response('none', { status: 404 });
  const headers = { 'content-type': TYPES[path.extname(file)] ?? 'text/plain', 'content-security-policy': POLICY };
  return new Response(fs.readFileSync(file), { headers });
}

async function save(text) {
  const { canceled, filePath } = await dialog.showSaveDialog({ title: 'Lưu' });
  if (canceled) return null;
  fs.writeFileSync(filePath, text);
  return path.basename(filePath);
}

function answerCalls() {
  ipcMain.handle('echo', (_event, value) => value);
  ipcMain.handle('kind', (_event, value) => Object.prototype.toString.call(value));
  ipcMain.handle('sender', ({ sender, senderFrame }) => ({
    url: senderFrame.url,
    origin: senderFrame.origin,
    top: senderFrame === sender.mainFrame && senderFrame.parent === null,
  }));
  ipcMain.handle('fail', () => {
    throw new TypeError('hỏng');
  });
  ipcMain.handle('function-result', () => ({ run: () => 1 }));
  ipcMain.handle('receive', (_event, bytes) => [bytes.byteLength, bytes[0], bytes.at(-1)]);
  ipcMain.handle('give', (_event, size) => new Uint8Array(size).fill(7));
  ipcMain.handle('save', (_event, text) => save(text));
  ipcMain.on('note', (event, text) => event.reply('noted', `${text}!`));
}

function openWindow() {
  const preload = path.join(__dirname, process.env.FIXTURE_PRELOAD ?? 'preload.cjs');
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 900,
    show: false,
    webPreferences: { preload, contextIsolation: true, sandbox: true, nodeIntegration: false },
  });
  const { webContents } = window;
  webContents.setWindowOpenHandler(({ url }) => {
    void shell.openExternal(url);
    return { action: 'deny' };
  });
  webContents.on('will-navigate', (event, url) => {
    seen.navigations.push(url);
    event.preventDefault();
  });
  webContents.on('will-prevent-unload', (event) => {
    seen.prevented += 1;
    if (!seen.stay) event.preventDefault();
  });
  webContents.on('render-process-gone', (_event, details) => seen.gone.push(details.reason));
  webContents.on('preload-error', (_event, file, error) => {
    seen.preloadError = `${path.basename(file)}: ${error.message.split('\n')[0]}`;
  });
  void window.loadURL('app://bundle/index.html');
  return window;
}

function denyEverything() {
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answerPermission) => {
    seen.permissions.push(permission);
    answerPermission(process.env.FIXTURE_GRANTS === permission);
  });
  session.defaultSession.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: url.includes('forbidden') }));
}

async function start() {
  await app.whenReady();
  protocol.handle('app', answer);
  denyEverything();
  answerCalls();
  const { webContents } = openWindow();
  const click = () => webContents.send('menu', 'export');
  const file = { label: 'Tệp', submenu: [{ id: 'export', label: 'Xuất', accelerator: 'CmdOrCtrl+E', click }] };
  Menu.setApplicationMenu(Menu.buildFromTemplate([file]));
}

if (app.requestSingleInstanceLock({ from: 'fixture' })) {
  app.on('second-instance', (_event, argv, cwd, data) => seen.secondInstances.push({ argv, cwd, data }));
  void start();
} else {
  app.quit();
}
