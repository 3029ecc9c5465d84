import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type BundleFile, type BundleMap, bundleMapName } from './bundle-map';

export interface WindowServer {
  /** `http://127.0.0.1:<port>/` */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the built window to this computer only. A URL is looked up in the bundle map as it stands, without decoding
 * or joining, so no request can name a file outside it. The Host check keeps a web page elsewhere from reading the
 * window through a name that it points at 127.0.0.1.
 */
export async function serveWindow(folder: string, options: { port: number; policy: string }): Promise<WindowServer> {
  const map: BundleMap = JSON.parse(readFileSync(path.join(folder, bundleMapName), 'utf8'));
  const server = createServer((request, response) => {
    const found = isOurHost(request) ? findFile(map, request.method, request.url) : null;
    if (found) sendFile(response, path.join(folder, found.file), found, options.policy);
    else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
  });
  const port = await listen(server, options.port);
  return {
    address: `http://127.0.0.1:${port}/`,
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The file that a request may have, or null: GET and HEAD only, exact keys only, a query string is ignored. */
export function findFile(map: BundleMap, method: string | undefined, url: string | undefined): BundleFile | null {
  if (method !== 'GET' && method !== 'HEAD') return null;
  const asked = (url ?? '').split('?', 1)[0] ?? '';
  const key = asked === '/' ? '/index.html' : asked;
  return Object.hasOwn(map, key) ? (map[key] ?? null) : null;
}

function isOurHost(request: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
}

function sendFile(response: ServerResponse, file: string, { mime }: BundleFile, policy: string): void {
  const body = readFileSync(file);
  response.writeHead(200, {
    'content-type': mime,
    'content-length': body.length,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-cache',
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** Listens on the wanted port, or on any free one when that is taken. */
async function listen(server: Server, wanted: number): Promise<number> {
  try {
    return await listenOn(server, wanted);
  } catch (fault) {
    if (wanted === 0 || !(fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE')) throw fault;
    return listenOn(server, 0);
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      const address = server.address();
      if (isNetAddress(address)) done(address.port);
      else fail(new Error('The server has no address.'));
    });
  });
}

function isNetAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
