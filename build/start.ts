import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentSecurityPolicy } from '../electron/app-protocol';
import { buildApp } from './build-app';
import { findElectronBinary } from './electron-binary';
import { openBrowser } from './open-browser';
import { inProject, projectRoot } from './project-root';
import { runScript } from './run-script';
import { serveWindow } from './window-server';

/**
 * Tried first, because a browser keeps the data of each port apart: the same address must come back tomorrow.
 * When another program has it, a free port is taken and the officer is told.
 */
const usualPort = 47_823;

/** `npm start [-- --browser] [-- --no-open] [-- --port N] [-- --dev]`: the application in Electron, or its window in a browser. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'boolean', default: false },
      dev: { type: 'boolean', default: false },
      open: { type: 'boolean', default: true },
      port: { type: 'string', default: String(usualPort) },
      'user-data-dir': { type: 'string' },
    },
    allowNegative: true,
  });
  await buildApp({ dev: values.dev, force: false });
  const passedOn = values['user-data-dir'] ? [`--user-data-dir=${values['user-data-dir']}`] : [];
  const why = values.browser ? 'asked for with --browser' : await whyNotElectron(passedOn);
  if (why === null) return 0;
  return serveUntilStopped(why, Number(values.port), values.open);
}

/** Runs Electron until it ends and answers null, or says why it cannot run here. */
async function whyNotElectron(passedOn: readonly string[]): Promise<string | null> {
  const { kind, executable, distFolder } = findElectronBinary(projectRoot);
  if (kind === 'stand-in') return 'Electron is not on this machine (fetch it once with: npx install-electron)';
  if (!existsSync(executable)) return `there is no Electron in ${distFolder}`;
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    return 'there is no display for Electron';
  }
  const code = await run(executable, ['.', ...passedOn]);
  return code === 0 ? null : `Electron ended with code ${code}`;
}

function run(program: string, args: readonly string[]): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(program, [...args], { cwd: projectRoot, stdio: 'inherit' });
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 0));
  });
}

async function serveUntilStopped(why: string, port: number, open: boolean): Promise<number> {
  const server = await serveWindow(inProject('dist', 'window'), { port, policy: contentSecurityPolicy });
  const moved = server.port === port || port === 0 ? '' : `; port ${port} is taken, and data entered there stay there`;
  console.log(`In a browser, without journal and backups: ${why}${moved}.`);
  console.log(`Nhịp Cầu OCOP: ${server.address}   (Ctrl+C ends it)`);
  if (open) openBrowser(server.address);
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop());
  });
  await server.close();
  return 0;
}

runScript(main);
