import { beforeEach, describe, expect, test, vi } from 'vitest';
import { runtime } from './runtime';

interface Entry {
  readonly url: string;
  readonly type: string;
  readonly blocked?: string;
}
type Send = (method: string, params: Record<string, unknown>) => Promise<void>;
const { createAnswering, matchesFilter } = runtime('window/request-answering') as {
  createAnswering: (parts: object) => (paused: object) => Promise<void>;
  matchesFilter: (filter: { urls?: string[] } | undefined, url: string) => boolean;
};
const { createSchemes } = runtime('schemes') as { createSchemes: () => { register: (list: object[]) => void } };

const schemes = createSchemes();
schemes.register([{ scheme: 'app' }]);

let log: Entry[] = [];
let sent: [string, Record<string, unknown>][] = [];
beforeEach(() => {
  log = [];
  sent = [];
});

type Handler = (request: Request) => Response | Promise<Response>;
function make(
  handler: Handler,
  webRequest: object = {},
  allowsNavigation: (url: string, main: boolean) => boolean = () => true,
) {
  const send: Send = (method, params) => {
    sent.push([method, params]);
    return Promise.resolve();
  };
  const page = { contentsId: 1, isMainFrame: (frame: string) => frame === 'main', allowsNavigation };
  return createAnswering({ schemes, handlers: new Map([['app', handler]]), webRequest, log, send, page });
}

const paused = (url: string, resourceType = 'Script', request: object = {}, frameId = 'main') => ({
  requestId: 'r',
  resourceType,
  frameId,
  request: { url, method: 'GET', headers: {}, ...request },
});
const BUNDLE = 'https://app--bundle.standin.invalid';
const headersSent = () => sent[0]?.[1]['responseHeaders'] as { name: string; value: string }[];

