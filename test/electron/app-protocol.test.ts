import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundleMap, contentSecurityPolicy, createProtocolHandler, resolveRequest } from '../../electron/app-protocol';
import { hostileUrls } from './hostile-urls';

const html = Buffer.from('<!doctype html>');
const sha256 = createHash('sha256').update(html).digest('hex');
const photoName = 'ab'.repeat(32);
const map = bundleMap.parse({
  '/index.html': { file: 'index.html', mime: 'text/html; charset=utf-8', sha256 },
  '/assets/page.js': { file: 'assets/page.js', mime: 'text/javascript', sha256 },
});

describe('resolveRequest', () => {
  test('finds what the build listed', () => {
    expect(resolveRequest('app://bundle/index.html', 'GET', map)).toEqual({ kind: 'file', file: map['/index.html'] });
    expect(resolveRequest('app://bundle/assets/page.js', 'GET', map)).toMatchObject({ kind: 'file' });
    expect(resolveRequest(`app://photo/${photoName}`, 'GET', map)).toEqual({ kind: 'photo', sha256: photoName });
  });

  test('there are at least 200 hostile addresses, and none is found', () => {
    expect(new Set(hostileUrls).size).toBeGreaterThanOrEqual(200);
    for (const url of hostileUrls) {
      expect(resolveRequest(url, 'GET', map), JSON.stringify(url)).toEqual({ kind: 'refused', status: 404 });
    }
  });

  test('a hostile address stays hostile after the normalising that a browser does', () => {
    for (const url of hostileUrls.filter((candidate) => URL.canParse(candidate))) {
      const resolved = resolveRequest(new URL(url).href, 'GET', map);
      // A browser may well turn `./index.html` into the page itself; never into anything that is not listed.
      if (resolved.kind === 'file') expect(Object.values(map)).toContain(resolved.file);
      if (resolved.kind === 'photo') expect(resolved.sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test('only GET', () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'get', '']) {
      expect(resolveRequest('app://bundle/index.html', method, map)).toEqual({ kind: 'refused', status: 405 });
      expect(resolveRequest('app://bundle/other.html', method, map)).toEqual({ kind: 'refused', status: 404 });
    }
  });

  test('names of Object.prototype are no files', () => {
    const open = { ...map };
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      expect(resolveRequest(`app://bundle/${name}`, 'GET', open).kind).toBe('refused');
    }
  });

  test('whatever is asked, only listed files and 64 hex digits come out', () => {
    const piece = fc.constantFrom(
      'app:',
      '//',
      '/',
      'bundle',
      'photo',
      'index.html',
      '..',
      '%2e',
      '\\',
      ':',
      '?',
      '#',
      photoName,
      'a',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 }), (pieces) => {
        const url = pieces.join('');
        const resolved = resolveRequest(url, 'GET', map);
        const listed = `app://bundle/${resolved.kind === 'file' ? resolved.file.file : ''}`;
        expect(resolved.kind === 'refused' || url === listed || url === `app://photo/${photoName}`, url).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('bundle map', () => {
  test.each(['../main/main.cjs', '/etc/passwd', 'a/../../b', 'a\\b', 'C:/x', 'a b', 'x%2e', ''])(
    'refuses the file %j',
    (file) => {
      expect(bundleMap.safeParse({ '/x': { file, mime: 'text/html', sha256 } }).success).toBe(false);
    },
  );
});

describe('handler', () => {
  const tampered: string[] = [];
  const handler = createProtocolHandler({
    map,
    readBundleFile: async (file) => {
      if (file === 'index.html') return html;
      return Buffer.from('not what was built');
    },
    photo: async (name) => (name === photoName ? { data: Buffer.from('picture'), kind: 'image/png' } : null),
    onTampered: (file) => tampered.push(file),
  });
  const get = (url: string, method = 'GET') => handler(new Request(url, { method }));

  test('serves the page with its type, its policy and no sniffing', async () => {
    const response = await get('app://bundle/index.html');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<!doctype html>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a file that differs from what was built is not served, and is reported', async () => {
    expect((await get('app://bundle/assets/page.js')).status).toBe(404);
    expect(tampered).toEqual(['assets/page.js']);
  });

  test('serves pictures that are there, for ever', async () => {
    const response = await get(`app://photo/${photoName}`);
    expect(await response.text()).toBe('picture');
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect((await get(`app://photo/${'cd'.repeat(32)}`)).status).toBe(404);
  });

  test('refusals carry the policy too, and no body', async () => {
    for (const response of [await get('app://bundle/none'), await get('app://bundle/index.html', 'POST')]) {
      expect([404, 405]).toContain(response.status);
      expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
      expect(await response.text()).toBe('');
    }
  });

  test('the policy lets no script in but the bundle’s own', () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).toContain("script-src 'self';");
    expect(contentSecurityPolicy).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(contentSecurityPolicy.match(/unsafe-inline/g)).toHaveLength(1);
  });
});
