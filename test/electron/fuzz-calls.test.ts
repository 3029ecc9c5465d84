import fs from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CallName, calls } from '../../electron/contract/calls';
import { failureCodes } from '../../electron/contract/failures';
import { answerCall, type CallEvent } from '../../electron/ipc';
import { nodeFileSystem } from '../../electron/node-file-system';
import { openServices, type Services } from '../../electron/services';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder';

const names = Object.keys(calls) as CallName[];
const frame = { url: 'app://bundle/index.html' };
const trusted: CallEvent = { senderFrame: frame, sender: { mainFrame: frame } };

let folder: TemporaryFolder;
let services: Services;
let outside: string[];

beforeEach(async () => {
  folder = temporaryFolder('fuzz');
  folder.write('neighbour/secret.txt', 'of another program');
  outside = [];
  services = await openServices({
    writer: { fs: nodeFileSystem(), randomHex: () => 'f'.repeat(32), sleep: async () => undefined },
    userData: path.join(folder.path, 'data'),
    now: () => new Date(2026, 10, 24, 7, 0, 0),
    randomBlock: () => Buffer.alloc(1_048_576),
    desktop: {
      pickFiles: async () => null,
      pickFolder: async () => null,
      pickTarget: async () => null,
      open: async (file) => void outside.push(file),
      reveal: (file) => void outside.push(file),
      rememberRecent: (file) => void outside.push(file),
      printers: async () => [],
    },
    info: { version: '1.2.3', platform: 'linux', electron: '45' },
    computer: 'pc-1',
    onReadyToClose: () => undefined,
    relaunch: () => undefined,
    onLanguage: () => undefined,
    journalOff: false,
  });
});
afterEach(() => folder.remove());

/** What opens other people's files where a path gets through, and what breaks parsers. */
const hostileText = fc.constantFrom(
  '..',
  '.',
  '...',
  '.hidden',
  '../../neighbour/secret.txt',
  '..\\..\\neighbour\\secret.txt',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  '\\\\server\\share\\x',
  'secret.txt\u0000.pdf',
  'file:///etc/passwd',
  '__proto__',
  'CON',
  'a'.repeat(5_000),
);
const bytes = fc.uint8Array({ maxLength: 64 });
const piece = fc.oneof(
  fc.anything({ withTypedArray: true, withBigInt: true, withDate: true, withMap: true, withSet: true, maxDepth: 3 }),
  hostileText,
  bytes,
  fc.constantFrom(
    0,
    -1,
    1,
    0.5,
    Number.MAX_SAFE_INTEGER,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    'f'.repeat(32),
    'f'.repeat(64),
  ),
);

/** Near misses reach further than noise: the right keys with wrong, and sometimes right, values. */
function argumentsOf(name: CallName): fc.Arbitrary<unknown> {
  const { shape } = calls[name].argument;
  const keys = Object.keys(shape);
  const near = fc.record(Object.fromEntries([...keys, 'path', 'extra'].map((key) => [key, piece])), {
    requiredKeys: keys,
    noNullPrototype: true,
  });
  return fc.oneof({ weight: 1, arbitrary: piece }, { weight: 3, arbitrary: near });
}

const filesBelow = (start: string): readonly string[] =>
  fs.readdirSync(start, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep)[0] ?? '');

test.each(names)('%s: 1,000 random arguments end in an answer and touch nothing else', async (name) => {
  const deps = { handlers: services.handlers, onFault: () => undefined };
  await fc.assert(
    fc.asyncProperty(argumentsOf(name), async (argument) => {
      const answer = await answerCall(deps, name, trusted, argument);
      if (answer.ok) calls[name].result.parse(answer.value);
      else expect(failureCodes).toContain(answer.code);
      // Arguments may be refused, never be a fault of ours.
      if (!answer.ok) expect(answer.code).not.toBe('internal');
      expect(JSON.stringify(answer)).not.toContain(folder.path.concat('/neighbour'));
    }),
    { numRuns: 1_000 },
  );
  expect(outside).toEqual([]);
  expect(fs.readdirSync(folder.path).toSorted()).toEqual(['data', 'neighbour']);
  expect(fs.readdirSync(path.join(folder.path, 'neighbour'))).toEqual(['secret.txt']);
  expect(fs.readFileSync(path.join(folder.path, 'neighbour/secret.txt'), 'utf8')).toBe('of another program');
  const known = ['aside', 'journal', 'photos', 'preferences.json', 'replica.json', 'snapshots'];
  expect(filesBelow(path.join(folder.path, 'data')).filter((entry) => !known.includes(entry))).toEqual([]);
  expect(Object.keys({})).toEqual([]);
});
