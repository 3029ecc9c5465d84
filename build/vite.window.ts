import type { UserConfig } from 'vite';

/**
 * The window: one page, its lazy chunks and its workers, all with relative addresses. The plugin is loaded by `import()` for the
 * reason that build-app.ts gives.
 */
const windowConfig: UserConfig = {
  root: 'renderer',
  base: './',
  plugins: [import('@vitejs/plugin-react').then(({ default: react }) => react())],
  worker: { format: 'es', rolldownOptions: { checks: { bundlerTimings: false } } },
  build: {
    modulePreload: {
      polyfill: false,
      // The files are here and not across a network: naming a hundred of them in advance, one element each, took longer within
      // one task than the window may be without an answer. A part's styles are still there before the part.
      resolveDependencies: (_file, dependencies, { hostType }) =>
        hostType === 'html' ? dependencies : dependencies.filter((file) => file.endsWith('.css')),
    },
    outDir: '../dist/window',
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    // The icon package lists 5,000 files: only those that are named are read. Its timings are no news.
    rolldownOptions: { experimental: { lazyBarrel: true }, checks: { bundlerTimings: false } },
  },
};

export default windowConfig;
