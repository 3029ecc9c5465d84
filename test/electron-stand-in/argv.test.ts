import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runtime } from './runtime';

interface Parsed {
  readonly requires: string[];
  readonly inspectPort: number | null;
  readonly target: string | null;
  readonly switches: Map<string, string>;
  readonly version: boolean;
}
interface Argv {
  parseArguments: (args: string[]) => Parsed;
  applicationArgv: (executable: string, args: string[], target: string | null, packaged: boolean) => string[];
}
const { parseArguments, applicationArgv } = runtime('argv') as Argv;

describe("Electron's command line", () => {
  test('reads what Playwright passes', () => {
    const parsed = parseArguments([
      '-r',
      '/x/loader.js',
      '--no-sandbox',
      '--inspect=0',
      '--remote-debugging-port=0',
      '.',
      '--user-data-dir=/tmp/a b',
    ]);
    expect(parsed).toEqual({
      requires: ['/x/loader.js'],
      inspectPort: 0,
      target: '.',
      version: false,
      switches: new Map([
        ['no-sandbox', ''],
        ['remote-debugging-port', '0'],
        ['user-data-dir', '/tmp/a b'],
      ]),
    });
  });

  test('takes the first plain word as the application and leaves the others', () => {
    expect(parseArguments(['--a', 'one', 'two', '--b']).target).toBe('one');
    expect(parseArguments(['--', '--odd-name']).target).toBe('--odd-name');
    expect(parseArguments(['app', '--', '--c']).switches.size).toBe(0);
    expect(parseArguments([]).target).toBeNull();
  });

  test.each([
    ['--inspect', 9229],
    ['--inspect=0', 0],
    ['--inspect=5858', 5858],
    ['--inspect=127.0.0.1:77', 77],
  ])('%s opens the inspector at %i', (arg, port) => {
    expect(parseArguments([arg]).inspectPort).toBe(port);
  });

  test('refuses to ignore --inspect-brk', () => {
    expect(() => parseArguments(['--inspect-brk=0'])).toThrow('standin: --inspect-brk is not implemented');
  });

  test('knows both spellings of the version', () => {
    expect(parseArguments(['-v']).version && parseArguments(['--version']).version).toBe(true);
  });

  test('keeps every switch with the whole of its value', () => {
    const name = fc.stringMatching(/^[a-z][a-z-]{0,12}$/).filter((text) => !/^(inspect|require|version)/.test(text));
    fc.assert(
      fc.property(fc.dictionary(name, fc.string()), (switches) => {
        const args = Object.entries(switches).map(([key, value]) => `--${key}=${value}`);
        expect(Object.fromEntries(parseArguments(['app', ...args]).switches)).toEqual({ ...switches });
      }),
    );
  });

  test('shows a packed application no archive in its arguments', () => {
    const args = ['--no-sandbox', '/r/app.asar', '--x', 'app.asar'];
    expect(applicationArgv('/exe', args, '/r/app.asar', true)).toEqual(['/exe', '--no-sandbox', '--x', 'app.asar']);
    expect(applicationArgv('/exe', ['.', '--x'], '.', false)).toEqual(['/exe', '.', '--x']);
  });
});
