import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runtime } from './runtime';

interface Schemes {
  register: (list: { scheme: string; privileges?: object }[]) => void;
  has: (scheme: string) => boolean;
  toInternal: (url: string) => string;
  toApp: (url: string) => string;
  originOf: (url: string) => string;
  policyToInternal: (policy: string, pageUrl: string) => string;
}
const { createSchemes } = runtime('schemes') as { createSchemes: () => Schemes };

function appScheme(): Schemes {
  const schemes = createSchemes();
  schemes.register([{ scheme: 'app', privileges: { standard: true } }]);
  return schemes;
}
const schemes = appScheme();

describe('schemes', () => {
  test.each([
    ['app://bundle/index.html', 'https://app--bundle.standin.invalid/index.html'],
    ['app://bundle', 'https://app--bundle.standin.invalid'],
    ['app://bundle?a#b', 'https://app--bundle.standin.invalid?a#b'],
    ['APP://Bundle/Sản phẩm', 'https://app--bundle.standin.invalid/Sản phẩm'],
    ['app://photo/ab?x=1#y', 'https://app--photo.standin.invalid/ab?x=1#y'],
  ])('loads %s as %s', (app, internal) => {
    expect(schemes.toInternal(app)).toBe(internal);
  });

  test.each([
    'https://example.com/x',
    'file:///etc/passwd',
    'other://bundle/x',
    'app://user@bundle/x',
    'app://bundle:80/x',
    'app:bundle',
    'about:blank',
    '',
  ])('leaves %s alone', (url) => {
    expect(schemes.toInternal(url)).toBe(url);
  });

  test('finds the way back for every path, query and hash', () => {
    const segment = fc.string({
      unit: fc.constantFrom('a', 'Z', '0', '-', '_', '.', '~', '%2E', '%20'),
      minLength: 1,
      maxLength: 12,
    });
    const host = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,4})?$/);
    fc.assert(
      fc.property(host, fc.array(segment), fc.option(segment), fc.option(segment), (name, path, query, hash) => {
        const search = query === null ? '' : `?${query}`;
        const url = `app://${name}/${path.join('/')}${search}${hash === null ? '' : `#${hash}`}`;
        // Chromium resolves dots in a path of either address alike, so compare with its own reading of it.
        const { pathname, search: read, hash: fragment } = new URL(schemes.toInternal(url));
        expect(schemes.toApp(schemes.toInternal(url))).toBe(`app://${name}${pathname}${read}${fragment}`);
      }),
    );
  });

  test.each([
    'https://app--bundle.standin.invalid:8443/x',
    'https://me@app--bundle.standin.invalid/x',
    'http://app--bundle.standin.invalid/x',
    'https://other--bundle.standin.invalid/x',
    'https://app--bundle.standin.invalid.example.com/x',
    'https://standin.invalid/x',
    'not an address',
  ])('does not take %s for the application', (url) => {
    expect(schemes.toApp(url)).toBe(url);
  });

  test('knows the origin of both kinds of address', () => {
    expect(schemes.originOf('app://bundle/deep/page.html?x')).toBe('app://bundle');
    expect(schemes.originOf('https://example.com:8443/x')).toBe('https://example.com:8443');
    expect(schemes.originOf('about:blank')).toBe('null');
    expect(schemes.originOf('nonsense')).toBe('null');
  });

  test('maps a policy and keeps what it does not know', () => {
    const policy = "default-src 'none'; img-src 'self' app: data:; connect-src app://photo https://a.example";
    expect(schemes.policyToInternal(policy, 'app://bundle/x')).toBe(
      "default-src 'none'; img-src 'self' app://bundle app: https://*.standin.invalid data:; " +
        'connect-src app://photo https://app--photo.standin.invalid https://a.example',
    );
  });

  test('a scheme that cannot be part of a host name is refused by name', () => {
    expect(() => createSchemes().register([{ scheme: 'web+app' }])).toThrow("standin: scheme 'web+app'");
    expect(createSchemes().has('app')).toBe(false);
    expect(appScheme().has('app')).toBe(true);
  });
});
