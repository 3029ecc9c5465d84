import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { writeBundleMap } from '../../build/bundle-map';
import { mainConfig, preloadConfig } from '../../build/vite.main';

const page = `<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8" /><title>Trang thử</title><script type="module" src="/assets/page.js"></script></head>
  <body><h1>Trang thử</h1><script>window.inlineRan = true;</script><p id="events"></p></body>
</html>
`;

/** Notes every event of the bridge and answers `closing`, as the real window does once it has finished writing. */
const script = `
window.seen = [];
for (const name of ['menu', 'second-start', 'closing']) window.desktop.on(name, (payload) => window.seen.push([name, payload]));
window.desktop.on('closing', () => { if (!window.staysBusy) window.desktop.call('app.readyToClose', {}); });
// Tried here and not by the test: what a test evaluates is excused from the content policy.
try { new Function('return 1')(); window.evalRan = true; } catch { window.evalRan = false; }
window.loaded = true;
`;

export interface TrialApp {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** The real main process and preload with a page of three lines: the shell can be tried before and without the window. */
export async function buildTrialApp(): Promise<TrialApp> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'trial-app-'));
  const mainFolder = path.join(folder, 'dist/main');
  const windowFolder = path.join(folder, 'dist/window');
  await mkdir(path.join(windowFolder, 'assets'), { recursive: true });
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'trial', productName: 'Trial', version: '1.2.3', main: 'dist/main/main.cjs' }),
  );
  await writeFile(path.join(windowFolder, 'index.html'), page);
  await writeFile(path.join(windowFolder, 'assets/page.js'), script);
  await build(mainConfig(mainFolder, true));
  await build(preloadConfig(mainFolder, true));
  await writeBundleMap(windowFolder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
