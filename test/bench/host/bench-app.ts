import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeBundleMap } from '../../../build/bundle-map';
import { inProject } from '../../../build/project-root';
import { mainConfig, preloadConfig } from '../../../build/vite.main';

/**
 * The real main process and preload around a window that measures instead of showing screens. It lies outside dist/,
 * so nothing of it can get into the package. Answers the folder to start.
 */
export async function buildBenchApp(): Promise<string> {
  // By import(), as build-app.ts explains.
  const [{ build }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
  const folder = inProject('.cache', 'bench-app');
  const window = path.join(folder, 'dist', 'window');
  await rm(folder, { recursive: true, force: true });
  await mkdir(window, { recursive: true });
  await build(mainConfig(path.join(folder, 'dist', 'main'), false));
  await build(preloadConfig(path.join(folder, 'dist', 'main'), false));
  await copyFile(inProject('package.json'), path.join(folder, 'package.json'));
  await build({
    configFile: false,
    root: inProject('test', 'bench', 'window'),
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    worker: { format: 'es', rolldownOptions: { checks: { bundlerTimings: false } } },
    build: {
      // The built-in preload of Chromium is there; the polyfill is not found after a build for Node in the same process.
      modulePreload: { polyfill: false },
      outDir: window,
      emptyOutDir: true,
      target: 'chrome140',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 8000,
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  });
  await writeBundleMap(window);
  await writeFile(path.join(folder, 'README.txt'), 'Made by npm run bench; may be deleted.\n');
  return folder;
}
