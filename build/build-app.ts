import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeBundleMap } from './bundle-map';
import { inProject, projectRoot } from './project-root';
import { sourceStamp } from './source-stamp';
import { swapFolder } from './swap-folder';
import { mainConfig, preloadConfig } from './vite.main';
import windowConfig from './vite.window';

export interface BuildResult {
  /** False when dist/ already came from exactly these sources. */
  readonly built: boolean;
  readonly milliseconds: number;
  /** Files of the window. */
  readonly files: number;
}

const dist = inProject('dist');
const stampFile = path.join(dist, 'build-stamp.json');

/**
 * Builds window, main and preload into a folder of its own and then swaps it with dist/: a build that fails, or a
 * second one at the same time, never leaves half an application behind.
 */
export async function buildApp(options: { dev: boolean; force: boolean }): Promise<BuildResult> {
  const started = performance.now();
  const stamp = await sourceStamp(projectRoot, options.dev ? 'dev' : 'release');
  const before = await readStamp();
  if (!options.force && before?.stamp === stamp) {
    return { built: false, milliseconds: performance.now() - started, files: before.files };
  }
  const fresh = inProject('.cache', `build-${process.pid}`);
  try {
    const files = await buildInto(fresh, options.dev);
    await writeFile(path.join(fresh, 'build-stamp.json'), JSON.stringify({ stamp, files }));
    await swapFolder(fresh, dist);
    return { built: true, milliseconds: performance.now() - started, files };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function buildInto(folder: string, dev: boolean): Promise<number> {
  // tsx rewrites what it loads through require, Vite's own `import.meta` patterns among them: globs and lazy styles are then left out.
  const { build, mergeConfig } = await import('vite');
  await mkdir(folder, { recursive: true });
  const window = path.join(folder, 'window');
  await build(
    mergeConfig(windowConfig, {
      configFile: false,
      logLevel: 'warn',
      mode: dev ? 'development' : 'production',
      build: { outDir: window, emptyOutDir: true, sourcemap: dev, minify: !dev },
    }),
  );
  const map = await writeBundleMap(window);
  await build(mainConfig(path.join(folder, 'main'), dev));
  await build(preloadConfig(path.join(folder, 'main'), dev));
  return Object.keys(map).length;
}

async function readStamp(): Promise<{ stamp: string; files: number } | null> {
  try {
    return JSON.parse(await readFile(stampFile, 'utf8'));
  } catch {
    return null;
  }
}