describe('answering requests', () => {
  test('shows the handler the address of the application and sends back what it answers', async () => {
    const seen: string[] = [];
    const answer = make((request) => {
      seen.push(request.url);
      return new Response('xin chào', { status: 201, headers: { 'content-type': 'text/plain' } });
    });
    await answer(paused(`${BUNDLE}/a?b`));
    expect(seen).toEqual(['app://bundle/a?b']);
    expect(sent).toEqual([
      [
        'Fetch.fulfillRequest',
        {
          requestId: 'r',
          responseCode: 201,
          responseHeaders: [{ name: 'content-type', value: 'text/plain' }],
          body: Buffer.from('xin chào').toString('base64'),
        },
      ],
    ]);
  });

  test('passes method, body and mapped headers on', async () => {
    let body = '';
    let headers = new Headers();
    const answer = make(async (request) => {
      body = `${request.method} ${await request.text()}`;
      headers = request.headers;
      return new Response('');
    });
    const postDataEntries = [
      { bytes: Buffer.from('một ').toString('base64') },
      { bytes: Buffer.from('hai').toString('base64') },
    ];
    const request = {
      method: 'POST',
      hasPostData: true,
      postDataEntries,
      headers: { 'X-Of': 'page', Referer: `${BUNDLE}/p` },
    };
    await answer(paused(`${BUNDLE}/a`, 'XHR', request));
    expect(body).toBe('POST một hai');
    expect([headers.get('x-of'), headers.get('referer')]).toEqual(['page', 'app://bundle/p']);
  });

  test('maps the headers in which addresses go back', async () => {
    const headers = {
      'content-security-policy': 'img-src app:',
      location: 'app://bundle/b',
      'access-control-allow-origin': 'app://bundle',
    };
    await make(() => new Response(null, { status: 302, headers }))(paused(`${BUNDLE}/a`));
    expect(Object.fromEntries(headersSent().map(({ name, value }) => [name, value]))).toEqual({
      'content-security-policy': 'img-src app: https://*.standin.invalid',
      location: `${BUNDLE}/b`,
      'access-control-allow-origin': BUNDLE,
    });
  });

  test('stops what is not for the application, and says so', async () => {
    await make(() => new Response(''))(paused('https://example.com/x', 'Fetch'));
    expect(sent).toEqual([['Fetch.failRequest', { requestId: 'r', errorReason: 'InternetDisconnected' }]]);
    expect(log).toEqual([{ url: 'https://example.com/x', type: 'xhr', method: 'GET', blocked: 'offline' }]);
  });

  test('lets the listeners of webRequest cancel, redirect and change headers', async () => {
    const filter = { urls: ['app://bundle/*'] };
    const beforeRequest = {
      filter,
      listener: ({ url }: { url: string }, decide: (decision: object) => void) =>
        decide(url.endsWith('no') ? { cancel: true } : url.endsWith('old') ? { redirectURL: 'app://bundle/new' } : {}),
    };
    const headersReceived = {
      filter,
      listener: ({ responseHeaders }: { responseHeaders: object }, decide: (decision: object) => void) =>
        decide({ responseHeaders: { ...responseHeaders, 'x-added': ['1', '2'] } }),
    };
    const answer = make(() => new Response(''), { beforeRequest, headersReceived });
    await answer(paused(`${BUNDLE}/no`));
    await answer(paused(`${BUNDLE}/old`));
    await answer(paused(`${BUNDLE}/yes`));
    expect(sent[0]).toEqual(['Fetch.failRequest', { requestId: 'r', errorReason: 'BlockedByClient' }]);
    expect(log[0]?.blocked).toBe('webRequest');
    expect(sent[1]?.[1]).toMatchObject({
      responseCode: 307,
      responseHeaders: [{ name: 'location', value: `${BUNDLE}/new` }],
    });
    expect(sent[2]?.[1]['responseHeaders']).toContainEqual({ name: 'x-added', value: '1, 2' });
  });

  test('asks about documents only, and says which frame', async () => {
    const asked: [string, boolean][] = [];
    const answer = make(
      () => new Response(''),
      {},
      (url, main) => {
        asked.push([url, main]);
        return false;
      },
    );
    await answer(paused(`${BUNDLE}/script`));
    await answer(paused('https://example.com/', 'Document'));
    await answer(paused('https://example.com/', 'Document', {}, 'inner'));
    expect(asked).toEqual([
      ['https://example.com/', true],
      ['https://example.com/', false],
    ]);
    expect(log.map(({ type, blocked }) => [type, blocked])).toEqual([
      ['script', undefined],
      ['mainFrame', 'will-navigate'],
      ['subFrame', 'will-navigate'],
    ]);
  });

  test('reports a handler that fails and fails the request', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    await make(() => Promise.reject(new Error('hỏng')))(paused(`${BUNDLE}/a`));
    expect(sent[0]?.[1]).toMatchObject({ errorReason: 'Failed' });
    expect(complaint).toHaveBeenCalledTimes(1);
    complaint.mockRestore();
  });

  test('neither logs nor asks about local addresses and the icon that only browsers want', async () => {
    const answer = make(() => new Response(''));
    await answer(paused('data:text/plain,x'));
    await answer(paused(`${BUNDLE}/favicon.ico`, 'Other'));
    expect(sent.map(([method]) => method)).toEqual(['Fetch.continueRequest', 'Fetch.failRequest']);
    expect(log).toEqual([]);
  });
});

describe('popups', () => {
  test('are forbidden to documents of the main frame only', async () => {
    const answer = make(() => new Response(''));
    const policies = () =>
      sent.map(([, { responseHeaders }]) => JSON.stringify(responseHeaders).includes('sandbox allow-scripts'));
    await answer(paused(`${BUNDLE}/`, 'Document'));
    await answer(paused(`${BUNDLE}/`, 'Document', {}, 'inner'));
    await answer(paused(`${BUNDLE}/x`));
    expect(policies()).toEqual([true, false, false]);
    expect(JSON.stringify(sent)).not.toContain('allow-popups');
  });
});

describe('filters of webRequest', () => {
  test.each([
    [undefined, 'https://a/', true],
    [['<all_urls>'], 'https://a/', true],
    [['https://*.vn/*'], 'https://ocop.vn/x', true],
    [['https://*.vn/*'], 'https://ocop.com/x', false],
    [['*://*/*'], 'wss://a/b', true],
    [['app://bundle/a.b*'], 'app://bundle/aXb', false],
    [['http://a/', 'app://b/*'], 'app://b/?q=1', true],
  ])('%j matches %s: %s', (urls, url, expected) => {
    expect(matchesFilter(urls ? { urls } : undefined, url)).toBe(expected);
  });
});
