import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CallName, calls } from '../../electron/contract/calls';
import { failureCodes } from '../../electron/contract/failures';
import { failure } from '../../electron/failure';
import {
  answerCall,
  type CallEvent,
  type CallHandlers,
  channelOf,
  isTrusted,
  maxArgumentBytes,
  registerCalls,
} from '../../electron/ipc';

const names = Object.keys(calls) as CallName[];

function eventFrom(url: string, isMainFrame = true): CallEvent {
  const frame = { url };
  return { senderFrame: frame, sender: { mainFrame: isMainFrame ? frame : { url } } };
}

const trusted = eventFrom('app://bundle/index.html');

/** Handlers that note what reached them, or fail as told. */
function recordingHandlers(fail?: () => never) {
  const reached: [string, unknown][] = [];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      async (argument: unknown) => {
        reached.push([name, argument]);
        fail?.();
        return null;
      },
    ]),
  ) as unknown as CallHandlers;
  const faults: unknown[][] = [];
  return { reached, faults, deps: { handlers, onFault: (...fault: unknown[]) => void faults.push(fault) } };
}

describe('isTrusted', () => {
  test.each([
    ['app://bundle/index.html', true],
    ['app://bundle/index.html#/x', true],
    ['app://bundle', true],
    ['app://bundle.evil/index.html', false],
    ['app://bundle:80/index.html', false],
    ['app://bundle@evil/', false],
    ['app://photo/x', false],
    ['APP://bundle/', false],
    ['https://bundle/', false],
    ['blob:app://bundle/x', false],
    ['file:///app://bundle/', false],
    ['about:blank', false],
    ['', false],
  ])('%s → %s', (url, expected) => {
    expect(isTrusted(eventFrom(url))).toBe(expected);
  });

  test('a frame below the page is not, nor one that is gone', () => {
    expect(isTrusted(eventFrom('app://bundle/index.html', false))).toBe(false);
    expect(isTrusted({ senderFrame: null, sender: { mainFrame: null } })).toBe(false);
  });
});

describe('answerCall', () => {
  test('hands on what is valid, without what the schema does not know', async () => {
    const { deps, reached } = recordingHandlers();
    const answer = await answerCall(deps, 'journal.read', trusted, { after: 3, limitBytes: 10, path: '/etc/passwd' });
    expect(answer).toEqual({ ok: true, value: null });
    expect(reached).toEqual([['journal.read', { after: 3, limitBytes: 10 }]]);
  });

  test('an untrusted sender is refused before anything is looked at', async () => {
    const { deps, reached } = recordingHandlers();
    for (const name of names) {
      const answer = await answerCall(deps, name, eventFrom('https://evil/'), {});
      expect(answer).toMatchObject({ ok: false, code: 'untrusted-sender' });
    }
    expect(reached).toEqual([]);
  });

  test('more than 64 MB is refused', async () => {
    const { deps, reached } = recordingHandlers();
    const data = new Uint8Array(maxArgumentBytes + 1);
    expect(await answerCall(deps, 'photo.put', trusted, { data })).toMatchObject({ ok: false, code: 'file-too-large' });
    expect(reached).toEqual([]);
  });

  test('a fault becomes its code; words and paths of the system stay behind', async () => {
    const cases: [() => never, unknown][] = [
      [
        () => {
          throw failure('disk-full', { name: 'a.xlsx' });
        },
        { ok: false, code: 'disk-full', details: { name: 'a.xlsx' } },
      ],
      [
        () => {
          throw Object.assign(new Error("EACCES: permission denied, open '/home/x'"), { code: 'EACCES' });
        },
        { ok: false, code: 'no-permission', details: {} },
      ],
      [
        () => {
          throw new TypeError('secret');
        },
        { ok: false, code: 'internal', details: {} },
      ],
    ];
    for (const [fail, expected] of cases) {
      const { deps, faults } = recordingHandlers(fail);
      expect(await answerCall(deps, 'app.info', trusted, {})).toEqual(expected);
      expect(faults[0]?.[0]).toBe('app.info');
    }
  });

  test.each(names)('%s answers 1,000 random values without a throw', async (name) => {
    const valid = new Set<unknown>();
    const { deps, reached } = recordingHandlers();
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
    });
    const shaped = fc.record(
      {
        handle: anything,
        data: anything,
        kind: anything,
        title: anything,
        seq: anything,
        payload: anything,
        mark: anything,
        id: anything,
        index: anything,
        chunk: anything,
        name: anything,
        folder: anything,
        after: anything,
        limitBytes: anything,
        reason: anything,
        sha256: anything,
        language: anything,
        multiple: anything,
        suggestedName: anything,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, shaped), async (argument) => {
        const before = reached.length;
        const answer = await answerCall(deps, name, trusted, argument);
        if (answer.ok) valid.add(argument);
        else expect(failureCodes).toContain(answer.code);
        // What is refused reaches no handler, hence no file.
        expect(reached.length).toBe(answer.ok ? before + 1 : before);
        if (answer.ok) expect(calls[name].argument.safeParse(argument).success).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

test('every Call of the contract is registered under its own channel', async () => {
  const { deps } = recordingHandlers();
  const channels = new Map<string, (event: CallEvent, argument: unknown) => Promise<unknown>>();
  registerCalls((channel, listener) => channels.set(channel, listener), deps);
  expect([...channels.keys()]).toEqual(names.map(channelOf));
  expect(await channels.get('call:app.info')?.(trusted, {})).toEqual({ ok: true, value: null });
});
