import { describe, expect, test, vi } from 'vitest';
import { runtime } from './runtime';

type Request = (contents: unknown, permission: string, answer: (allowed: boolean) => void, details: object) => void;
type Check = (contents: unknown, permission: string, origin: string, details: object) => boolean;
interface Handlers {
  readonly request: Request | null;
  readonly check: Check | null;
}
interface Permissions {
  isAllowed: (handlers: Handlers, contents: unknown, permission: string, origin: string) => Promise<boolean>;
  applyPermissions: (context: object, contents: unknown, url: string) => Promise<void>;
}
const { isAllowed, applyPermissions } = runtime('api/permissions') as Permissions;
const { createSchemes } = runtime('schemes') as { createSchemes: () => { register: (list: object[]) => void } };

const answering =
  (allowed: boolean): Request =>
  (_contents, _permission, answer) => {
    setImmediate(() => answer(allowed));
  };

describe('one permission', () => {
  test.each([
    ['nobody handles it', null, null, true],
    ['the request handler grants', answering(true), null, true],
    ['the request handler refuses', answering(false), null, false],
    ['the check handler refuses', answering(true), () => false, false],
    ['both agree', answering(true), () => true, true],
  ])('when %s', async (_case, request, check, expected) => {
    expect(await isAllowed({ request, check }, 'contents', 'media', 'app://bundle')).toBe(expected);
  });

  test('is asked about with the origin of the application', async () => {
    const request = vi.fn<Request>((_contents, _permission, answer) => answer(true));
    const check = vi.fn<Check>(() => true);
    await isAllowed({ request, check }, 'contents', 'midi', 'app://bundle');
    expect(check.mock.calls[0]?.slice(0, 3)).toEqual(['contents', 'midi', 'app://bundle']);
    expect(request.mock.calls[0]?.[3]).toMatchObject({ requestingUrl: 'app://bundle/', isMainFrame: true });
  });
});

describe('all permissions', () => {
  const schemes = createSchemes();
  schemes.register([{ scheme: 'app' }]);

  async function apply(url: string) {
    const sent: { permission: { name: string }; setting: string; origin: string }[] = [];
    const send = (_method: string, params: (typeof sent)[number]) => Promise.resolve(sent.push(params));
    const check: Check = (_contents, permission) => permission === 'clipboard-sanitized-write';
    const context = { browser: () => ({ root: { send } }), schemes, handlers: { request: null, check } };
    await applyPermissions(context, 'contents', url);
    return sent;
  }

  test('are set in Chromium for the address that it loads', async () => {
    const sent = await apply('app://bundle/index.html');
    expect(new Set(sent.map(({ origin }) => origin))).toEqual(new Set(['https://app--bundle.standin.invalid']));
    const granted = sent.filter(({ setting }) => setting === 'granted').map(({ permission }) => permission.name);
    expect(granted).toEqual(['clipboard-write']);
    expect(sent.map(({ permission }) => permission.name)).toContain('microphone');
  });

  test('are not asked about for a page without an origin', async () => {
    expect(await apply('about:blank')).toEqual([]);
  });
});
