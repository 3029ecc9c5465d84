import { builtinModules } from 'node:module';
import type { InlineConfig } from 'vite';
import { inProject, projectRoot } from './project-root';

const electronAndNode = ['electron', /^electron\//, /^node:/, ...builtinModules];

/**
 * The main process or the preload as one CommonJS file with all of its libraries inside, so that the package carries
 * no node_modules. CommonJS because a sandboxed preload can be nothing else and the stand-in hooks `require`.
 */
function oneFile(entry: string, fileName: string, outDir: string, dev: boolean): InlineConfig {
  return {
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: inProject(entry),
      outDir,
      emptyOutDir: false,
      target: 'node22',
      minify: !dev,
      sourcemap: dev,
      rolldownOptions: {
        external: electronAndNode,
        checks: { bundlerTimings: false },
        output: { format: 'cjs', entryFileNames: fileName, codeSplitting: false },
      },
    },
  };
}

export function mainConfig(outDir: string, dev: boolean): InlineConfig {
  return oneFile('electron/main.ts', 'main.cjs', outDir, dev);
}

export function preloadConfig(outDir: string, dev: boolean): InlineConfig {
  return oneFile('electron/preload.ts', 'preload.cjs', outDir, dev);
}
