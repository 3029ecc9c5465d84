import { parseArgs } from 'node:util';
import { buildApp } from './build-app';
import { runScript } from './run-script';

/** `npm run build [-- --dev] [-- --force]`: dist/window, dist/main/main.cjs, dist/main/preload.cjs. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { dev: { type: 'boolean', default: false }, force: { type: 'boolean', default: false } },
  });
  const result = await buildApp(values);
  const seconds = (result.milliseconds / 1000).toFixed(1);
  console.log(
    result.built ? `Built dist/ (${result.files} files of the window) in ${seconds} s` : 'dist/ is up to date',
  );
  return 0;
}

runScript(main);
