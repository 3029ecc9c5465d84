import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBundleMap } from '../../build/bundle-map';
import { serveWindow, type WindowServer } from '../../build/window-server';
import { contentSecurityPolicy } from '../../electron/app-protocol';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder';

let folder: TemporaryFolder;
let server: WindowServer;

beforeAll(async () => {
  folder = temporaryFolder('served');
  folder.write('window/index.html', '<!doctype html><title>Sổ</title>');
  folder.write('window/assets/main.js', 'start();');
  folder.write('secret.txt', 'not for you');
  await writeBundleMap(`${folder.path}/window`);
  server = await serveWindow(`${folder.path}/window`, { port: 0, policy: contentSecurityPolicy });
});

afterAll(async () => {
  await server.close();
  folder.remove();
});

/** The request line goes out as written: fetch would tidy up the very paths that are to be tried. */
function ask(path: string, options: { method?: string; host?: string } = {}): Promise<number> {
  return new Promise((done, fail) => {
    const socket = connect(server.port, '127.0.0.1', () => {
      const host = options.host ?? `127.0.0.1:${server.port}`;
      socket.write(`${options.method ?? 'GET'} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    });
    let text = '';
    socket.setEncoding('latin1').on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', fail).on('end', () => done(Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0)));
  });
}

describe('the window in a browser', () => {
  it('comes with the content policy and the right type', async () => {
    const answer = await fetch(server.address);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Sổ');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('ignores a query and answers HEAD without a body', async () => {
    expect(await ask('/assets/main.js?v=2')).toBe(200);
    const answer = await fetch(`${server.address}assets/main.js`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets\\..\\..\\secret.txt',
    '/....//secret.txt',
    '//secret.txt',
    '/./index.html',
    '/index.html/',
    '/index.html%00',
    '/INDEX.HTML',
    '/index.html::$DATA',
    '/C:/Windows/win.ini',
    '/bundle-map.json',
    '/__proto__',
    '/constructor',
    '/toString',
    '/etc/passwd',
    'http://127.0.0.1/index.html',
  ])('does not know %s', async (path) => {
    expect(await ask(path)).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect(await ask('/index.html', { method })).toBe(404);
  });

  it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:80', ''])(
    'refuses the host %j',
    async (host) => {
      expect(await ask('/index.html', { host })).not.toBe(200);
    },
  );

  it('is reached under the name localhost too', async () => {
    expect(await ask('/', { host: `localhost:${server.port}` })).toBe(200);
  });

  it('takes a free port when the wanted one is in use', async () => {
    const second = await serveWindow(`${folder.path}/window`, { port: server.port, policy: contentSecurityPolicy });
    expect(second.port).not.toBe(server.port);
    await second.close();
  });

  it('listens on this computer only', async () => {
    const others = await import('node:os').then((os) =>
      Object.values(os.networkInterfaces())
        .flatMap((list) => list ?? [])
        .filter((found) => !found.internal && found.family === 'IPv4'),
    );
    for (const { address } of others) {
      const refused = await new Promise<boolean>((done) => {
        request({ host: address, port: server.port, timeout: 2000 }, () => done(false))
          .on('error', () => done(true))
          .end();
      });
      expect(refused).toBe(true);
    }
  });
});
