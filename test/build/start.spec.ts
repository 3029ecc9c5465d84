import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { contentSecurityPolicy } from '../../electron/app-protocol';
import { openBrowser } from '../support/open-browser';

/** `npm start` on a machine without Electron; dist/ is up to date, because the runner built it. */
function start(): { child: ChildProcess; said: () => string; address: Promise<string>; ended: Promise<number | null> } {
  const environment = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '', CI: '1' };
  const child = spawn(
    process.execPath,
    // Not through tsx's own command: on a busy machine it loses patience and answers for its child.
    ['--import', 'tsx', 'build/start.ts', '--browser', '--port', '0'],
    {
      cwd: path.resolve('.'),
      env: environment,
    },
  );
  let text = '';
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const address = new Promise<string>((done, fail) => {
    const take = (chunk: Buffer): void => {
      text += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(text);
      if (found) done(found[0]);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    void ended.then((code) => fail(new Error(`npm start ended with ${code}: ${text}`)));
  });
  return { child, said: () => text, address, ended };
}

test('says why there is no Electron, serves the window and ends with Ctrl+C', async () => {
  const browser = await openBrowser();
  const started = start();
  try {
    const address = await started.address;
    const [why] = started.said().split('\n');
    expect(why).toBe('In a browser, without journal and backups: asked for with --browser.');

    const page = await browser.newPage();
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    expect(answer?.headers()['content-security-policy']).toBe(contentSecurityPolicy);
    await expect(page.locator('#root')).not.toBeEmpty();
    expect((await fetch(`${address}..%2f..%2fpackage.json`)).status).toBe(404);

    started.child.kill('SIGINT');
    expect(await started.ended).toBe(0);
  } finally {
    started.child.kill('SIGKILL');
    await browser.close();
  }
});
